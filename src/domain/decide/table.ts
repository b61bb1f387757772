import type { Cell } from '../catalog/cell';
import { drawsOf } from './draws';
import type { Group } from './group';
import { isNecessary, isSameProfile } from './necessary';
import { shareAbove } from './share';
import type { Standing } from './standing';
import type { Weighing } from './weighing';

/** What one preference adds to a score. Numerators are parts of the `full` of the recommendation. */
export type Part = {
  readonly criterion: string;
  readonly cell: Cell;
  /** 0 the worst; null where the cell gives no level, which adds nothing. */
  readonly level: number | null;
  /** How many levels there are. */
  readonly levels: number;
  readonly numerator: number;
  /** What the best level would add. */
  readonly most: number;
};

/** A provider that is ranked. */
export type Row = {
  readonly provider: string;
  /** Competition ranks: 1, 1, 3. */
  readonly rank: number;
  /** Its score, the sum of its parts; what is not stated adds nothing. */
  readonly numerator: number;
  readonly parts: readonly Part[];
  /** The preferences on which it has no level. */
  readonly unknown: readonly string[];
  /** Its score and rank if all of these turned out best and everybody else stayed as they are. */
  readonly upTo: { readonly numerator: number; readonly rank: number };
  /** Those with the same stated levels on every preference. */
  readonly sameAs: readonly string[];
  /** Whether, by the exact test, it is first under no weighting, whatever its unknowns turn out. */
  readonly neverBest: boolean;
  /** The same for what is stated of it alone. */
  readonly neverAsStated: boolean;
  /** Who is at least as good under every weighting, whatever the unknowns. Of the first rows. */
  readonly dominatedBy: readonly string[];
  /** The part of the weightings under which it, with all of the same levels, is first. */
  readonly firstShare: number;
  /** Those with whom this part is one: their stated levels are worth the same under all weightings. */
  readonly shareWith: readonly string[];
  /**
   * For each profile that ranks first: one provider with it, and the part of the weightings under
   * which that one is worth more than this, equal worth counting half. Of the first rows, and not
   * of the winners.
   */
  readonly winnerBeats: readonly { readonly winner: string; readonly share: number }[];
};

/** As many rows are compared one by one with others; everything else holds for all rows. */
const FIRST_ROWS = 20;

const partsOf = ({ measures, weights }: Weighing, standing: Standing): readonly Part[] =>
  measures.map(({ criterion, levels }, at) => {
    const perLevel = weights.perLevel[at] ?? 0;
    const level = standing.levels[at] ?? null;
    return {
      criterion: criterion.id,
      cell: standing.cells[at] ?? { state: 'not-stated' },
      level,
      levels: levels.length,
      numerator: perLevel * (level ?? 0),
      most: perLevel * (levels.length - 1),
    };
  });

/** The rank that a score has among scores of which the highest is first. */
const rankAt = (scores: readonly number[], score: number): number => {
  let [low, high] = [0, scores.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((scores[middle] ?? 0) > score) low = middle + 1;
    else high = middle;
  }
  return low + 1;
};

const hasSame = (one: Standing['levels'], other: Standing['levels']): boolean =>
  one.every((level, at) => level === other[at]);

const comparedWith = (
  { model }: Weighing,
  groups: readonly Group[],
  standings: readonly Standing[],
) => {
  const best = groups.filter(({ score }) => score === standings[0]?.score);
  return (standing: Standing): Pick<Row, 'dominatedBy' | 'winnerBeats'> => ({
    dominatedBy: standings
      .filter(({ lo }) => isNecessary(model, lo, standing.hi) && !isSameProfile(lo, standing.hi))
      .map(({ provider }) => provider.id),
    winnerBeats: best.some(({ members }) => members.includes(standing))
      ? []
      : best.flatMap(({ members, profile }) =>
          members.slice(0, 1).map(({ provider }) => ({
            winner: provider.id,
            share: shareAbove(drawsOf(model), profile, standing.lo),
          })),
        ),
  });
};

/** All that are compared, by rank and then by name; `groups` as they come of the same. */
export const tableOf = (
  weighing: Weighing,
  compared: readonly Standing[],
  groups: readonly Group[],
): readonly Row[] => {
  const { model } = weighing;
  const ranked = compared.toSorted((one, other) => other.score - one.score);
  const scores = ranked.map(({ score }) => score);
  const withThem = comparedWith(weighing, groups, ranked.slice(0, FIRST_ROWS));
  const free = groups.filter(({ isDominated }) => !isDominated);
  const groupOf = new Map(
    groups.flatMap((each) => each.members.map((one) => [one, each] as const)),
  );
  return ranked.map((standing, at) => {
    const { provider, score, upTo, hi, levels } = standing;
    const group = groupOf.get(standing);
    const others = (group?.members ?? []).filter((each) => each !== standing);
    const parts = partsOf(weighing, standing);
    return {
      provider: provider.id,
      rank: rankAt(scores, score),
      numerator: score,
      parts,
      unknown: parts.filter(({ level }) => level === null).map(({ criterion }) => criterion),
      upTo: { numerator: upTo, rank: rankAt(scores, upTo) },
      sameAs: others.filter((each) => hasSame(each.levels, levels)).map((each) => each.provider.id),
      neverBest: free.some(
        ({ profile }) => isNecessary(model, profile, hi) && !isSameProfile(profile, hi),
      ),
      neverAsStated: group?.isDominated ?? false,
      firstShare: group?.share ?? 0,
      shareWith: others.map((each) => each.provider.id),
      ...(at < FIRST_ROWS ? withThem(standing) : { dominatedBy: [], winnerBeats: [] }),
    };
  });
};
