import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Layer, LayerProvider } from '../../../src/domain/catalog/layer';

type Of<T> = Readonly<Record<string, T>>;

type SourceProvider = {
  readonly name: string;
  readonly cells: Of<string>;
  readonly cncf: { readonly since?: string; readonly asOf?: string };
};

type Checklist = {
  readonly criteria: Of<string>;
  readonly legend: Of<{ readonly entries: Of<string> }>;
  readonly providers: Of<SourceProvider>;
};

const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../..', path), 'utf8'));

/** What the source document states, as it prints it. */
export const checklist = readJson('tests/source-checklist.json') as Checklist;

const tableLayer = readJson('src/data/document.layer.json') as Layer;
const detailsLayer = readJson('src/data/document-details.layer.json') as Layer;

/** What the catalog says of every provider in sentences and links. */
export const details: readonly LayerProvider[] = detailsLayer.providers ?? [];

export const names: readonly string[] = Object.values(checklist.providers).map(({ name }) => name);

const criterionOf = (column: string) =>
  tableLayer.criteria?.find(({ id }) => id === checklist.criteria[column]);

/** A column's name on the screen, from the name that the source's tables give it. */
export const labelOf = (column: string): string => {
  const criterion = criterionOf(column);
  return criterion?.short ?? criterion?.label ?? column;
};

/** A row's name in a comparison, which has room for the whole of it. */
export const wholeLabelOf = (column: string): string => criterionOf(column)?.label ?? column;

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** “2025-08” as the table writes it. */
export const monthWords = (date: string): string => {
  const [year = '', month = ''] = date.split('-');
  return [MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
};

/** A printed cell in the words of the table, and in those of its legend where there is one. */
export const sourceWords = (column: string, printed: string): readonly string[] => {
  const legend = checklist.legend[column]?.entries[printed];
  const word = printed.replace(/ \(.*/, '');
  return legend === undefined ? [printed] : [printed, `${word} ${legend}`];
};
