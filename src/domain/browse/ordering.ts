import type { Catalog } from '../catalog/catalog';
import { type Cell, cellOf, entriesOf } from '../catalog/cell';
import { optionsOf, rankedLevels } from '../catalog/criterion';
import type { Criterion } from '../catalog/layer';
import { folded } from './search';

/** A column to order by; `by` is a criterion's id, or `name`. */
export type SortKey = { readonly by: string; readonly descending: boolean };

/** `-maturity` is maturity, descending; links and catalogs write keys so. */
export const sortKeyOf = (text: string): SortKey => ({
  by: text.replace(/^-/, ''),
  descending: text.startsWith('-'),
});

/** A key as links and catalogs write it. */
export const sortKeyText = ({ by, descending }: SortKey): string => `${descending ? '-' : ''}${by}`;

/** The direction that a first click gives: the better end first, else the lower. */
export const descendsFirst = (criterion: Criterion | undefined): boolean =>
  criterion?.kind === 'date' || (criterion?.kind === 'scale' && criterion.better === 'high');

/** Ranks from here on have no place in the order and come last in both directions. */
const WITHOUT_PLACE = 1 << 28;
const OFF_THE_SCALE = WITHOUT_PLACE;
const NOT_APPLICABLE = WITHOUT_PLACE + 1;
const NOT_STATED = WITHOUT_PLACE + 2;

type Ranks = Int32Array<ArrayBuffer>;
type Rank = (cell: Cell) => number;

/** Ranks by the sorted distinct keys, so that equal keys are equal ranks. */
const rankByKey = <Key extends string | number>(
  cells: readonly Cell[],
  keyOf: (cell: Cell) => Key,
): Rank => {
  const keys = [...new Set(cells.filter(({ state }) => state === 'stated').map(keyOf))];
  keys.sort((one, other) => (one < other ? -1 : 1));
  const places = new Map(keys.map((key, place) => [key, place]));
  return (cell) => places.get(keyOf(cell)) ?? 0;
};

const rankOn = (criterion: Criterion, cells: readonly Cell[]): Rank => {
  const options = optionsOf(criterion).map(({ id }) => id);
  const entry = (cell: Cell) => entriesOf(cell)[0] ?? '';
  switch (criterion.kind) {
    case 'scale': {
      const places = new Map(rankedLevels(criterion).map(({ id }, place) => [id, place]));
      return (cell) => places.get(entry(cell)) ?? OFF_THE_SCALE;
    }
    case 'choice':
      return (cell) => options.indexOf(entry(cell));
    case 'set':
      return rankByKey(cells, (cell) =>
        entriesOf(cell)
          .map((id) => String.fromCharCode(options.indexOf(id)))
          .toSorted()
          .join(''),
      );
    case 'number':
      return rankByKey(cells, (cell) => Number(entry(cell)));
    case 'date':
    case 'text':
      return rankByKey(cells, (cell) => folded(entry(cell)));
  }
};

const ranksOn = (catalog: Catalog, criterion: Criterion): Ranks => {
  const cells = catalog.providers.map((provider) => cellOf(provider, criterion.id));
  const rank = rankOn(criterion, cells);
  return Int32Array.from(cells, (cell) =>
    cell.state === 'stated' ? rank(cell) : cell.state === 'n/a' ? NOT_APPLICABLE : NOT_STATED,
  );
};

/** Every provider has its own rank by name (folded, then as written, then by id). */
const ranksByName = (catalog: Catalog): Ranks => {
  const keys = catalog.providers.map(({ id, name }) => [folded(name), name, id].join('\u0000'));
  const places = new Map(keys.toSorted().map((key, place) => [key, place]));
  return Int32Array.from(keys, (key) => places.get(key) ?? 0);
};

const known = new WeakMap<Catalog, Map<string, Ranks>>();

/** The ranks of all providers by one key, made once for each catalog and key. */
const ranksBy = (catalog: Catalog, by: string): Ranks => {
  const made = known.get(catalog) ?? new Map<string, Ranks>();
  known.set(catalog, made);
  const criterion = catalog.criteria.find(({ id }) => id === by);
  const ranks =
    made.get(by) ?? (criterion === undefined ? ranksByName(catalog) : ranksOn(catalog, criterion));
  made.set(by, ranks);
  return ranks;
};

/** Ranks as counting numbers from 0 in the order in which they stand. */
const standings = (ranks: Ranks, descending: boolean): Ranks => {
  const most = ranks.reduce((so, rank) => (rank < WITHOUT_PLACE ? Math.max(so, rank) : so), 0);
  return ranks.map((rank) => {
    if (rank >= WITHOUT_PLACE) return most + 2 + rank - WITHOUT_PLACE;
    return descending ? most - rank : rank + 1;
  });
};

const numberAt = (numbers: Ranks, at: number): number => numbers[at] ?? 0;

/**
 * The places sorted by one key; those of equal rank stay as they were. It counts how many stand
 * before each rank, so that it takes no longer than reading the ranks (Knuth, The Art of Computer
 * Programming 3, 1998, 5.2 D).
 */
const sortedBy = (places: Ranks, standing: Ranks): Ranks => {
  const next = new Int32Array(standing.reduce((most, each) => Math.max(most, each), 0) + 2);
  for (const each of standing) next[each + 1] = numberAt(next, each + 1) + 1;
  for (let at = 1; at < next.length; at++) next[at] = numberAt(next, at) + numberAt(next, at - 1);
  const sorted = new Int32Array(places.length);
  for (const place of places) {
    const each = numberAt(standing, place);
    const at = numberAt(next, each);
    sorted[at] = place;
    next[each] = at + 1;
  }
  return sorted;
};

const ordered = (catalog: Catalog, sort: readonly SortKey[]): readonly number[] => {
  let places = Int32Array.from(catalog.providers, (_, place) => place);
  // The last key first: what ties on one stays in the order of those after it.
  for (const { by, descending } of [...sort, { by: 'name', descending: false }].toReversed())
    places = sortedBy(places, standings(ranksBy(catalog, by), descending));
  return [...places];
};

const knownOrders = new WeakMap<Catalog, Map<string, readonly number[]>>();

/**
 * The places of all providers in order. Scales go by their levels, choices by their options, sets
 * by their first options, text by its folded letters. What does not apply and then what is not
 * stated come last in both directions. Ties are broken by name and then by id, never by the
 * catalog's own order, so the order is total and the same for every order of the catalog. Made once
 * for each catalog and order.
 */
export const orderOf = (catalog: Catalog, sort: readonly SortKey[]): readonly number[] => {
  const made = knownOrders.get(catalog) ?? new Map<string, readonly number[]>();
  knownOrders.set(catalog, made);
  const key = sort.map(sortKeyText).join();
  const order = made.get(key) ?? ordered(catalog, sort);
  made.set(key, order);
  return order;
};
