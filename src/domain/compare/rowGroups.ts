import type { Catalog } from '../catalog/catalog';
import type { ComparedRow } from './differences';

/** Rows of a comparison under the name of their group. */
export type RowGroup = {
  readonly id: string;
  /** “Capabilities (our reading of the source’s words)” where all of its rows are readings. */
  readonly label: string;
  readonly rows: readonly ComparedRow[];
};

/**
 * The rows that a comparison shows as rows, by group: what nobody states is only named below, and
 * where only differences are asked for, everything else is. Groups without rows are left out.
 */
export const rowGroupsOf = (
  catalog: Catalog,
  rows: readonly ComparedRow[],
  isFolding: boolean,
): readonly RowGroup[] => {
  const shown = rows.filter(
    ({ state }) => state !== 'silent' && (!isFolding || state === 'differs'),
  );
  return catalog.groups
    .map(({ id, label }) => {
      const own = shown.filter(({ criterion }) => criterion.group === id);
      const isReading = own.every(({ criterion }) => criterion.reading);
      return {
        id,
        label: isReading ? `${label} (our reading of the source’s words)` : label,
        rows: own,
      };
    })
    .filter((group) => group.rows.length > 0);
};
