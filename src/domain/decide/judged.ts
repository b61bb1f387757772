import { type Bits, bitsWhere } from '../browse/bits';
import type { Catalog } from '../catalog/catalog';
import { providersByName } from './byName';
import { type Check, judgeOf, type Need } from './need';

/** What one need says of everybody, by their places among the providers by name. */
export type Judged = {
  readonly checks: readonly Check[];
  readonly failed: Bits;
  readonly unknown: Bits;
};

/** As many needs are kept for a catalog: all of its answers, and what a reader makes of them. */
const KEPT = 400;

const known = new WeakMap<Catalog, Map<string, Judged>>();

const judge = (catalog: Catalog, need: Need): Judged => {
  const checks = providersByName(catalog).map(judgeOf(catalog, need));
  const places = (state: Check['state']) =>
    bitsWhere(checks.length, (place) => checks[place]?.state === state);
  return { checks, failed: places('failed'), unknown: places('unknown') };
};

/**
 * How a need judges everybody. Each cell is looked at once for each need, however many answers are
 * counted with it and however often it is asked again.
 */
export const judgedBy = (catalog: Catalog, need: Need): Judged => {
  const all = known.get(catalog) ?? new Map<string, Judged>();
  known.set(catalog, all);
  const key = JSON.stringify(need);
  const judged = all.get(key) ?? judge(catalog, need);
  all.delete(key);
  all.set(key, judged);
  const [oldest] = all.keys();
  if (all.size > KEPT && oldest !== undefined) all.delete(oldest);
  return judged;
};
