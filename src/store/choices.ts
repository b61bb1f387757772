import { type Filters, isFacet } from '../domain/browse/facet';
import { type SortKey, sortKeyOf } from '../domain/browse/ordering';
import type { Catalog } from '../domain/catalog/catalog';
import { optionsOf } from '../domain/catalog/criterion';

/** The views that there are. */
export const VIEWS = ['browse'] as const;
type View = (typeof VIEWS)[number];

/** A search is cut here, so that a link of any length stays quick to answer. */
export const LONGEST_SEARCH = 200;

/** A search no longer than that; a letter that two code units make is not cut in half. */
export const cutSearch = (search: string): string =>
  search.length <= LONGEST_SEARCH
    ? search
    : search.slice(0, LONGEST_SEARCH).replace(/[\uD800-\uDBFF]$/, '');

/** Everything that the reader chose, and nothing that can be computed from it. */
export type Choices = {
  readonly view: View;
  /** The provider whose sheet is open. */
  readonly provider: string | undefined;
  /** Ticked entries by criterion, in the catalog's order; a criterion without ticks has no key. */
  readonly filters: Filters;
  readonly search: string;
  readonly sort: readonly SortKey[];
  /** The criteria shown as columns, in the catalog's order. */
  readonly columns: readonly string[];
  /** The providers picked for comparison, in the order of picking. */
  readonly picks: readonly string[];
};

/** The choices of a reader who has not chosen anything. */
export const defaultChoices = (catalog: Catalog): Choices => ({
  view: 'browse',
  provider: undefined,
  filters: {},
  search: '',
  sort: catalog.sort.map(sortKeyOf),
  columns: catalog.criteria.filter(({ column }) => column === 'shown').map(({ id }) => id),
  picks: [],
});

/** The criteria that can be columns, in the catalog's order. */
export const possibleColumns = (catalog: Catalog): readonly string[] =>
  catalog.criteria.filter(({ column }) => column !== undefined).map(({ id }) => id);

/** The ids that a filter on a criterion can have: its options, then the two states. */
export const possibleEntries = (catalog: Catalog, criterion: string): readonly string[] => {
  const found = catalog.criteria.filter(isFacet).find(({ id }) => id === criterion);
  return found === undefined ? [] : [...optionsOf(found).map(({ id }) => id), 'n/a', 'not-stated'];
};
