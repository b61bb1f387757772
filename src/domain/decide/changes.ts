import { type Entering, enteringOf, firstOf, type Outcome, outcomeOf } from './outcome';
import { type Moved, ordersNear } from './order';
import { type RatingChange, ratingChangesOf } from './ratingChange';
import type { Standing } from './standing';
import { reordered, type Weighing, withoutMeasure } from './weighing';
import { scoreOf } from './weights';

/** What would bring a new name to the first rank: at most three of each, the smallest first. */
export type Changes = {
  /** One criterion moved in the order of importance. */
  readonly importance: readonly (Entering & Moved)[];
  /** One preference left out, the lightest first. */
  readonly dropCriterion: readonly (Entering & { readonly criterion: string })[];
  readonly ratings: readonly RatingChange[];
  /** One need left out, by its place in the list. */
  readonly dropNeed: readonly (Entering & { readonly need: number })[];
};

const MOST = 3;

/** Who is first of the same providers when they are weighed in another way. */
const firstWhen = (
  before: Weighing,
  after: Weighing,
  compared: readonly Standing[],
): readonly string[] => {
  const places = after.measures.map((measure) => before.measures.indexOf(measure));
  return firstOf(compared, ({ lo }) =>
    scoreOf(
      after.weights,
      places.map((place) => lo[place] ?? 0),
    ),
  );
};

/** The nearest order for each distinct outcome. */
const importanceOf = (
  weighing: Weighing,
  { compared, winners }: Outcome,
): Changes['importance'] => {
  const criteria = weighing.measures.map(({ criterion }) => criterion.id);
  const found = new Map<string, Entering & Moved>();
  for (const moved of ordersNear(criteria, weighing.order)) {
    const then = firstWhen(weighing, reordered(weighing, moved.order), compared);
    const entering = enteringOf(winners, then);
    const key = then.join();
    if (entering !== undefined && !found.has(key)) found.set(key, { ...moved, ...entering });
    if (found.size === MOST) break;
  }
  return [...found.values()];
};

const droppedCriteria = (
  weighing: Weighing,
  { compared, winners }: Outcome,
): Changes['dropCriterion'] => {
  const { measures, weights } = weighing;
  if (measures.length < 2) return [];
  return measures
    .map(({ criterion }, at) => ({ id: criterion.id, weight: weights.numerators[at] ?? 0 }))
    .toSorted((one, other) => one.weight - other.weight)
    .flatMap(({ id }) => {
      const then = firstWhen(weighing, withoutMeasure(weighing, id), compared);
      const entering = enteringOf(winners, then);
      return entering === undefined ? [] : [{ criterion: id, ...entering }];
    });
};

const droppedNeeds = (
  standings: readonly Standing[],
  isRanked: boolean,
  winners: readonly string[],
): Changes['dropNeed'] =>
  (standings[0]?.checks ?? []).flatMap((_, need) => {
    const then = outcomeOf(standings, isRanked, ({ checks }) => checks.toSpliced(need, 1)).winners;
    const entering = enteringOf(winners, then);
    return entering === undefined ? [] : [{ need, ...entering }];
  });

/** What would change who is first. Exact: it asks again with one thing changed. */
export const changesOf = (
  weighing: Weighing,
  standings: readonly Standing[],
  outcome: Outcome,
): Changes => {
  const isRanked = weighing.measures.length > 0;
  const isCompared = isRanked && outcome.compared.length > 1;
  return {
    importance: isCompared ? importanceOf(weighing, outcome) : [],
    dropCriterion: isCompared ? droppedCriteria(weighing, outcome).slice(0, MOST) : [],
    ratings: isCompared ? ratingChangesOf(weighing, outcome).slice(0, MOST) : [],
    dropNeed: droppedNeeds(standings, isRanked, outcome.winners).slice(0, MOST),
  };
};
