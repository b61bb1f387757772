import type { Provider } from '../../domain/catalog/catalog';
import { comparedRows } from '../../domain/compare/differences';
import { partedRows } from '../../domain/compare/folding';
import { rowGroupsOf } from '../../domain/compare/rowGroups';
import { useCatalog, useChoices } from '../../store/AppStoreContext';
import type { SeriesNumber } from '../../ui/Series';
import { Band } from './Band';
import { ComparedColumn } from './ComparedColumn';
import { ComparedCells, foldsOnPaper } from './ComparedCells';
import { Drawings } from './Drawings';
import { FoldedRows, BesideRows } from './FoldedRows';
import './comparisonTable.css';

type ComparisonTableProps = {
  readonly picked: readonly Provider[];
  readonly series: ReadonlyMap<string, SeriesNumber>;
};

/** The more columns, the sooner they have to scroll inside the table's frame. */
const frameOf = (columns: number): string => {
  if (columns > 6) return 'panel cmp-frame is-wide';
  return columns > 3 ? 'panel cmp-frame is-mid' : 'panel cmp-frame';
};

/** The picks as columns and the criteria as rows; equal rows fold where only differences are asked. */
export function ComparisonTable({ picked, series }: ComparisonTableProps) {
  const catalog = useCatalog();
  const { onlyDifferences } = useChoices();
  const rows = comparedRows(catalog, picked);
  const { first, beside } = partedRows(catalog, rows);
  const isFolding = onlyDifferences && picked.length > 1;
  const groups = rowGroupsOf(catalog, rows, isFolding);
  return (
    <section className={frameOf(picked.length)} aria-label="Comparison table">
      <table className={`cmp of-${Math.min(picked.length, 4)}`} role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              <span className="vh">Criterion</span>
            </th>
            {picked.map((provider, place) => (
              <ComparedColumn
                key={provider.id}
                provider={provider}
                series={series.get(provider.id)}
                isFirst={place === 0}
                isLast={place === picked.length - 1}
              />
            ))}
          </tr>
        </thead>
        {groups.map(({ id, label, rows: own, isBeside }) => (
          <tbody
            key={id}
            role="rowgroup"
            className={
              isBeside || own.every((row) => foldsOnPaper(row, picked)) ? 'on-screen' : undefined
            }
          >
            <Band span={picked.length + 1}>{label}</Band>
            {own.map((row) => (
              <ComparedCells key={row.criterion.id} row={row} picked={picked} />
            ))}
          </tbody>
        ))}
        <Drawings picked={picked} />
        <FoldedRows rows={first} picked={picked} isFolding={isFolding} />
        <BesideRows rows={beside} picked={picked} isFolding={isFolding} />
      </table>
    </section>
  );
}
