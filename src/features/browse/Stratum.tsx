import type { ReactNode } from 'react';
import type { Provider } from '../../domain/catalog/catalog';
import type { Option } from '../../domain/catalog/layer';
import { useChoices } from '../../store/AppStoreContext';
import { Hatch } from '../../ui/Hatch';
import { HatchFill } from '../../ui/HatchFill';

type Cell = {
  readonly id: string;
  readonly kind: string;
  /** What a card says above the value; a table says it in its head. */
  readonly label: string | undefined;
  readonly content: ReactNode;
};

/** In pixels, as providerTable.css draws them. */
const ROW_HEIGHT = 46;
const LETTER_LENGTH = 5.3;

type StratumProps = {
  readonly label: string;
  readonly level: Option | undefined;
  readonly hasColumn: boolean;
  /** How many columns the table has. */
  readonly span: number;
  readonly providers: readonly Provider[];
  readonly cellsOf: (provider: Provider) => readonly Cell[];
};

/** Whether a label, turned on its side, is no longer than its rows are high. */
const fits = (label: string, rows: number): boolean =>
  label.length * LETTER_LENGTH <= rows * ROW_HEIGHT - 8;

/** Rows on the same ground: one hatched cell down their edge, or a label above their cards. */
export function Stratum({ label, level, hasColumn, span, providers, cellsOf }: StratumProps) {
  const { picks } = useChoices();
  const rows = providers.length;
  return (
    <tbody role="rowgroup">
      {hasColumn && (
        <tr role="row" className="group-label">
          <th role="rowheader" colSpan={span}>
            <Hatch fill={level?.hatch} />
            {label}
            <span className="n">{rows}</span>
          </th>
        </tr>
      )}
      {providers.map((provider, place) => (
        <tr
          key={provider.id}
          role="row"
          className={picks.includes(provider.id) ? 'row picked' : 'row'}
          data-id={provider.id}
        >
          {hasColumn && place === 0 && <Ground label={label} level={level} rows={rows} />}
          {cellsOf(provider).map((cell) => (
            <RowCell key={cell.id} {...cell} hatch={level?.hatch} />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

type GroundProps = {
  readonly label: string;
  readonly level: Option | undefined;
  readonly rows: number;
};

function Ground({ label, level, rows }: GroundProps) {
  return (
    <th role="rowheader" scope="rowgroup" className="log" rowSpan={rows}>
      <HatchFill fill={level?.hatch} />
      <span>{fits(label, rows) ? label : (level?.short ?? label)}</span>
    </th>
  );
}

type RowCellProps = Cell & { readonly hatch: string | undefined };

function RowCell({ id, kind, label, content, hatch }: RowCellProps) {
  if (id === 'name')
    return (
      <th role="rowheader" scope="row">
        <span className="edge">
          <HatchFill fill={hatch} />
        </span>
        {content}
      </th>
    );
  return (
    <td role="cell" className={id === 'pick' ? 'pick' : `is-${kind}`} data-label={label}>
      {content}
    </td>
  );
}
