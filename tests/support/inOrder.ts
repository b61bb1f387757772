import { orderOf, type SortKey } from '../../src/domain/browse/ordering';
import type { Catalog, Provider } from '../../src/domain/catalog/catalog';

/** All providers of a catalog, as they stand in an order. */
export const inOrder = (catalog: Catalog, sort: readonly SortKey[]): readonly Provider[] =>
  orderOf(catalog, sort).flatMap((place) => catalog.providers[place] ?? []);
