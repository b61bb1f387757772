import type { ReactNode } from 'react';
import type { Provider } from '../../domain/catalog/catalog';
import { countWords } from '../../domain/catalog/wording';
import type { ComparedRow } from '../../domain/compare/differences';
import { BY_OTHERS, type Fold, foldsOf } from '../../domain/compare/folding';
import { toggleDifferences } from '../../store/comparisonChanges';
import { ChoiceLink } from '../../url/ChoiceLink';

type FoldedRowsProps = {
  readonly rows: readonly ComparedRow[];
  readonly picked: readonly Provider[];
  readonly isFolding: boolean;
};

/**
 * What the table does not show as rows. Rows without a difference fold into sentences that still
 * say the values when the switch is on, and on paper always; what nobody states is only named.
 */
export function FoldedRows({ rows, picked, isFolding }: FoldedRowsProps) {
  const span = picked.length;
  const { same, open, silent } = foldsOf(rows, picked);
  const agreeing = isFolding ? 'folded' : 'folded print-only';
  return (
    <>
      {span > 1 && (
        <>
          <FoldedRow className={agreeing} fold={same} span={span}>
            <Unfold />
          </FoldedRow>
          <FoldedRow className={agreeing} fold={open} span={span}>
            Not stated for the others. <Unfold />
          </FoldedRow>
        </>
      )}
      <FoldedRow className="folded" fold={silent} span={span}>
        No source says anything of these, which is not “no”.
      </FoldedRow>
    </>
  );
}

/**
 * The same for rows that stand beside those of the first source. On paper they would push the sheet
 * over its end, so there they are counted and left out.
 */
export function BesideRows({ rows, picked, isFolding }: FoldedRowsProps) {
  const span = picked.length;
  const { same, open, silent } = foldsOf(rows, picked, BY_OTHERS);
  const folds = span > 1 && isFolding ? [same, open, silent] : [silent];
  return (
    <>
      {folds.map((fold) => (
        <FoldedRow key={fold.title} className="folded on-screen" fold={fold} span={span}>
          {fold === silent ? 'No other source says anything of these.' : <Unfold />}
        </FoldedRow>
      ))}
      {rows.length > 0 && (
        <tbody role="rowgroup" className="folded print-only">
          <tr className="same" role="row">
            <th scope="row" role="rowheader">
              By other sources
            </th>
            <td role="cell" colSpan={span}>
              {countWords(rows.length, ['criterion', 'criteria'])} of which only other sources
              speak, left out on paper; the page that the link below leads to has them.
            </td>
          </tr>
        </tbody>
      )}
    </>
  );
}

type FoldedRowProps = {
  readonly className: string;
  readonly fold: Fold;
  readonly span: number;
  readonly children: ReactNode;
};

function FoldedRow({ className, fold: { title, lines }, span, children }: FoldedRowProps) {
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
