import type { Choices } from '../../store/choices';
import type { Sheet } from './sheet';
import type { SignName } from './Sign';

/** A way to write down what is on the page. Whatever writes it is loaded when it is asked for. */
type Format = {
  readonly id: SignName;
  readonly name: string;
  readonly note: string;
  readonly type: string;
  readonly ending: string;
  readonly isOffered: (choices: Choices) => boolean;
  readonly make: (sheet: Sheet) => Promise<string>;
  /** What a file needs besides the text. */
  readonly forFile?: (text: string) => Promise<string>;
};

/** A page of words alone is no table. */
const isTable = ({ view, provider, picks }: Choices): boolean =>
  provider !== undefined ||
  view === 'browse' ||
  view === 'decide' ||
  (view === 'compare' && picks.length > 0);

const isDecision = ({ view, provider }: Choices): boolean =>
  view === 'decide' && provider === undefined;

/** All of them, in the order of the menu. */
export const FORMATS: readonly Format[] = [
  {
    id: 'markdown',
    name: 'Markdown table',
    note: 'For a pull request or a design document',
    type: 'text/markdown;charset=utf-8',
    ending: 'md',
    isOffered: isTable,
    make: async (sheet) => (await import('./inMarkdown')).tableInMarkdown(sheet),
  },
  {
    id: 'csv',
    name: 'CSV',
    note: 'For a spreadsheet, with the lines of the source',
    type: 'text/csv;charset=utf-8',
    ending: 'csv',
    isOffered: isTable,
    make: async (sheet) => (await import('./tableInCsv')).tableInCsv(sheet),
    forFile: async (text) => (await import('./csv')).csvFile(text),
  },
  {
    id: 'json',
    name: 'JSON',
    note: 'Opens here again, and is a catalog of its own',
    type: 'application/json',
    ending: 'json',
    isOffered: isTable,
    make: async ({ catalog, choices, provenance }) =>
      (await import('./chosenSheet')).chosenSheet(catalog, choices, provenance) ?? '',
  },
  {
    id: 'record',
    name: 'Decision record',
    note: 'Context, options, reasons, what was ruled out',
    type: 'text/markdown;charset=utf-8',
    ending: 'record.md',
    isOffered: isDecision,
    make: async (sheet) => (await import('./inMarkdown')).recordInMarkdown(sheet),
  },
];
