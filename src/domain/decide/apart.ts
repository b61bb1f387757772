import { type Catalog, providerById } from '../catalog/catalog';
import { cellOf } from '../catalog/cell';
import type { Criterion } from '../catalog/layer';
import { relationOf } from '../compare/relation';
import type { Recommendation } from './recommendation';

/**
 * On what two providers differ that nobody asked about: what is left to tell two of the same
 * standing apart. In the catalog's order; where either is not stated nothing is said.
 */
export const apartOn = (
  catalog: Catalog,
  { asked }: Recommendation,
  [one, other]: readonly [string, string],
): readonly Criterion[] => {
  const used = [...asked.needs, ...asked.preferences].map(({ criterion }) => criterion);
  const [first, second] = [providerById(catalog, one), providerById(catalog, other)];
  if (first === undefined || second === undefined) return [];
  return catalog.criteria.filter((criterion) => {
    if (used.includes(criterion.id)) return false;
    const { kind } = relationOf(
      criterion,
      cellOf(first, criterion.id),
      cellOf(second, criterion.id),
    );
    return kind !== 'same' && kind !== 'unknown';
  });
};
