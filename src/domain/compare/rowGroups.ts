import type { Catalog } from '../catalog/catalog';
import { criteriaBeside } from '../catalog/criteriaBeside';
import type { ComparedRow } from './differences';

/** Rows of a comparison under the name of their group. */
export type RowGroup = {
  readonly id: string;
  /** “Capabilities (our reading of the source’s words)” where all of its rows are readings. */
  readonly label: string;
  readonly rows: readonly ComparedRow[];
  /** Whether all of its criteria stand beside the first source’s: see `criteriaBeside`. */
  readonly isBeside: boolean;
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
  const beside = criteriaBeside(catalog);
  return catalog.groups
    .map(({ id, label }) => {
      const own = shown.filter(({ criterion }) => criterion.group === id);
      const isReading = own.every(({ criterion }) => criterion.reading);
      return {
        id,
        label: isReading ? `${label} (our reading of the source’s words)` : label,
        rows: own,
        isBeside: own.every(({ criterion }) => beside.has(criterion.id)),
      };
    })
    .filter((group) => group.rows.length > 0);
};
