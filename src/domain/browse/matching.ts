import type { Catalog, Provider } from '../catalog/catalog';
import { allBits, type Bits, bitsWhere, countInBoth, inAll, inAny, isIn } from './bits';
import { type Facet, type Filters, facetsOf } from './facet';
import { orderOf, type SortKey } from './ordering';
import { isFound, searchedTexts, searchWords } from './search';

/** What narrows the list. */
export type Asked = { readonly filters: Filters; readonly search: string };

/** How many providers each entry would show, by criterion and entry. */
export type FacetCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

const everyone = (catalog: Catalog): Bits => allBits(catalog.providers.length);

type Found = { readonly search: string; readonly bits: Bits };

const lastFound = new WeakMap<Catalog, Found>();

/** The list and the counts of every facet ask for the same search: it is made once. */
const foundBy = (catalog: Catalog, search: string): Bits => {
  const last = lastFound.get(catalog);
  if (last?.search === search) return last.bits;
  const words = searchWords(search);
  const texts = searchedTexts(catalog);
  const bits = bitsWhere(texts.length, (place) => isFound(texts[place] ?? '', words));
  lastFound.set(catalog, { search, bits });
  return bits;
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
  const found: Provider[] = [];
  for (const place of orderOf(catalog, sort)) {
    const provider = isIn(matches, place) ? catalog.providers[place] : undefined;
    if (provider !== undefined) found.push(provider);
  }
  return found;
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
