import { type Bits, countInBoth, inAny, isIn } from '../browse/bits';
import type { Catalog } from '../catalog/catalog';
import { providersByName } from './byName';
import { judgedBy } from './judged';
import type { Need } from './need';

/** Who is left by the needs, as ids by name: those that meet all, and those that fail none. */
type Fitting = {
  readonly confirmed: readonly string[];
  readonly toCheck: readonly string[];
};

/** Who fails one of the needs, and who fails one or is not known to meet it. */
const missing = (
  catalog: Catalog,
  needs: readonly Need[],
): { readonly failed: Bits; readonly unmet: Bits } => {
  const size = catalog.providers.length;
  const judged = needs.map((need) => judgedBy(catalog, need));
  const failed = inAny(
    size,
    judged.map((each) => each.failed),
  );
  return { failed, unmet: inAny(size, [failed, ...judged.map(({ unknown }) => unknown)]) };
};

/**
 * Who would fit, without any ranking. `toCheck` are those on which a source is silent about at least
 * one need and that fail none; they are not among the confirmed.
 */
export const fitting = (catalog: Catalog, needs: readonly Need[]): Fitting => {
  const { failed, unmet } = missing(catalog, needs);
  const ids = providersByName(catalog).map(({ id }) => id);
  return {
    confirmed: ids.filter((_, place) => !isIn(unmet, place)),
    toCheck: ids.filter((_, place) => isIn(unmet, place) && !isIn(failed, place)),
  };
};

/** How many would fit, and how many would have to be checked: `fitting`, counted. */
export const fittingCounts = (
  catalog: Catalog,
  needs: readonly Need[],
): { readonly confirmed: number; readonly toCheck: number } => {
  const { failed, unmet } = missing(catalog, needs);
  const unmetCount = countInBoth(unmet, unmet);
  return {
    confirmed: catalog.providers.length - unmetCount,
    toCheck: unmetCount - countInBoth(failed, failed),
  };
};
