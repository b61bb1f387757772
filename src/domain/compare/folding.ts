import type { Catalog, Provider } from '../catalog/catalog';
import { criteriaBeside } from '../catalog/criteriaBeside';
import { drawnWords } from '../catalog/value';
import { listWords } from '../catalog/wording';
import type { ComparedRow } from './differences';

/** Rows that a comparison says in sentences, one for each criterion, under a title. */
export type Fold = { readonly title: string; readonly lines: readonly string[] };

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

/** The rows of the first source’s criteria, and those that stand beside them. */
export const partedRows = (catalog: Catalog, rows: readonly ComparedRow[]) => {
  const beside = criteriaBeside(catalog);
  return {
    first: rows.filter(({ criterion }) => !beside.has(criterion.id)),
    beside: rows.filter(({ criterion }) => beside.has(criterion.id)),
  };
};

/** What the titles of folds add of criteria that stand beside the first source’s. */
export const BY_OTHERS = ', by other sources';

/**
 * The rows of a comparison without a difference, in sentences: where all say the same, where only
 * some say something, and where nobody does, which is only named. `by` ends the titles.
 */
export const foldsOf = (
  rows: readonly ComparedRow[],
  picked: readonly Provider[],
  by = '',
): { readonly [State in Exclude<ComparedRow['state'], 'differs'>]: Fold } => {
  const of = (state: ComparedRow['state']) => rows.filter((row) => row.state === state);
  const count = picked.length;
  return {
    same: {
      title: (count === 2 ? 'The same for both' : `The same for all ${count}`) + by,
      lines: of('same').map(same),
    },
    open: {
      title: `Stated for some only${by}`,
      lines: of('open').map((row) => open(row, picked)),
    },
    silent: {
      title: (count === 1 ? 'Not stated' : 'Not stated for any of them') + by,
      lines: of('silent').map(({ criterion }) => `${criterion.label}.`),
    },
  };
};
