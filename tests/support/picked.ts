import { type Catalog, type Provider, providerById } from '../../src/domain/catalog/catalog';

/** Providers of a catalog by their ids, which have to be there, in the order of asking. */
export const picked = (catalog: Catalog, ...ids: readonly string[]): readonly Provider[] =>
  ids.map((id) => {
    const provider = providerById(catalog, id);
    if (provider === undefined) throw new Error(`There is no provider ${id}.`);
    return provider;
  });
