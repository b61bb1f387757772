import type { Judged } from './judged';
import type { Profile } from './model';
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
  const perLevel = before.measures.map(
    (measure) => after.weights.perLevel[after.measures.indexOf(measure)] ?? 0,
  );
  return firstOf(compared, ({ lo }) => scoreOf({ perLevel }, lo));
};

const isAbove = (one: Profile, other: Profile): boolean =>
  one.every((level, at) => level >= (other[at] ?? 0)) &&
  one.some((level, at) => level > (other[at] ?? 0));

/** Those whom nobody is above on one preference and below on none: nobody else is ever first. */
const unsurpassed = (compared: readonly Standing[]): readonly Standing[] => {
  const profiles = [...new Map(compared.map(({ lo }) => [lo.join(), lo])).entries()];
  const kept = new Set(
    profiles
      .filter(([, lo]) => !profiles.some(([, other]) => isAbove(other, lo)))
      .map(([key]) => key),
  );
  return compared.filter(({ lo }) => kept.has(lo.join()));
};

/** The nearest order for each distinct outcome. */
const importanceOf = (
  weighing: Weighing,
  { compared, winners }: Outcome,
): Changes['importance'] => {
  const criteria = weighing.measures.map(({ criterion }) => criterion.id);
  const free = unsurpassed(compared);
  const found = new Map<string, Entering & Moved>();
  for (const moved of ordersNear(criteria, weighing.order)) {
    const then = firstWhen(weighing, reordered(weighing, moved.order), free);
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

/** Everybody by name, what each need says of them, and what came of it. */
type Judgement = {
  readonly standings: readonly Standing[];
  readonly judged: readonly Judged[];
  readonly outcome: Outcome;
};

const droppedNeeds = (
  { standings, judged, outcome }: Judgement,
  isRanked: boolean,
): Changes['dropNeed'] =>
  judged.flatMap((_, need) => {
    const then = outcomeOf(standings, isRanked, judged.toSpliced(need, 1)).winners;
    const entering = enteringOf(outcome.winners, then);
    return entering === undefined ? [] : [{ need, ...entering }];
  });

/** What would change who is first. Exact: it asks again with one thing changed. */
export const changesOf = (weighing: Weighing, judgement: Judgement): Changes => {
  const { outcome } = judgement;
  const isRanked = weighing.measures.length > 0;
  const isCompared = isRanked && outcome.compared.length > 1;
  return {
    importance: isCompared ? importanceOf(weighing, outcome) : [],
    dropCriterion: isCompared ? droppedCriteria(weighing, outcome).slice(0, MOST) : [],
    ratings: isCompared ? ratingChangesOf(weighing, outcome, MOST) : [],
    dropNeed: droppedNeeds(judgement, isRanked).slice(0, MOST),
  };
};
