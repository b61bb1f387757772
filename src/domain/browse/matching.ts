import type { Catalog, Provider } from '../catalog/catalog';
import { type Bits, bitsWhere, countInBoth, inAll, inAny, isIn } from './bits';
import { type Facet, type Filters, facetsOf } from './facet';
import { orderOf, type SortKey } from './ordering';
import { isFound, searchable, searchWords } from './search';

/** What narrows the list. */
export type Asked = { readonly filters: Filters; readonly search: string };

/** How many providers each entry would show, by criterion and entry. */
export type FacetCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

const everyone = (catalog: Catalog): Bits => bitsWhere(catalog.providers.length, () => true);

const foundBy = (catalog: Catalog, search: string): Bits => {
  const words = searchWords(search);
  const texts = searchable(catalog);
  return bitsWhere(texts.length, (place) => isFound(texts[place] ?? [], words));
};

/** What passes one facet: any of its ticked entries; everyone when nothing is ticked. */
const passing = (catalog: Catalog, facet: Facet, filters: Filters): Bits => {
  const ticked = filters[facet.criterion.id] ?? [];
  if (ticked.length === 0) return everyone(catalog);
  const sets = ticked.flatMap((entry) => facet.entries.get(entry) ?? []);
  return inAny(catalog.providers.length, sets);
};

const matching = (catalog: Catalog, { filters, search }: Asked, except?: string): Bits => {
  const searched = search.trim() === '' ? everyone(catalog) : foundBy(catalog, search);
  const ticked = facetsOf(catalog).filter(
    ({ criterion: { id } }) => id !== except && (filters[id] ?? []).length > 0,
  );
  return inAll([searched, ...ticked.map((facet) => passing(catalog, facet, filters))]);
};

/** The providers that pass every ticked facet and hold every searched word, in order. */
export const matchingProviders = (
  catalog: Catalog,
  asked: Asked,
  sort: readonly SortKey[],
): readonly Provider[] => {
  const matches = matching(catalog, asked);
  return orderOf(catalog, sort)
    .filter((place) => isIn(matches, place))
    .flatMap((place) => catalog.providers[place] ?? []);
};

/**
 * The live counts of all facets: for each entry, how many providers there are under it among those
 * that pass the search and all *other* facets, so that a facet's own ticks never empty it.
 */
export const facetCounts = (catalog: Catalog, asked: Asked): FacetCounts => {
  const whole = matching(catalog, asked);
  return new Map(
    facetsOf(catalog).map(({ criterion: { id }, entries }) => {
      const isTicked = (asked.filters[id] ?? []).length > 0;
      const others = isTicked ? matching(catalog, asked, id) : whole;
      return [id, new Map([...entries].map(([entry, bits]) => [entry, countInBoth(others, bits)]))];
    }),
  );
};
