import { filterable, possibleEntries } from '../domain/browse/facet';
import { type SortKey, sortKeyOf, sortKeyText } from '../domain/browse/ordering';
import type { Catalog } from '../domain/catalog/catalog';
import { COUNTED } from '../domain/catalog/catalogShown';
import {
  CHARTS,
  type Choices,
  cutSearch,
  drawnAmong,
  LONGEST_SEARCH,
  possibleColumns,
  VIEWS,
} from '../store/choices';
import { answersCodec, orderCodec } from './decisionCodecs';
import { type Codec, idCodec, idsIn, listCodec, sorted, switchCodec } from './codec';
import type { Pair } from './query';

/** A catalog in the folder of the app or below it; nothing in a name can lead anywhere else. */
const FILE =
  /^(?!.*(^|\/)\.)[^\p{C}\s/\\?#:*"<>|%]+(\/[^\p{C}\s/\\?#:*"<>|%]+)*(?<=\.(json|ya?ml))$/iu;

const catalogCodec: Codec<string | undefined> = {
  keys: () => ['catalog'],
  read: (given) => {
    const [first, ...further] = given.get('catalog') ?? [];
    const isFile = first !== undefined && first.length <= 200 && FILE.test(first);
    return {
      value: isFile ? first : undefined,
      unread: [
        ...(first === undefined || isFile
          ? []
          : [{ kind: 'unknown-value' as const, key: 'catalog', found: first }]),
        ...further.map((found) => ({ kind: 'one-only' as const, key: 'catalog', found })),
      ],
    };
  },
  write: (name) => (name === undefined ? [] : [['catalog', name]]),
};

const columnsCodec = listCodec('columns', possibleColumns);
const embedCodec = switchCodec('embed', 'view');
const providerIds = (catalog: Catalog) => catalog.providers.map(({ id }) => id);
const picksCodec = listCodec('pick', providerIds);

/** Keeps of what a codec reads only what the same link picks, and names the rest. */
const amongPicks = <Choice extends string | undefined | readonly string[]>(
  codec: Codec<Choice>,
  keep: (value: NonNullable<Choice>, picks: readonly string[]) => Choice,
): Codec<Choice> => ({
  ...codec,
  read: (given, catalog) => {
    const { value, unread } = codec.read(given, catalog);
    if (value === undefined) return { value, unread };
    const picks = picksCodec.read(given, catalog).value ?? [];
    const [key = ''] = codec.keys(catalog);
    const astray = [value].flat().filter((id) => !picks.includes(id));
    return {
      value: keep(value, picks),
      unread: [...unread, ...astray.map((found) => ({ kind: 'not-picked' as const, key, found }))],
    };
  },
});

/** One codec for every choice; a choice without one does not compile. */
export const codecs: { readonly [Name in keyof Choices]: Codec<Choices[Name]> } = {
  view: idCodec('view', () => VIEWS),
  also: listCodec('also', ({ further }) => further.map(({ id }) => id)),
  catalog: catalogCodec,
  counts: idCodec('count', () => COUNTED),
  provider: idCodec('provider', providerIds),
  filters: {
    keys: (catalog) => filterable(catalog).map(({ id }) => id),
    read: (given, catalog) => {
      const read = filterable(catalog).map(({ id }) => {
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
      filterable(catalog).flatMap(({ id }): readonly Pair[] => {
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
  picks: picksCodec,
  onlyDifferences: switchCodec('only', 'differences'),
  base: amongPicks<string | undefined>(idCodec('base', providerIds), (value, picks) =>
    picks.find((id) => id === value),
  ),
  chart: idCodec('chart', () => CHARTS),
  answers: answersCodec,
  order: orderCodec,
  isEmbedded: {
    ...embedCodec,
    // `?embed` is what people write by hand.
    read: (given, catalog) =>
      given.get('embed')?.join('') === ''
        ? { value: true, unread: [] }
        : embedCodec.read(given, catalog),
  },
  drawn: amongPicks(listCodec('draw', providerIds), (value, picks) => drawnAmong(picks, value)),
};
