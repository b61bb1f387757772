import type { Cell } from './cell';
import { entriesOf } from './cell';
import { optionsOf, optionWords } from './criterion';
import type { Criterion, Source, Statement } from './layer';

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September',
  'October', 'November', 'December',
]; // prettier-ignore

/** A date of a source, as exact as the source gives it: “2025”, “August 2025”, “22 November 2026”. */
export const dateWords = (date: string): string => {
  const [year, month, day] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
};

/** The same with the month cut to three letters: “Aug 2025”. */
export const shortDateWords = (date: string): string =>
  dateWords(date).replace(/[A-Z][a-z]+/, (month) => month.slice(0, 3));

/** The words of a facet entry: an option in full, “n/a”, or “not stated”. */
export const entryWords = (criterion: Criterion, entry: string): string => {
  if (entry === 'n/a') return 'n/a';
  if (entry === 'not-stated') return 'not stated';
  const option = optionsOf(criterion).find(({ id }) => id === entry);
  return option === undefined ? entry : optionWords(option);
};

/** What stays with a value: “(Alpha)”, “since Aug 2025”, “as of 2025”. */
export const remarksOn = (statement: Statement): readonly string[] =>
  [
    statement.qualifier === undefined ? undefined : `(${statement.qualifier})`,
    statement.since === undefined ? undefined : `since ${shortDateWords(statement.since)}`,
    statement.asOf === undefined ? undefined : `as of ${shortDateWords(statement.asOf)}`,
    statement.claim === true ? 'claimed by the source' : undefined,
  ].filter((remark) => remark !== undefined);

/** A cell in one string, with everything that belongs to its value. */
export const cellWords = (criterion: Criterion, cell: Cell): string => {
  const value = entriesOf(cell)
    .map((entry) => entryWords(criterion, entry))
    .join(', ');
  return cell.state === 'not-stated' ? value : [value, ...remarksOn(cell.statement)].join(' ');
};

/** Where it is written: “line 254”, “lines 85 and 254”. Lines are sorted; none gives undefined. */
export const placeWords = (lines: readonly number[] | undefined): string | undefined => {
  if (lines === undefined || lines.length === 0) return undefined;
  const sorted = lines.toSorted((one, other) => one - other);
  return sorted.length === 1 ? `line ${sorted[0]}` : `lines ${listWords(sorted.map(String))}`;
};

/** “a”, “a and b”, “a, b and c”. */
export const listWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** “1 provider”, “11 providers”. */
export const countWords = (count: number, [one, many]: readonly [string, string]): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** A word at the start of a line. */
export const titled = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A source as a line of text: its title and when it was read. */
export const sourceWords = (source: Source): string =>
  `${source.title}, read ${dateWords(source.read)}`;

/** What the long name adds to the name: “Metal as a Service”, “RemoteMachine”; else nothing. */
export const fullerName = ({ name, longName }: { name: string; longName?: string | undefined }) =>
  longName?.startsWith(`${name} `) === true ? longName.slice(name.length + 1) : longName;
