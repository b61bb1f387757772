import { type Pair, readQuery, writeQuery } from './query';

/**
 * What the reader typed and ticked before the script arrived. Controls carry the key and the value
 * of the link in `name` and `value`, so this is a part of a link like any other.
 */
export const earlyInput = (page: ParentNode): readonly Pair[] =>
  [...page.querySelectorAll<HTMLInputElement>('input[name]')]
    .filter((input) => (input.type === 'checkbox' ? input.checked : input.value !== ''))
    .map((input) => [input.name, input.value]);

/** The address with what was done early: ticks are added to its own, typing replaces its search. */
export const withEarlyInput = (query: string, early: readonly Pair[]): string => {
  if (early.length === 0) return query;
  const isTyped = early.some(([key]) => key === 'q');
  const { pairs, broken } = readQuery(query);
  const kept = pairs.filter(([key]) => !(isTyped && key === 'q'));
  return [writeQuery([...kept, ...early]), ...broken].join('&');
};
