import type { ReactNode } from 'react';
import type { Provider } from '../../domain/catalog/catalog';
import { drawnWords } from '../../domain/catalog/value';
import { listWords } from '../../domain/catalog/wording';
import type { ComparedRow } from '../../domain/compare/differences';
import { toggleDifferences } from '../../store/comparisonChanges';
import { ChoiceLink } from '../../url/ChoiceLink';

type FoldedRowsProps = {
  readonly rows: readonly ComparedRow[];
  readonly picked: readonly Provider[];
  readonly isFolding: boolean;
};

/** A row in a sentence that still says its value: “Hardware discovery: Yes.” */
const same = ({ criterion, cells: [cell] }: ComparedRow): string =>
  cell === undefined ? '' : `${criterion.label}: ${drawnWords(criterion, cell)}.`;

/** The same with those of whom it is stated: “Web UI: Yes (MAAS).” */
const open = ({ criterion, cells }: ComparedRow, picked: readonly Provider[]): string => {
  const stated = cells.flatMap((cell, place) =>
    cell.state === 'not-stated' ? [] : [{ cell, name: picked[place]?.name ?? '' }],
  );
  const [first] = stated;
  if (first === undefined) return '';
  const names = listWords(stated.map(({ name }) => name));
  return `${criterion.label}: ${drawnWords(criterion, first.cell)} (${names}).`;
};

/**
 * What the table does not show as rows. Rows without a difference fold into sentences that still
 * say the values when the switch is on, and on paper always; what nobody states is only named.
 */
export function FoldedRows({ rows, picked, isFolding }: FoldedRowsProps) {
  const span = picked.length;
  const of = (state: ComparedRow['state']) => rows.filter((row) => row.state === state);
  const agreeing = isFolding ? 'folded' : 'folded print-only';
  return (
    <>
      {span > 1 && (
        <>
          <Fold
            className={agreeing}
            title={span === 2 ? 'The same for both' : `The same for all ${span}`}
            lines={of('same').map(same)}
            span={span}
          >
            <Unfold />
          </Fold>
          <Fold
            className={agreeing}
            title="Stated for some only"
            lines={of('open').map((row) => open(row, picked))}
            span={span}
          >
            Not stated for the others. <Unfold />
          </Fold>
        </>
      )}
      <Fold
        className="folded"
        title={span === 1 ? 'Not stated' : 'Not stated for any of them'}
        lines={of('silent').map(({ criterion }) => `${criterion.label}.`)}
        span={span}
      >
        No source says anything of these, which is not “no”.
      </Fold>
    </>
  );
}

type FoldProps = {
  readonly className: string;
  readonly title: string;
  /** A sentence for each criterion. */
  readonly lines: readonly string[];
  readonly span: number;
  readonly children: ReactNode;
};

function Fold({ className, title, lines, span, children }: FoldProps) {
  if (lines.length === 0) return null;
  return (
    <tbody role="rowgroup" className={className}>
      <tr className="same" role="row">
        <th scope="row" role="rowheader">
          {title}
          <span className="note">
            {lines.length} {lines.length === 1 ? 'criterion' : 'criteria'}
          </span>
        </th>
        <td role="cell" colSpan={span}>
          {lines.join(' ')} {children}
        </td>
      </tr>
    </tbody>
  );
}

function Unfold() {
  return (
    <ChoiceLink change={toggleDifferences} className="no-print">
      Show them as rows
    </ChoiceLink>
  );
}
