import { orderOf } from '../browse/ordering';
import type { Catalog, Provider } from '../catalog/catalog';

const known = new WeakMap<Catalog, readonly Provider[]>();

/**
 * All providers by name and then by id, so that nothing depends on the catalog’s own order of them.
 * Made once for each catalog.
 */
export const providersByName = (catalog: Catalog): readonly Provider[] => {
  const providers =
    known.get(catalog) ?? orderOf(catalog, []).flatMap((place) => catalog.providers[place] ?? []);
  known.set(catalog, providers);
  return providers;
};
