/** One `key=value` of a query string, decoded. */
export type Pair = readonly [key: string, value: string];

/** A query string taken apart: what could be decoded, in order, and the rest as it was written. */
export type Query = { readonly pairs: readonly Pair[]; readonly broken: readonly string[] };

const decoded = (text: string): string => decodeURIComponent(text.replaceAll('+', ' '));

/** Takes a query string apart, with or without its question mark. Never throws. */
export const readQuery = (text: string): Query => {
  const pairs: Pair[] = [];
  const broken: string[] = [];
  for (const part of text.replace(/^\?/, '').split('&').filter(Boolean)) {
    const [key = '', ...rest] = part.split('=');
    try {
      pairs.push([decoded(key), decoded(rest.join('='))]);
    } catch {
      broken.push(part);
    }
  }
  return { pairs, broken };
};

/** Escapes what a query has to escape, and leaves what people read as it is. */
const encoded = (text: string): string =>
  encodeURIComponent(text.toWellFormed())
    .replaceAll('%20', '+')
    .replaceAll('%2C', ',')
    .replaceAll('%2F', '/')
    .replaceAll('%3A', ':');

/** A query string with its question mark; without pairs only the mark, which is a link to no choice. */
export const writeQuery = (pairs: readonly Pair[]): string =>
  `?${pairs.map(([key, value]) => `${encoded(key)}=${encoded(value)}`).join('&')}`;
