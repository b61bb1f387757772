import type { Place, Span } from './source';

/** A line of a file as it is shown, cut where it is long. */
export type FragmentLine = {
  readonly line: number;
  readonly text: string;
  /** What of the text is to be marked. */
  readonly mark?: Span;
};

/** One thing that is wrong with a catalog file, ready to be shown; every part can be copied. */
export type FileError = {
  /** What was found, with the name of whom it is about: “Unknown maturity “mid” for Tinkerbell.” */
  readonly message: string;
  /** What was expected, and what to do. */
  readonly advice?: string;
  /** Where, with ids: “providers.tinkerbell.statements.maturity.value”; empty of the file as a whole. */
  readonly path: string;
  /** The name of the provider, and of the criterion, that it is about. */
  readonly provider?: string;
  readonly criterion?: string;
  /** Counted from 1; without them the file as a whole is wrong. */
  readonly line?: number;
  readonly column?: number;
  /** The lines that it is about; of what is there twice first the first. */
  readonly fragment: readonly FragmentLine[];
};

/** Finds lines in a text; made once for a text. */
export type Lines = (offset: number) => {
  readonly line: number;
  readonly from: number;
  readonly to: number;
};

/** An index of the lines of a text; “\r\n”, “\n” and “\r” end one. */
export const linesOf = (text: string): Lines => {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const from = starts[low] ?? 0;
    const next = starts[low + 1] ?? text.length;
    return { line: low + 1, from, to: from + text.slice(from, next).trimEnd().length };
  };
};

/** So much of a line is shown before what is marked, in all, and at least after it. */
const BEFORE = 60;
const IN_ALL = 120;
const AFTER = 20;

/** The line of a stretch of text, with the stretch marked as far as the line goes. */
export const fragmentLine = (text: string, lines: Lines, [start, end]: Span): FragmentLine => {
  const { line, from, to } = lines(start);
  const last = Math.max(start, Math.min(end, to));
  const first = Math.max(from, start - BEFORE);
  const until = Math.min(to, Math.max(first + IN_ALL, Math.min(last, start + IN_ALL) + AFTER));
  const lead = first > from ? '…' : '';
  const shown = text.slice(first, until).replaceAll(/\p{Cc}/gu, ' ');
  const mark = [start - first + lead.length, Math.min(last, until) - first + lead.length] as const;
  return {
    line,
    text: `${lead}${shown}${until < to ? '…' : ''}`,
    ...(mark[1] > mark[0] ? { mark } : {}),
  };
};

/** What to mark of a place: a single value, else the key or the first line of what is there. */
export const markedIn = (place: Place, isValue: boolean): Span =>
  isValue && place.isSingle ? place.value : (place.key ?? place.value);
