import type { Option } from '../../domain/catalog/layer';
import { Hatch } from '../../ui/Hatch';
import { HatchFill } from '../../ui/HatchFill';

/** In pixels, as providerTable.css draws them. */
const ROW_HEIGHT = 46;
const LETTER_LENGTH = 5.3;

/** Of so many rows the middle may be out of sight: in a long table their label moves with the window. */
const MANY = 9;

/** Whether a label, turned on its side, is no longer than its rows are high. */
const fits = (label: string, rows: number): boolean =>
  label.length * LETTER_LENGTH <= rows * ROW_HEIGHT - 8;

type GroundProps = {
  readonly label: string;
  readonly level: Option | undefined;
  readonly rows: number;
  readonly scope: 'row' | 'rowgroup';
};

/** The hatched cell down the edge of rows on the same ground. */
export function Ground({ label, level, rows, scope }: GroundProps) {
  return (
    <th
      role="rowheader"
      scope={scope}
      className={rows > MANY ? 'log is-tall' : 'log'}
      rowSpan={rows}
    >
      <HatchFill fill={level?.hatch} />
      <span>{fits(label, rows) ? label : (level?.short ?? label)}</span>
    </th>
  );
}

type GroundLabelProps = {
  readonly label: string;
  readonly level: Option | undefined;
  readonly span: number;
  /** How many rows stand under it, where all of them are drawn. */
  readonly rows?: number;
  readonly isContinued?: boolean;
};

/** What cards have above those on the same ground. */
export function GroundLabel({ label, level, span, rows, isContinued }: GroundLabelProps) {
  return (
    <tr role="row" className={isContinued === true ? 'group-label is-continued' : 'group-label'}>
      <th role="rowheader" colSpan={span}>
        <Hatch fill={level?.hatch} />
        {label}
        <span className="n">{rows}</span>
      </th>
    </tr>
  );
}
