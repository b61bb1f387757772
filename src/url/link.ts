import type { Catalog } from '../domain/catalog/catalog';
import { catalogShown } from '../domain/catalog/catalogShown';
import { type Choices, defaultChoices } from '../store/choices';
import type { MadeWith } from '../store/madeWith';
import type { Unread } from '../store/unread';
import type { Codec, Given } from './codec';
import { codecs } from './codecs';
import { type Pair, readQuery, writeQuery } from './query';
import { renewed } from './renewed';

/** A link, read: the choices that it makes, what could not be understood, and what is not ours. */
export type ReadLink = {
  readonly choices: Choices;
  readonly unread: readonly Unread[];
  /** Parameters that no view of this app reads; they stay in the address. */
  readonly foreign: readonly Pair[];
  /** The version of the catalog that the link was made with, where it says so. */
  readonly madeWith: MadeWith | undefined;
};

/** Parameters that mailers and chat tools add; they are kept, and nobody need be told. */
const ADDED_BY_OTHERS =
  /^(utm_.*|mtm_.*|pk_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|_gl)$/;

/** The order of parameters in a link. */
const NAMES = [
  'view', 'provider', 'filters', 'search', 'sort', 'columns', 'picks',
  'onlyDifferences', 'base', 'chart', 'drawn', 'answers', 'order', 'catalog', 'also', 'counts', 'isEmbedded',
] as const satisfies readonly (keyof Choices)[]; // prettier-ignore

const givenBy = (pairs: readonly Pair[]): Given => {
  const given = new Map<string, readonly string[]>();
  for (const [key, value] of pairs) given.set(key, [...(given.get(key) ?? []), value]);
  return given;
};

/** A version of a catalog: a whole number from 1, and none that is longer than numbers can be. */
const VERSION = /^[1-9]\d{0,8}$/;

/** What of all that is known a link asks to be shown. */
const layingIn = (known: Catalog, given: Given) => ({
  also: codecs.also.read(given, known).value ?? [],
  counts: codecs.counts.read(given, known).value ?? 'first',
});

/**
 * Reads a query string on all that is known; ids are those of the part that it asks to be shown.
 * Total: whatever the text, there are choices.
 */
export const readLink = (known: Catalog, text: string): ReadLink => {
  const { pairs: said, broken } = readQuery(text);
  const pairs = renewed(known, said);
  const given = givenBy(pairs);
  const catalog = catalogShown(known, layingIn(known, given));
  const version = given.get('version')?.join();
  const isVersion = version !== undefined && VERSION.test(version);
  const ours = new Set(['version', ...NAMES.flatMap((name) => codecs[name].keys(catalog))]);
  const foreign = pairs.filter(([key]) => !ours.has(key));
  let unread: readonly Unread[] = broken.map((part) => ({ kind: 'broken', part }));
  if (version !== undefined && !isVersion)
    unread = [...unread, { kind: 'unknown-value', key: 'version', found: version }];
  const read = <Name extends keyof Choices>(name: Name, fallback: Choices[Name]): Choices[Name] => {
    const codec: Codec<Choices[Name]> = codecs[name];
    const found = codec.read(given, catalog);
    unread = [...unread, ...found.unread];
    return found.value ?? fallback;
  };
  const start = defaultChoices(catalog);
  const choices: Choices = {
    view: read('view', start.view),
    also: read('also', start.also),
    catalog: read('catalog', start.catalog),
    counts: read('counts', start.counts),
    provider: read('provider', start.provider),
    filters: read('filters', start.filters),
    search: read('search', start.search),
    sort: read('sort', start.sort),
    columns: read('columns', start.columns),
    picks: read('picks', start.picks),
    onlyDifferences: read('onlyDifferences', start.onlyDifferences),
    base: read('base', start.base),
    chart: read('chart', start.chart),
    drawn: read('drawn', start.drawn),
    answers: read('answers', start.answers),
    order: read('order', start.order),
    isEmbedded: read('isEmbedded', start.isEmbedded),
  };
  const unknown = new Set(foreign.map(([key]) => key).filter((key) => !ADDED_BY_OTHERS.test(key)));
  const keys = [...unknown].map((key) => ({ kind: 'unknown-key' as const, key }));
  return {
    choices,
    unread: [...unread, ...keys],
    foreign,
    madeWith: isVersion ? { version: Number(version), link: text } : undefined,
  };
};

const written = <Name extends keyof Choices>(
  name: Name,
  choices: Choices,
  catalog: Catalog,
): readonly Pair[] => {
  const codec: Codec<Choices[Name]> = codecs[name];
  return codec.write(choices[name], catalog);
};

/**
 * The link to choices, as a query string with its question mark. Defaults write nothing, the order
 * of parameters is always the same, and parameters of others follow at the end.
 */
export const writeLink = (
  catalog: Catalog,
  choices: Choices,
  foreign: readonly Pair[] = [],
): string => {
  const start = defaultChoices(catalog);
  const ours = NAMES.flatMap((name) => {
    const pairs = written(name, choices, catalog);
    const usual = written(name, start, catalog);
    return writeQuery(pairs) === writeQuery(usual) ? [] : pairs;
  });
  return writeQuery([...ours, ...foreign]);
};
