import type { Catalog, Provider } from '../catalog/catalog';
import { type Cell, cellOf } from '../catalog/cell';
import type { Criterion } from '../catalog/layer';
import { drawnWords } from '../catalog/value';
import { placeWords } from '../catalog/wording';

/** Where something is written: lines or a path of a source, which has a name only where there are several. */
export type Place = {
  readonly source?: string;
  readonly lines: readonly number[];
  readonly path?: string;
};

/** A cell of an extract. `plain` words, names and remarks, are nobody’s statement on a criterion. */
export type ExtractCell = { readonly places: readonly Place[] } & (
  | { readonly state: 'stated' | 'plain'; readonly words: string }
  | { readonly state: 'n/a' | 'not-stated' }
);

/** A row, under the name of its group where the view has groups. */
export type ExtractRow = {
  readonly group?: string;
  /** As many as there are heads. */
  readonly cells: readonly ExtractCell[];
};

/** What a view shows, as a plain table. The first cell of a row says what the row is of. */
export type Extract = {
  readonly heads: readonly string[];
  readonly rows: readonly ExtractRow[];
  /** What the view says beside the table: rows that it folds, what to beware of. */
  readonly sentences: readonly string[];
  /** Whether the view shows the places in the source beside its rows. */
  readonly isSourced?: true;
  /**
   * What each column after the first is of, where it is the columns that stand for the things:
   * a comparison has criteria down and providers across, and data has a record for each provider.
   */
  readonly columnsAre?: string;
};

/** Words that nobody states, as a cell. */
export const plainCell = (words: string): ExtractCell => ({ state: 'plain', words, places: [] });

/** Words that a source says, as a cell, with the lines where they stand. */
export const saidCell = (words: string, at?: readonly number[]): ExtractCell => ({
  state: 'stated',
  words,
  places: at === undefined || at.length === 0 ? [] : [{ lines: at }],
});

/** A cell of which no source says anything. */
export const NOT_STATED: ExtractCell = { state: 'not-stated', places: [] };

/** Where the statement of a cell stands; nowhere where it gives neither line nor path. */
export const placesOf = (catalog: Catalog, cell: Cell): readonly Place[] => {
  if (cell.state === 'not-stated') return [];
  const { at = [], path, from } = cell.statement;
  if (at.length === 0 && path === undefined) return [];
  const isNamed = catalog.sources.length > 1 && from !== undefined;
  return [
    {
      ...(isNamed && { source: from.title }),
      lines: at,
      ...(path !== undefined && { path }),
    },
  ];
};

/** What is known of a provider on a criterion, in the words that the views draw. */
export const extractCellOf = (
  catalog: Catalog,
  criterion: Criterion,
  provider: Provider,
): ExtractCell => {
  const cell = cellOf(provider, criterion.id);
  const places = placesOf(catalog, cell);
  return cell.state === 'stated'
    ? { state: 'stated', words: drawnWords(criterion, cell), places }
    : { state: cell.state, places };
};

const STATES = { 'n/a': 'n/a', 'not-stated': 'not stated' } as const;

/** What reads like a state, in quotation marks or without. */
const READS_AS_STATE = /^“*\s*(n\/a|not stated)\s*”*$/i;

/**
 * A cell as text. The states read `n/a` and `not stated`. A value that happens to read like one of
 * them stands in quotation marks, “n/a”, and one that has such marks already in one more pair: what
 * is in quotation marks is stated, and without the outer pair it is what the source says.
 */
export const cellText = (cell: ExtractCell): string => {
  if (!('words' in cell)) return STATES[cell.state];
  const isAlike = cell.state === 'stated' && READS_AS_STATE.test(cell.words);
  return isAlike ? `“${cell.words}”` : cell.words;
};

/** The places of all cells of a row in one text: “lines 4 and 9”; “no line” where there is none. */
export const rowPlaces = ({ cells }: ExtractRow): string => {
  const bySource = new Map<string | undefined, readonly Place[]>();
  for (const place of cells.flatMap(({ places }) => places))
    bySource.set(place.source, [...(bySource.get(place.source) ?? []), place]);
  const words = [...bySource].map(([source, all]) => {
    const lines = placeWords([...new Set(all.flatMap((place) => place.lines))]);
    const own = [...(lines === undefined ? [] : [lines]), ...all.flatMap(({ path }) => path ?? [])];
    return [...(source === undefined ? [] : [source]), ...new Set(own)].join(', ');
  });
  return words.length === 0 ? 'no line' : words.join('; ');
};

/** Heads and texts of an extract; groups, where it has any, become its first column. */
export const tableOf = ({ heads, rows }: Extract) => {
  const hasGroups = rows.some(({ group }) => group !== undefined);
  return {
    heads: hasGroups ? ['Group', ...heads] : heads,
    rows: rows.map(({ group = '', cells }) => {
      const texts = cells.map(cellText);
      return hasGroups ? [group, ...texts] : texts;
    }),
  };
};

/**
 * The same extract with a row for each thing: turned over where the things are its columns. Groups
 * are left out then, since they were of the rows that are columns now.
 */
export const byThing = (extract: Extract): Extract => {
  const { heads, rows, columnsAre, ...rest } = extract;
  if (columnsAre === undefined) return extract;
  return {
    ...rest,
    heads: [columnsAre, ...rows.map(({ cells: [first] }) => (first ? cellText(first) : ''))],
    rows: heads.slice(1).map((head, at) => ({
      cells: [plainCell(head), ...rows.map(({ cells }) => cells[at + 1] ?? NOT_STATED)],
    })),
  };
};
