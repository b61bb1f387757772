import type { ReactNode } from 'react';
import type { Provider } from '../../domain/catalog/catalog';
import { nameInSentence } from '../../domain/catalog/criterion';
import { cellWords, listWords, titled } from '../../domain/catalog/wording';
import type { ComparedRow } from '../../domain/compare/differences';
import { toggleDifferences } from '../../store/changes';
import { ChoiceLink } from '../../url/ChoiceLink';

type FoldedRowsProps = {
  readonly rows: readonly ComparedRow[];
  readonly picked: readonly Provider[];
  readonly isFolding: boolean;
};

/** A row in a sentence that still says its value: “Hardware discovery: Yes.” */
const same = ({ criterion, cells: [cell] }: ComparedRow): string =>
  cell === undefined ? '' : `${criterion.label}: ${cellWords(criterion, cell)}.`;

/** The same with those of whom it is stated: “Web UI: Yes (MAAS).” */
const open = ({ criterion, cells }: ComparedRow, picked: readonly Provider[]): string => {
  const stated = cells.flatMap((cell, place) =>
    cell.state === 'not-stated' ? [] : [{ cell, name: picked[place]?.name ?? '' }],
  );
  const [first] = stated;
  if (first === undefined) return '';
  const names = listWords(stated.map(({ name }) => name));
  return `${criterion.label}: ${cellWords(criterion, first.cell)} (${names}).`;
};

/**
 * What the table does not show as rows. Rows without a difference fold into sentences that still
 * say the values when the switch is on, and on paper always; what nobody states is only named.
 */
export function FoldedRows({ rows, picked, isFolding }: FoldedRowsProps) {
  const span = picked.length;
  const of = (state: ComparedRow['state']) => rows.filter((row) => row.state === state);
  const fold = isFolding ? 'folded' : 'folded print-only';
  const all = span === 2 ? 'for both' : `for all ${span}`;
  const silent = of('silent').map(({ criterion }) => nameInSentence(criterion));
  return (
    <>
      {span > 1 && of('same').length > 0 && (
        <Fold className={fold} title={`The same ${all}`} count={of('same').length} span={span}>
          {of('same').map(same).join(' ')} <Unfold />
        </Fold>
      )}
      {span > 1 && of('open').length > 0 && (
        <Fold className={fold} title="Stated for some only" count={of('open').length} span={span}>
          {of('open')
            .map((row) => open(row, picked))
            .join(' ')}{' '}
          Not stated for the others. <Unfold />
        </Fold>
      )}
      {silent.length > 0 && (
        <Fold
          className="folded"
          title={span === 1 ? 'Not stated' : 'Not stated for any of them'}
          count={silent.length}
          span={span}
        >
          <span className="ns">not stated</span> {titled(listWords(silent))}. No source says
          anything of it, which is not “no”.
        </Fold>
      )}
    </>
  );
}

type FoldProps = {
  readonly className: string;
  readonly title: string;
  readonly count: number;
  readonly span: number;
  readonly children: ReactNode;
};

function Fold({ className, title, count, span, children }: FoldProps) {
  return (
    <tbody role="rowgroup" className={className}>
      <tr className="same" role="row">
        <th scope="row" role="rowheader">
          {title}
          <span className="note">
            {count} {count === 1 ? 'criterion' : 'criteria'}
          </span>
        </th>
        <td role="cell" colSpan={span}>
          {children}
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
