import { type Filters, possibleEntries } from '../domain/browse/facet';
import { descendsFirst, type SortKey } from '../domain/browse/ordering';
import { type Catalog, criterionById } from '../domain/catalog/catalog';
import type { Asked } from '../domain/browse/matching';
import { type Choices, cutSearch, defaultChoices, drawnAmong, possibleColumns } from './choices';

/** What a reader does: new choices from old ones. A button carries one out, a link points at it. */
export type Change = (choices: Choices, catalog: Catalog) => Choices;

const without = (list: readonly string[], id: string) => list.filter((each) => each !== id);
const toggled = (list: readonly string[], id: string) =>
  list.includes(id) ? without(list, id) : [...list, id];

/** Sets one criterion's ticks; none at all removes its key, so that equal choices are equal. */
const withTicks = (filters: Filters, id: string, entries: readonly string[]): Filters => {
  const others = Object.entries(filters).filter(([each]) => each !== id);
  return Object.fromEntries(entries.length === 0 ? others : [...others, [id, entries]]);
};

const inCatalogOrder = (catalog: Catalog, criterion: string, ticks: readonly string[]) =>
  possibleEntries(catalog, criterion).filter((entry) => ticks.includes(entry));

/** Other picks under the same choices; the baseline and what is drawn stay among them. */
export const withPicks = (choices: Choices, picks: readonly string[]): Choices => ({
  ...choices,
  picks,
  base: picks.find((id) => id === choices.base),
  drawn: drawnAmong(picks, choices.drawn),
});

/** Picks a provider for comparison, after those picked before; twice is once. It is drawn too. */
export const pickProvider =
  (id: string): Change =>
  (choices) => {
    const { picks, drawn } = choices;
    if (picks.includes(id)) return choices;
    const alsoDrawn = drawn.length === 0 ? [] : [...drawn, id];
    return withPicks({ ...choices, drawn: alsoDrawn }, [...picks, id]);
  };

/** Takes a pick back. */
export const dropPick =
  (id: string): Change =>
  (choices) =>
    withPicks(choices, without(choices.picks, id));

/** Takes all picks back. */
export const clearPicks: Change = (choices) => withPicks(choices, []);

/** Ticks an entry of a facet, or takes its tick away. */
export const toggleFilter =
  (criterion: string, entry: string): Change =>
  (choices, catalog) => {
    const ticked = toggled(choices.filters[criterion] ?? [], entry);
    const entries = inCatalogOrder(catalog, criterion, ticked);
    return { ...choices, filters: withTicks(choices.filters, criterion, entries) };
  };

/** Takes filters and search together, as a way out of an empty result offers them. */
export const askFor =
  ({ filters, search }: Asked): Change =>
  (choices, catalog) => ({
    ...choices,
    search,
    filters: Object.entries(filters).reduce(
      (asked, [id, ticks]) => withTicks(asked, id, inCatalogOrder(catalog, id, ticks)),
      {},
    ),
  });

/** Takes away all ticks and the search; order, columns and picks stay. */
export const clearFilters: Change = (choices) => ({ ...choices, filters: {}, search: '' });

/** Searches the list; an open sheet or another view gives way to it. */
export const searchFor =
  (search: string): Change =>
  (choices) => ({ ...choices, view: 'browse', provider: undefined, search: cutSearch(search) });

const turned = (key: SortKey): SortKey => ({ ...key, descending: !key.descending });

const firstKey = (catalog: Catalog, by: string): SortKey => ({
  by,
  descending: descendsFirst(criterionById(catalog, by)),
});

/** Orders by one column: its better end first, the other end when it led already. */
export const sortBy =
  (by: string): Change =>
  (choices, catalog) => {
    const [first] = choices.sort;
    return { ...choices, sort: [first?.by === by ? turned(first) : firstKey(catalog, by)] };
  };

/** Orders ties by a further column, or turns it round where it takes part already. */
export const alsoSortBy =
  (by: string): Change =>
  (choices, catalog) => ({
    ...choices,
    sort: choices.sort.some((key) => key.by === by)
      ? choices.sort.map((key) => (key.by === by ? turned(key) : key))
      : [...choices.sort, firstKey(catalog, by)],
  });

/** Leaves a column out of the order. */
export const stopSortingBy =
  (by: string): Change =>
  (choices) => ({ ...choices, sort: choices.sort.filter((key) => key.by !== by) });

/** Orders as the catalog does. */
export const sortAsAtFirst: Change = (choices, catalog) => ({
  ...choices,
  sort: defaultChoices(catalog).sort,
});

/** Shows a column or hides it; columns stay in the catalog's order. */
export const toggleColumn =
  (id: string): Change =>
  (choices, catalog) => {
    const shown = toggled(choices.columns, id);
    return { ...choices, columns: possibleColumns(catalog).filter((each) => shown.includes(each)) };
  };

/** Shows the columns that the catalog shows. */
export const columnsAsAtFirst: Change = (choices, catalog) => ({
  ...choices,
  columns: defaultChoices(catalog).columns,
});

/** Opens the sheet of a provider. */
export const openProvider =
  (provider: string): Change =>
  (choices) => ({ ...choices, provider });

/** Back to the list, as it was left. */
export const backToList: Change = (choices) => ({
  ...choices,
  view: 'browse',
  provider: undefined,
});

/** Opens the comparison of what is picked. */
export const openComparison: Change = (choices) => ({
  ...choices,
  view: 'compare',
  provider: undefined,
});

/** Opens the questions and what follows from the answers. */
export const openDecision: Change = (choices) => ({
  ...choices,
  view: 'decide',
  provider: undefined,
});

/** Opens the account of how a recommendation is made. */
export const openMethod: Change = (choices) => ({
  ...choices,
  view: 'method',
  provider: undefined,
});

/** Opens the page of catalogs: what is in use, and how to open one of one’s own. */
export const openCatalogs: Change = (choices) => ({
  ...choices,
  view: 'catalogs',
  provider: undefined,
});
