import type { Catalog } from '../domain/catalog/catalog';
import { type Choices, defaultChoices } from '../store/choices';
import type { Unread } from '../store/unread';
import type { Codec, Given } from './codec';
import { codecs } from './codecs';
import { type Pair, readQuery, writeQuery } from './query';

/** A link, read: the choices that it makes, what could not be understood, and what is not ours. */
export type ReadLink = {
  readonly choices: Choices;
  readonly unread: readonly Unread[];
  /** Parameters that no view of this app reads; they stay in the address. */
  readonly foreign: readonly Pair[];
};

/** Parameters that mailers and chat tools add; they are kept, and nobody need be told. */
const ADDED_BY_OTHERS =
  /^(utm_.*|mtm_.*|pk_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|_gl)$/;

/** The order of parameters in a link. */
const NAMES = [
  'view', 'provider', 'filters', 'search', 'sort', 'columns', 'picks',
  'onlyDifferences', 'base', 'chart', 'drawn', 'answers', 'order', 'isEmbedded',
] as const satisfies readonly (keyof Choices)[]; // prettier-ignore

const givenBy = (pairs: readonly Pair[]): Given => {
  const given = new Map<string, readonly string[]>();
  for (const [key, value] of pairs) given.set(key, [...(given.get(key) ?? []), value]);
  return given;
};

/** Reads a query string on a catalog. Total: whatever the text, there are choices. */
export const readLink = (catalog: Catalog, text: string): ReadLink => {
  const { pairs, broken } = readQuery(text);
  const given = givenBy(pairs);
  const ours = new Set(NAMES.flatMap((name) => codecs[name].keys(catalog)));
  const foreign = pairs.filter(([key]) => !ours.has(key));
  let unread: readonly Unread[] = broken.map((part) => ({ kind: 'broken', part }));
  const read = <Name extends keyof Choices>(name: Name, fallback: Choices[Name]): Choices[Name] => {
    const codec: Codec<Choices[Name]> = codecs[name];
    const found = codec.read(given, catalog);
    unread = [...unread, ...found.unread];
    return found.value ?? fallback;
  };
  const start = defaultChoices(catalog);
  const choices: Choices = {
    view: read('view', start.view),
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
  return { choices, unread: [...unread, ...keys], foreign };
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
