import type { Catalog } from '../domain/catalog/catalog';
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
  ) => {
    readonly value: Choice | undefined;
    readonly unread: readonly Unread[];
  };
  readonly write: (value: Choice, catalog: Catalog) => readonly Pair[];
};

/** The ids that texts list between commas, each once. */
export const idsIn = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => text.split(',')).filter(Boolean)),
];

/** Keeps what is allowed and names the rest. */
export const sorted = (key: string, ids: readonly string[], isKnown: (id: string) => boolean) => ({
  known: ids.filter(isKnown),
  unread: ids
    .filter((id) => !isKnown(id))
    .map((found) => ({ kind: 'unknown-value' as const, key, found })),
});

/** A list of ids under one key. */
export const listCodec = (
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

/** A codec of an id that may be missing, and of one that has a default. */
type IdCodec<Id extends string> = Codec<Id> & Pick<Codec<Id | undefined>, 'write'>;

/** One id under one key, or none. */
export const idCodec = <Id extends string>(
  key: string,
  allowed: (catalog: Catalog) => readonly Id[],
): IdCodec<Id> => ({
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

/** Whether a key says its one word. */
export const switchCodec = (key: string, word: string): Codec<boolean> => {
  const codec = idCodec(key, () => [word]);
  return {
    keys: codec.keys,
    read: (given, catalog) => {
      const { value, unread } = codec.read(given, catalog);
      return { value: value === undefined ? undefined : true, unread };
    },
    write: (isOn) => (isOn ? [[key, word]] : []),
  };
};
