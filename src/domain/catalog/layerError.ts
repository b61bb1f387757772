import { nearest, quoted } from './nearest';

/** A way into a layer as its file has it: keys, and places in lists from 0. */
export type Path = readonly (string | number)[];

/** One thing that is wrong with a layer. */
export type LayerError = {
  readonly path: Path;
  /** What was found, in a sentence. */
  readonly message: string;
  /** What was expected, and what to do. */
  readonly advice?: string;
  /** A word that nothing has, and those of which one may be meant. */
  readonly near?: { readonly found: string; readonly among: readonly string[] };
  /** Whether it is the key that is wrong, and not what stands there. */
  readonly ofKey?: true;
  /** Of what is there twice, where it is the first time. */
  readonly first?: Path;
};

/** Checks of large files stop when so many errors are found. */
export const MOST_FOUND = 1000;

const FEW = 8;

/** An error about a word that should be the name of something and is not. */
export const noSuch = (
  path: Path,
  [what, found]: readonly [what: string, found: string],
  among: readonly string[],
): LayerError => ({
  path,
  message: `There is no ${what} ${quoted(found)}.`,
  near: { found, among },
});

/** What to do about an error, with the word that may be meant; undefined where nothing is known. */
export const adviceOn = ({ advice, near }: LayerError): string | undefined => {
  const meant = near === undefined ? undefined : nearest(near.found, near.among);
  const few = advice === undefined && near !== undefined && near.among.length <= FEW;
  const listed = few && near.among.length > 0 ? `There is ${near.among.join(', ')}.` : undefined;
  const offer = meant === undefined ? listed : `Did you mean ${quoted(meant)}?`;
  const said = [advice, offer].filter((each) => each !== undefined);
  return said.length === 0 ? undefined : said.join(' ');
};

/** What stands at a key of anything; undefined where there is no such key. */
export const fieldAt = (holder: unknown, key: string | number): unknown =>
  typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
    ? Reflect.get(holder, key)
    : undefined;

const nameOf = (thing: unknown): string | undefined =>
  [fieldAt(thing, 'id'), fieldAt(thing, 'criterion')].find((name) => typeof name === 'string');

/** A path in words, with ids in place of places in lists: “providers.metal3.links.0.url”. */
export const pathWords = (json: unknown, path: Path): string => {
  let here = json;
  const steps = path.map((step) => {
    here = fieldAt(here, step);
    return typeof step === 'number' ? (nameOf(here) ?? step) : step;
  });
  return steps.join('.');
};

/** An error in a line: where, what, and what to do. */
export const errorLine = (json: unknown, error: LayerError): string =>
  [`${pathWords(json, error.path)}:`, error.message, adviceOn(error)]
    .filter((part) => part !== undefined)
    .join(' ');
