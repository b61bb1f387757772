import { flexRender } from '@tanstack/react-table/flex-render';
import { createColumnHelper } from '@tanstack/table-core';
import { type ReactNode, useMemo } from 'react';
import { type Catalog, criterionById, type Provider } from '../../domain/catalog/catalog';
import { cellOf } from '../../domain/catalog/cell';
import { isDisputed } from '../../domain/catalog/dispute';
import { valueOf } from '../../domain/catalog/value';
import { titled } from '../../domain/catalog/wording';
import { useCatalog, useChoices } from '../../store/AppStoreContext';
import { Disputed } from '../../ui/Disputed';
import { Value } from '../../ui/Value';
import { ColumnHead } from './ColumnHead';
import { NameCell } from './NameCell';
import { PickCell } from './PickCell';
import type { RowParts } from './Row';
import { type features, stillTable } from './stillTable';
import './providerTable.css';
import './providerCards.css';

// Which rows there are and in which order is the domain's; the table only shows them.
const helper = createColumnHelper<typeof features, Provider>();

const columnsOf = (catalog: Catalog, shown: readonly string[]) =>
  helper.columns([
    helper.display({
      id: 'pick',
      header: () => <span className="vh">Pick</span>,
      cell: ({ row }) => <PickCell provider={row.original} />,
    }),
    helper.display({
      id: 'name',
      header: () => <ColumnHead by="name" label={titled(catalog.things[0])} />,
      cell: ({ row }) => <NameCell provider={row.original} />,
    }),
    ...shown
      .flatMap((id) => criterionById(catalog, id) ?? [])
      .map((criterion) =>
        helper.display({
          id: criterion.id,
          meta: criterion,
          header: () => <ColumnHead by={criterion.id} label={criterion.short ?? criterion.label} />,
          cell: ({ row }) => (
            <>
              <Value value={valueOf(criterion, cellOf(row.original, criterion.id))} />
              {isDisputed(row.original, criterion) && <Disputed isCorner />}
            </>
          ),
        }),
      ),
  ]);

/** With more columns the table scrolls inside its frame, and names stay in sight. */
const MOST_THAT_FIT = 7;

type LogTableProps = {
  /** Those that are drawn. */
  readonly providers: readonly Provider[];
  readonly label: string;
  /** How many rows there are, where not all of them are drawn. */
  readonly rowCount?: number;
  readonly children: (parts: RowParts) => ReactNode;
};

/** The frame, the head and the cells of the table; its rows are drawn by whoever calls it. */
export function LogTable({ providers, label, rowCount, children }: LogTableProps) {
  const catalog = useCatalog();
  const { columns: shown, sort } = useChoices();
  const columns = useMemo(() => columnsOf(catalog, shown), [catalog, shown]);
  const table = useMemo(() => stillTable(columns, providers), [columns, providers]);
  const rows = new Map(table.getRowModel().rows.map((row) => [row.id, row]));
  const labelOf = (column: string) => criterionById(catalog, column)?.label;
  const kindOf = (column: string) => {
    const criterion = criterionById(catalog, column);
    const isDrawn = criterion?.kind === 'scale' && criterion.mark !== undefined;
    return isDrawn ? 'steps' : (criterion?.kind ?? column);
  };
  const strata = catalog.roles.strata;
  return (
    <div className={shown.length > MOST_THAT_FIT ? 'catalog is-wide' : 'catalog'}>
      {/* The page is drawn for the first time once this is there: index.html. */}
      <table
        id="rows"
        className="log-table"
        role="table"
        aria-label={label}
        aria-rowcount={rowCount}
      >
        <colgroup>
          {strata !== undefined && <col className="strata" />}
          {table.getAllLeafColumns().map((column) => (
            <col key={column.id} className={`is-${kindOf(column.id)}`} />
          ))}
        </colgroup>
        <thead role="rowgroup">
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} role="row" aria-rowindex={rowCount && 1}>
              {strata !== undefined && (
                <th role="columnheader" scope="col" {...sortedHead(sort, strata, 'log-head')}>
                  <ColumnHead by={strata} label={criterionById(catalog, strata)?.label ?? ''} />
                </th>
              )}
              {group.headers.map((header) => (
                <th
                  key={header.id}
                  role="columnheader"
                  scope="col"
                  {...(header.id === 'pick' ? { className: 'pick' } : sortedHead(sort, header.id))}
                >
                  {flexRender(header.column.columnDef.header, header.getContext())}
                </th>
              ))}
            </tr>
          ))}
        </thead>
        {children({
          hasColumn: strata !== undefined,
          span: columns.length + 1,
          cellsOf: (provider) =>
            (rows.get(provider.id)?.getAllCells() ?? []).map((cell) => ({
              id: cell.column.id,
              kind: kindOf(cell.column.id),
              label: labelOf(cell.column.id),
              content: flexRender(cell.column.columnDef.cell, cell.getContext()),
            })),
        })}
      </table>
    </div>
  );
}

/** Only the first key is announced as the order; further keys say their rank in words. */
const sortedHead = (
  sort: readonly { readonly by: string; readonly descending: boolean }[],
  by: string,
  look?: string,
) => {
  const place = sort.findIndex((key) => key.by === by);
  const direction = sort[place]?.descending === true ? 'descending' : 'ascending';
  return {
    className: [look, place < 0 ? undefined : 'sorted'].filter(Boolean).join(' ') || undefined,
    'aria-sort': place === 0 ? (direction as 'ascending' | 'descending') : undefined,
  };
};
