import type { Catalog } from '../catalog/catalog';
import { kindsAmong } from '../compare/differences';
import type { Recommendation } from './recommendation';

const known = new WeakMap<Recommendation, ReadonlyMap<string, string>>();

/**
 * Who of those that are not ruled out is another kind of thing than most, by id, with the kind in
 * words. Nobody where all are of one kind; where two kinds are as frequent, neither is unusual.
 */
export const unusualKinds = (
  catalog: Catalog,
  recommendation: Recommendation,
): ReadonlyMap<string, string> => {
  const made = known.get(recommendation);
  if (made !== undefined) return made;
  const { confirmed, toCheck } = recommendation;
  const left = new Set([...confirmed, ...toCheck.map(({ provider }) => provider)]);
  const kinds = kindsAmong(
    catalog,
    catalog.providers.filter(({ id }) => left.has(id)),
  );
  const most = Math.max(...kinds.map(({ providers }) => providers.length));
  const unusual = new Map(
    kinds
      .filter(({ providers }) => providers.length < most)
      .flatMap(({ label, providers }) => providers.map(({ id }) => [id, label] as const)),
  );
  known.set(recommendation, unusual);
  return unusual;
};
