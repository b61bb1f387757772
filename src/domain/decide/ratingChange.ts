import type { Entering, Outcome } from './outcome';
import type { Standing } from './standing';
import type { Weighing } from './weighing';

/** Another level on one preference that would bring a new name to the first rank. */
export type RatingChange = Entering & {
  readonly provider: string;
  readonly criterion: string;
  /** Null where it is not stated: worth verifying. */
  readonly from: number | null;
  readonly to: number;
  /** How many levels that is, up or down; from silence, as many as the lowest level is below it. */
  readonly steps: number;
};

/** How often `step` goes into `distance`, rounded up; whole numbers. */
const stepsFor = (distance: number, step: number): number =>
  (distance - (distance % step)) / step + (distance % step > 0 ? 1 : 0);

/** A level may be other than it is where one is stated, or where nothing is. */
const isOpen = ({ cells, levels }: Standing, at: number): boolean =>
  levels[at] !== null || cells[at]?.state === 'not-stated';

/** A change, and who it would bring to the first rank, which only few are asked for. */
type Possible = Omit<RatingChange, 'winners'> & { readonly winners: () => readonly string[] };

const raisesOf = (
  { measures, weights, model }: Weighing,
  { compared, winners }: Outcome,
  best: number,
): readonly Possible[] =>
  compared
    .filter(({ score }) => score < best)
    .toSorted((one, other) => other.score - one.score)
    .flatMap((standing) =>
      measures.flatMap(({ criterion }, at): readonly Possible[] => {
        const step = weights.perLevel[at] ?? 1;
        const steps = stepsFor(best - standing.score, step);
        const from = standing.levels[at] ?? null;
        const to = (from ?? 0) + steps;
        if (to >= (model.levels[at] ?? 0) || !isOpen(standing, at)) return [];
        const { id } = standing.provider;
        const isTie = standing.score + steps * step === best;
        const then = () =>
          compared
            .map(({ provider }) => provider.id)
            .filter((each) => each === id || (isTie && winners.includes(each)));
        const kind = isTie ? 'joins' : 'replaces';
        return [{ provider: id, criterion: criterion.id, from, to, steps, kind, winners: then }];
      }),
    );

/** The smallest fall of a single winner that lets the next one catch up. */
const fallsOf = (
  { measures, weights }: Weighing,
  { compared, winners }: Outcome,
  best: number,
): readonly Possible[] => {
  const winner = compared.find(({ provider }) => provider.id === winners[0]);
  if (winner === undefined || winners.length > 1 || compared.length < 2) return [];
  const next = Math.max(...compared.filter((each) => each !== winner).map(({ score }) => score));
  const seconds = compared.filter(({ score }) => score === next);
  const falls = measures.flatMap(({ criterion }, at): readonly Possible[] => {
    const step = weights.perLevel[at] ?? 1;
    const steps = stepsFor(best - next, step);
    const from = winner.levels[at] ?? null;
    if (from === null || from < steps) return [];
    const isTie = best - steps * step === next;
    const then = compared
      .filter((each) => seconds.includes(each) || (isTie && each === winner))
      .map(({ provider }) => provider.id);
    const change = { criterion: criterion.id, from, to: from - steps, steps, winners: () => then };
    return [
      { provider: winner.provider.id, ...change, kind: isTie ? 'joins' : 'replaces' } as const,
    ];
  });
  return falls.toSorted((one, other) => one.steps - other.steps).slice(0, 1);
};

/**
 * Single ratings that would change who is first, exact on the score: for each provider below the
 * first rank the fewest levels up on each preference, and for a single winner the fewest down.
 * What is not stated comes first, then fewer levels, then the higher rank; at most so many. Where a
 * scale does not apply, or has a level without a rank, no rise is imagined.
 */
export const ratingChangesOf = (
  weighing: Weighing,
  outcome: Outcome,
  most: number,
): readonly RatingChange[] => {
  const best = outcome.compared.reduce((made, { score }) => Math.max(made, score), 0);
  const all = [...raisesOf(weighing, outcome, best), ...fallsOf(weighing, outcome, best)];
  return all
    .toSorted(
      (one, other) =>
        Number(one.from !== null) - Number(other.from !== null) || one.steps - other.steps,
    )
    .slice(0, most)
    .map((change) => ({ ...change, winners: change.winners() }));
};
