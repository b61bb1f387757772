import type { ReactNode, Ref } from 'react';
import type { Provider } from '../../domain/catalog/catalog';
import { useIsPicked } from '../../store/AppStoreContext';
import { HatchFill } from '../../ui/HatchFill';

type Cell = {
  readonly id: string;
  readonly kind: string;
  /** What a card says above the value; a table says it in its head. */
  readonly label: string | undefined;
  readonly content: ReactNode;
};

/** What the rows of a table are made of. */
export type RowParts = {
  /** Whether the ground has a column of its own. */
  readonly hasColumn: boolean;
  /** How many columns the table has. */
  readonly span: number;
  readonly cellsOf: (provider: Provider) => readonly Cell[];
};

type RowProps = {
  readonly provider: Provider;
  readonly cells: readonly Cell[];
  readonly hatch: string | undefined;
  /** The cell of the ground, in the first row on it. */
  readonly children: ReactNode;
  /** Where it stands, from 0, in a table that does not draw all of its rows. */
  readonly place?: number;
  readonly ref?: Ref<HTMLTableRowElement>;
};

/** One provider, as a row or as a card. */
export function Row({ provider: { id }, cells, hatch, children, place, ref }: RowProps) {
  return (
    <tr
      ref={ref}
      role="row"
      className={useIsPicked(id) ? 'row picked' : 'row'}
      data-id={id}
      data-index={place}
      // The head is the first row.
      aria-rowindex={place === undefined ? undefined : place + 2}
    >
      {children}
      {cells.map((cell) => (
        <RowCell key={cell.id} {...cell} hatch={hatch} />
      ))}
    </tr>
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
