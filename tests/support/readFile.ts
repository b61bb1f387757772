import {
  readCatalogFile,
  type ReadCatalog,
} from '../../src/domain/catalog/reading/readCatalogFile';
import { aLayer, aProvider } from './aCatalog';

/** What the files of these tests lie on: a small layer with every kind of criterion. */
export const UNDER = aLayer([aProvider({ name: 'Eve', values: { maturity: 'low' } })]);

/** Reads a file over the small layer. */
export const readOver = (file: Uint8Array | string): ReadCatalog =>
  readCatalogFile(file, { over: [UNDER] });

/** What came of a file in lines: the errors with their places, or what was read. */
export const outcomeOf = (read: ReadCatalog): readonly string[] => {
  if (read.ok) return [`read: ${read.layers.map(({ id }) => id).join(', ')}`];
  const lines = read.errors.map(({ line, column, message, advice = '' }) =>
    `${line === undefined ? '' : `${line}:${column} `}${message} ${advice}`.trimEnd(),
  );
  return read.more > 0 ? [...lines, `and ${read.more} more`] : lines;
};
