import type { Catalog, Provider } from '../catalog/catalog';
import { type Stratum, strataOf } from './strata';

/** A stretch of drawn rows on the same ground. */
export type DrawnStratum = Stratum & {
  /** The place of its first row in the whole list, from 0. */
  readonly from: number;
  /** Whether the row before it, which is not drawn, stands on the same ground. */
  readonly isContinued: boolean;
};

/** Ascending places as stretches without a gap: the first place of each, and the one after its last. */
const stretchesOf = (places: readonly number[]): readonly (readonly [number, number])[] => {
  const firsts = places.filter((place, at) => place - 1 !== places[at - 1]);
  const lasts = places.filter((place, at) => place + 1 !== places[at + 1]);
  return firsts.map((first, at) => [first, (lasts[at] ?? first) + 1] as const);
};

/**
 * The strata of a list of which only the rows at some places are drawn: cut where the ground
 * changes and where rows are left out. Places are ascending; those beyond the list hold nobody.
 */
export const drawnStrata = (
  catalog: Catalog,
  providers: readonly Provider[],
  places: readonly number[],
): readonly DrawnStratum[] =>
  stretchesOf(places).flatMap(([first, end]) => {
    let from = first;
    return strataOf(catalog, providers.slice(first, end)).map((stratum, at) => {
      const around = providers.slice(Math.max(0, from - 1), from + 1);
      const isContinued = at === 0 && from > 0 && strataOf(catalog, around).length === 1;
      const drawn = { ...stratum, from, isContinued };
      from += stratum.providers.length;
      return drawn;
    });
  });
