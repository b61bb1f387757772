import { type Cell, entriesOf } from './cell';
import { optionsOf, rankedLevels } from './criterion';
import type { Criterion, Option, Statement } from './layer';
import { cellWords, dateWords, remarksOn } from './wording';

/** A cell ready to be drawn: its words, its step on a scale, its sign, and what stays with it. */
export type CellValue =
  | {
      readonly state: 'stated';
      readonly words: string;
      readonly steps?: {
        readonly look: 'blocks' | 'hachures';
        readonly step: number;
        readonly of: number;
      };
      readonly sign?: NonNullable<Option['sign']>;
      readonly remarks: readonly string[];
      /** Whether the reader says so. */
      readonly isOwn?: true;
    }
  | { readonly state: 'n/a' }
  | { readonly state: 'not-stated' };

/** The value without the options' own notes, which are remarks here: “Yes” and “bare metal only”. */
export const valueOf = (criterion: Criterion, cell: Cell): CellValue => {
  if (cell.state !== 'stated') return { state: cell.state };
  const { statement } = cell;
  const entries = entriesOf(cell);
  const options = entries.flatMap(
    (id) => optionsOf(criterion).find((each) => each.id === id) ?? [],
  );
  const [option] = options;
  const steps = stepsOf(criterion, option);
  return {
    state: 'stated',
    words:
      options.length > 0
        ? options.map(({ label }) => label).join(', ')
        : plain(criterion, statement),
    ...(steps === undefined ? {} : { steps }),
    ...(option?.sign === undefined ? {} : { sign: option.sign }),
    ...(statement.own === true ? { isOwn: true as const } : {}),
    remarks: [...options.flatMap(({ note }) => note ?? []), ...remarksOn(statement)],
  };
};

const stepsOf = (criterion: Criterion, option: Option | undefined) => {
  if (criterion.kind !== 'scale' || criterion.mark === undefined) return undefined;
  const levels = rankedLevels(criterion);
  const at = levels.findIndex(({ id }) => id === option?.id);
  return at < 0 ? undefined : { look: criterion.mark, step: at + 1, of: levels.length };
};

/** A cell in one string as it is drawn: “Yes, bare metal only”, “1,000 nodes since Aug 2025”. */
export const drawnWords = (criterion: Criterion, cell: Cell): string =>
  cell.state !== 'stated' || optionsOf(criterion).length > 0
    ? cellWords(criterion, cell)
    : [plain(criterion, cell.statement), ...remarksOn(cell.statement)].join(' ');

const plain = (criterion: Criterion, { value }: Statement): string => {
  if (criterion.kind === 'date') return dateWords(String(value));
  if (criterion.kind !== 'number') return String(value);
  const number = Number(value).toLocaleString('en');
  return criterion.unit === undefined ? number : `${number} ${criterion.unit}`;
};
