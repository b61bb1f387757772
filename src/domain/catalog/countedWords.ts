import type { Counted } from './catalogShown';

/** What counts on a cell of which more than one thing is said, told to whoever chose it. */
export const COUNTED_WORDS: { readonly [Each in Counted]: string } = {
  first: 'the first source',
  newest: 'the newest statement',
  own: 'what your own catalog says',
};

/** The same as a sentence. */
export const countedSentence = (counts: Counted): string =>
  `Where they differ, ${COUNTED_WORDS[counts]} counts.`;
