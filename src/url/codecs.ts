import { isFacet } from '../domain/browse/facet';
import { type SortKey, sortKeyOf, sortKeyText } from '../domain/browse/ordering';
import type { Catalog } from '../domain/catalog/catalog';
import {
  type Choices,
  cutSearch,
  LONGEST_SEARCH,
  possibleColumns,
  possibleEntries,
  VIEWS,
} from '../store/choices';
import type { Unread } from '../store/unread';
import type { Pair } from './query';

/** What a link says under each key; a key may be given more than once. */
export type Given = ReadonlyMap<string, readonly string[]>;

/**
 * How one choice stands in a link. `read` gives undefined where the link says nothing of it, and
 * names what it could not understand; `write` says everything, the default too (links leave that
 * out). Reading what was written gives the same choice.
 */
export type Codec<Choice> = {
  readonly keys: (catalog: Catalog) => readonly string[];
  readonly read: (
    given: Given,
    catalog: Catalog,
  ) => { readonly value: Choice | undefined; readonly unread: readonly Unread[] };
  readonly write: (value: Choice, catalog: Catalog) => readonly Pair[];
};

const idsIn = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => text.split(',')).filter(Boolean)),
];

/** Keeps what is allowed and names the rest. */
const sorted = (key: string, ids: readonly string[], isKnown: (id: string) => boolean) => ({
  known: ids.filter(isKnown),
  unread: ids
    .filter((id) => !isKnown(id))
    .map((found) => ({ kind: 'unknown-value' as const, key, found })),
});

/** A list of ids under one key. */
const listCodec = (
  key: string,
  allowed: (catalog: Catalog) => readonly string[],
): Codec<readonly string[]> => ({
  keys: () => [key],
  read: (given, catalog) => {
    const texts = given.get(key);
    if (texts === undefined) return { value: undefined, unread: [] };
    const possible = new Set(allowed(catalog));
    const { known, unread } = sorted(key, idsIn(texts), (id) => possible.has(id));
    return { value: known.length > 0 || unread.length === 0 ? known : undefined, unread };
  },
  write: (ids) => [[key, ids.join(',')]],
});

/** One id under one key, or none. */
const idCodec = <Id extends string>(
  key: string,
  allowed: (catalog: Catalog) => readonly Id[],
): Codec<Id | undefined> => ({
  keys: () => [key],
  read: (given, catalog) => {
    const [first, ...further] = idsIn(given.get(key) ?? []);
    if (first === undefined) return { value: undefined, unread: [] };
    const value = allowed(catalog).find((id) => id === first);
    return {
      value,
      unread: [
        ...(value === undefined ? [{ kind: 'unknown-value' as const, key, found: first }] : []),
        ...further.map((found) => ({ kind: 'one-only' as const, key, found })),
      ],
    };
  },
  write: (id) => (id === undefined ? [] : [[key, id]]),
});

const viewCodec = idCodec('view', () => VIEWS);
const columnsCodec = listCodec('columns', possibleColumns);
const providerIds = (catalog: Catalog) => catalog.providers.map(({ id }) => id);

/** One codec for every choice; a choice without one does not compile. */
export const codecs: { readonly [Name in keyof Choices]: Codec<Choices[Name]> } = {
  view: { ...viewCodec, write: (view) => [['view', view]] } as Codec<Choices['view']>,
  provider: idCodec('provider', providerIds),
  filters: {
    keys: (catalog) => catalog.criteria.filter(isFacet).map(({ id }) => id),
    read: (given, catalog) => {
      const read = catalog.criteria.filter(isFacet).map(({ id }) => {
        const possible = possibleEntries(catalog, id);
        const asked = idsIn(given.get(id) ?? []);
        const { unread } = sorted(id, asked, (entry) => possible.includes(entry));
        return { id, entries: possible.filter((entry) => asked.includes(entry)), unread };
      });
      return {
        value: Object.fromEntries(
          read.filter(({ entries }) => entries.length > 0).map(({ id, entries }) => [id, entries]),
        ),
        unread: read.flatMap(({ unread }) => unread),
      };
    },
    write: (filters, catalog) =>
      catalog.criteria.flatMap(({ id }): readonly Pair[] => {
        const entries = filters[id] ?? [];
        return entries.length === 0 ? [] : [[id, entries.join(',')]];
      }),
  },
  search: {
    keys: () => ['q'],
    read: (given) => {
      const [first, ...further] = given.get('q') ?? [];
      const isLong = first !== undefined && first.length > LONGEST_SEARCH;
      return {
        value: first === undefined ? undefined : cutSearch(first),
        unread: [
          ...(isLong ? [{ kind: 'too-long' as const, key: 'q', kept: LONGEST_SEARCH }] : []),
          ...further.map((found) => ({ kind: 'one-only' as const, key: 'q', found })),
        ],
      };
    },
    write: (search) => (search === '' ? [] : [['q', search]]),
  },
  sort: {
    keys: () => ['sort'],
    read: (given, catalog) => {
      const texts = given.get('sort');
      if (texts === undefined) return { value: undefined, unread: [] };
      const columns = new Set(['name', ...catalog.criteria.map(({ id }) => id)]);
      const asked = idsIn(texts).map(sortKeyOf);
      const known = asked.filter(({ by }) => columns.has(by));
      const isAgain = (key: SortKey, place: number) =>
        known.findIndex(({ by }) => by === key.by) !== place;
      return {
        value:
          known.length > 0 || asked.length === 0
            ? known.filter((key, place) => !isAgain(key, place))
            : undefined,
        unread: [
          ...asked
            .filter(({ by }) => !columns.has(by))
            .map((key) => ({
              kind: 'unknown-value' as const,
              key: 'sort',
              found: sortKeyText(key),
            })),
          ...known
            .filter(isAgain)
            .map((key) => ({ kind: 'one-only' as const, key: 'sort', found: sortKeyText(key) })),
        ],
      };
    },
    write: (sort) => [['sort', sort.map(sortKeyText).join(',')]],
  },
  columns: {
    ...columnsCodec,
    read: (given, catalog) => {
      const { value, unread } = columnsCodec.read(given, catalog);
      return {
        value: value && possibleColumns(catalog).filter((id) => value.includes(id)),
        unread,
      };
    },
  },
  picks: listCodec('pick', providerIds),
};
