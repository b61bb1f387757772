import {
  type ColumnDef,
  constructTable,
  type RowData,
  type Table,
  tableFeatures,
} from '@tanstack/table-core';

const still = () => undefined;

/**
 * Features of a table that shows what it is given and never changes by itself. TanStack's binding
 * to React keeps the state of sorting, filtering and the like in signals. Here all of that is the
 * domain's, so there is no state, and nothing that a signal could announce: 2.8 kB gzip less.
 */
export const features = tableFeatures({
  coreReactivityFeature: {
    createOptionsStore: false,
    wrapExternalAtoms: false,
    addSubscription: still,
    batch: (act) => act(),
    schedule: (act) => act(),
    untrack: (read) => read(),
    createReadonlyAtom: (get) => ({ get, subscribe: () => ({ unsubscribe: still }) }),
    createWritableAtom: () => {
      throw new Error('A still table has no state; a feature that has some needs useTable.');
    },
  },
});

/** A table of these rows under these columns; other rows or columns are another table. */
export const stillTable = <Row extends RowData & { readonly id: string }>(
  columns: readonly ColumnDef<typeof features, Row>[],
  data: readonly Row[],
): Table<typeof features, Row> =>
  constructTable({ features, columns, data, getRowId: ({ id }) => id });
