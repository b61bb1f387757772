import { closest, distance } from 'fastest-levenshtein';

/** What was found is quoted, but never at a length that hides the rest. */
const LONGEST_QUOTE = 60;

/** Among more words than these nobody looks for a near one. */
const MOST_COMPARED = 5000;

/** What was found, in quotes and cut where it is long. */
export const quoted = (text: string): string =>
  `“${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}”`;

/**
 * The nearest of the possible words, if it is near enough to be meant: a third of its letters may
 * differ, or it is one of the parts of what was found. Ties go to the first; capitals count for nothing.
 */
export const nearest = (found: string, possible: readonly string[]): string | undefined => {
  if (possible.length === 0 || possible.length > MOST_COMPARED || found.length > LONGEST_QUOTE)
    return undefined;
  const inside = possible.find((word) => word.length > 2 && found.split(/[-_]/).includes(word));
  const near = closest(found.toLowerCase(), possible);
  return distance(found.toLowerCase(), near) <= Math.max(1, near.length / 3) ? near : inside;
};
