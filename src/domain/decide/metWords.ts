import { type Catalog, criterionById, providerById } from '../catalog/catalog';
import { cellOf } from '../catalog/cell';
import { citedWords } from '../catalog/cited';
import { cellWords } from '../catalog/wording';
import type { Recommendation } from './recommendation';

/**
 * What is stated of a provider on everything that was asked, once for each criterion, with its place:
 * “Cluster API contract: v1beta2 (…)”. Silence is left out; it is said elsewhere.
 */
export const metWords = (
  catalog: Catalog,
  { asked }: Recommendation,
  id: string,
): readonly string[] => {
  const provider = providerById(catalog, id);
  const criteria = new Set(asked.needs.map(({ criterion }) => criterion));
  return [...criteria].flatMap((each) => {
    const criterion = criterionById(catalog, each);
    if (criterion === undefined || provider === undefined) return [];
    const cell = cellOf(provider, each);
    if (cell.state === 'not-stated') return [];
    const place = citedWords(catalog, cell.statement);
    const value = `${criterion.label}: ${cellWords(criterion, cell)}`;
    return [place === '' ? value : `${value} (${place})`];
  });
};
