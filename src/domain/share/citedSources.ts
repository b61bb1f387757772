import type { Catalog } from '../catalog/catalog';
import { criteriaBeside } from '../catalog/criteriaBeside';
import type { Source } from '../catalog/layer';

/**
 * The sources that a decision can rest on, in the catalog’s order: its first, and those of statements
 * that count. What stands beside the first source’s criteria is not asked about, and its sources are left out.
 */
export const citedSources = (catalog: Catalog): readonly Source[] => {
  const beside = criteriaBeside(catalog);
  const cited = new Set(
    catalog.providers.flatMap(({ statements }) =>
      [...statements].flatMap(([criterion, [first]]) =>
        beside.has(criterion) ? [] : (first?.from?.id ?? []),
      ),
    ),
  );
  return catalog.sources.filter(({ id }, at) => at === 0 || cited.has(id));
};
