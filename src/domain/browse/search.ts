import type { Catalog, Provider } from '../catalog/catalog';
import { cellOf } from '../catalog/cell';
import { nameInSentence } from '../catalog/criterion';
import { cellWords } from '../catalog/wording';

/** A text that search looks through, and what it is: “feature”, “special requirements”. */
export type Passage = { readonly of: string; readonly text: string; readonly folded: string };

/** Case and accents folded, so that “MÉTAL” finds “metal”; a final sigma is a sigma. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ς', 'σ');

/** The words that a search asks for, folded; all of them have to be found. */
export const searchWords = (search: string): readonly string[] =>
  folded(search).split(/\s+/).filter(Boolean);

type Said = readonly [of: string, text: string];

const saidOf = (catalog: Catalog, provider: Provider): readonly Said[] => [
  ['name', [provider.name, provider.longName].filter(Boolean).join(' ')],
  ...(provider.notice === undefined ? [] : [['notice', provider.notice.text] as const]),
  ...provider.features.map(({ text }) => ['feature', text] as const),
  ...provider.status.map(({ text }) => ['status', text] as const),
  ...catalog.criteria
    .filter(({ search }) => search)
    .map((criterion) => ({ criterion, cell: cellOf(provider, criterion.id) }))
    .filter(({ cell }) => cell.state === 'stated')
    .map(({ criterion, cell }) => [nameInSentence(criterion), cellWords(criterion, cell)] as const),
];

/** The texts of a provider that search looks through. */
export const passagesOf = (catalog: Catalog, provider: Provider): readonly Passage[] =>
  saidOf(catalog, provider).map(([of, text]) => ({ of, text, folded: folded(text) }));

const known = new WeakMap<Catalog, readonly string[]>();

/**
 * All texts of every provider as one, in the catalog's order, folded once for each catalog. Each
 * text is a line, so that no word is found across the end of one.
 */
export const searchedTexts = (catalog: Catalog): readonly string[] => {
  const made =
    known.get(catalog) ??
    catalog.providers.map((provider) =>
      folded(
        saidOf(catalog, provider)
          .map(([, text]) => text)
          .join('\n'),
      ),
    );
  known.set(catalog, made);
  return made;
};

/** Whether every word stands somewhere in a folded text. No words are found everywhere. */
export const isFound = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.includes(word));

/**
 * Where the words were found, for the reader to see: the fewest passages in order that hold every
 * word, the name first because it is on the screen already. Empty when there is nothing to show.
 */
export const foundIn = (
  passages: readonly Passage[],
  words: readonly string[],
): readonly Passage[] => {
  const shown: Passage[] = [];
  for (const word of words) {
    if (shown.some((text) => text.folded.includes(word))) continue;
    const first = passages.find((text) => text.folded.includes(word));
    if (first !== undefined) shown.push(first);
  }
  return shown;
};

/** A text cut into found and other parts, so that what was found can be marked. */
export const markedParts = (
  text: string,
  words: readonly string[],
): readonly { readonly text: string; readonly isFound: boolean }[] => {
  const letters = Array.from(text.normalize('NFC'));
  const marks = letters.map(() => false);
  const plain = letters.map((letter) => folded(letter));
  let length = 0;
  const starts = plain.map((letter) => (length += letter.length) - letter.length);
  const whole = plain.join('');
  for (const word of words)
    for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + 1))
      starts.forEach((start, letter) => {
        if (start >= at && start < at + word.length) marks[letter] = true;
      });
  const parts: { text: string; isFound: boolean }[] = [];
  letters.forEach((letter, at) => {
    const last = parts.at(-1);
    const isFound = marks[at] === true;
    if (last !== undefined && last.isFound === isFound) last.text += letter;
    else parts.push({ text: letter, isFound });
  });
  return parts;
};
