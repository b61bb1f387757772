import type { Filters } from '../domain/browse/facet';
import { type SortKey, sortKeyOf } from '../domain/browse/ordering';
import type { Catalog } from '../domain/catalog/catalog';
import type { Counted } from '../domain/catalog/catalogShown';
import type { Order } from '../domain/decide/order';
import type { Answers } from '../domain/decide/question';

/** The views that there are. */
export const VIEWS = ['browse', 'compare', 'decide', 'method', 'catalogs'] as const;
/** One of them. */
export type View = (typeof VIEWS)[number];

/**
 * What the radar of a comparison has around it: the ordered criteria, the picked providers, or all
 * providers.
 */
export const CHARTS = ['criteria', 'picks', 'providers'] as const;
/** One of these. */
export type Chart = (typeof CHARTS)[number];

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
  /** The further layers that are shown too, by id, in the order of asking. */
  readonly also: readonly string[];
  /** The name of the reader’s own catalog that is in use, or that the link asks for. */
  readonly catalog: string | undefined;
  /** Which statement counts where there are several on one cell. */
  readonly counts: Counted;
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
  /** Whether a comparison folds the rows in which all picks say the same. */
  readonly onlyDifferences: boolean;
  /** The pick that the others are shown relative to. */
  readonly base: string | undefined;
  readonly chart: Chart;
  /** The picks that the radar draws, in the order of picking; none named means all. */
  readonly drawn: readonly string[];
  /** The answers given, by question, in the catalog's order; a question left open has no key. */
  readonly answers: Answers;
  /** What matters most, first. */
  readonly order: Order;
  /** Whether the view stands in a page of somebody else's, without the frame. */
  readonly isEmbedded: boolean;
};

/** The choices of a reader who has not chosen anything. */
export const defaultChoices = (catalog: Catalog): Choices => ({
  view: 'browse',
  also: [],
  catalog: undefined,
  counts: 'first',
  provider: undefined,
  filters: {},
  search: '',
  sort: catalog.sort.map(sortKeyOf),
  columns: catalog.criteria.filter(({ column }) => column === 'shown').map(({ id }) => id),
  picks: [],
  onlyDifferences: false,
  base: undefined,
  chart: 'criteria',
  drawn: [],
  answers: {},
  order: [],
  isEmbedded: false,
});

/** Some of the picks in their own order; all of them are the same as none named. */
export const drawnAmong = (picks: readonly string[], ids: readonly string[]): readonly string[] => {
  const drawn = picks.filter((id) => ids.includes(id));
  return drawn.length === picks.length ? [] : drawn;
};

/** The criteria that can be columns, in the catalog's order. */
export const possibleColumns = (catalog: Catalog): readonly string[] =>
  catalog.criteria.filter(({ column }) => column !== undefined).map(({ id }) => id);

/** The picks that the radar draws, in the order of picking. */
export const drawnPicks = ({ picks, drawn }: Choices): readonly string[] =>
  drawn.length === 0 ? picks : drawn;
