import { type Catalog, type Provider, providerById } from '../catalog/catalog';
import { cellOf } from '../catalog/cell';
import type { Criterion } from '../catalog/layer';
import { listWords, titled } from '../catalog/wording';
import { comparedRows, kindsAmong } from '../compare/differences';
import { BY_OTHERS, type Fold, foldsOf, partedRows } from '../compare/folding';
import { relationOf, relationWords } from '../compare/relation';
import { rowGroupsOf } from '../compare/rowGroups';
import { disputeWords, noticeWords } from './browseExtract';
import {
  type Extract,
  type ExtractCell,
  extractCellOf,
  type ExtractRow,
  NOT_STATED,
  plainCell,
} from './extract';

/** What is compared, in the order of picking, and how. */
export type Compared = {
  readonly picks: readonly string[];
  readonly onlyDifferences: boolean;
  readonly base: string | undefined;
};

/** A value, and under a baseline how it stands to it: “Low; two steps less mature”. */
const cellBeside = (
  catalog: Catalog,
  base: Provider | undefined,
  criterion: Criterion,
): ((provider: Provider) => ExtractCell) => {
  return (provider) => {
    const cell = extractCellOf(catalog, criterion, provider);
    if (cell.state !== 'stated' || base === undefined || base.id === provider.id) return cell;
    const [from, to] = [cellOf(base, criterion.id), cellOf(provider, criterion.id)];
    const relation = relationWords(criterion, relationOf(criterion, from, to));
    return { ...cell, words: `${cell.words}; ${relation}` };
  };
};

type Said = { readonly text: string; readonly at?: readonly number[] | undefined };

/** What the source says in words rather than on criteria, joined in one cell. */
const wordsCell = (parts: readonly Said[]): ExtractCell => {
  if (parts.length === 0) return NOT_STATED;
  const lines = parts.flatMap(({ at }) => at ?? []);
  return {
    state: 'stated',
    words: parts.map(({ text }) => text).join('; '),
    places: lines.length === 0 ? [] : [{ lines }],
  };
};

const wordsRow = (
  head: string,
  picked: readonly Provider[],
  partsOf: (provider: Provider) => readonly Said[],
): readonly ExtractRow[] => {
  const cells = picked.map((provider) => wordsCell(partsOf(provider)));
  const group = 'In the source’s words';
  return cells.every(({ state }) => state === 'not-stated')
    ? []
    : [{ group, cells: [plainCell(head), ...cells] }];
};

/** The layers of the ground, the top first, each with what it is. */
const layersOf = ({ section }: Provider): readonly Said[] =>
  section.map(({ text, note, at }) => ({
    text: note === undefined ? text : `${text} (${note})`,
    at,
  }));

const foldWords = ({ title, lines }: Fold): readonly string[] =>
  lines.length === 0 ? [] : [`${title}: ${lines.join(' ')}`];

const kindWords = (catalog: Catalog, picked: readonly Provider[]): readonly string[] => {
  const kinds = kindsAmong(catalog, picked).map(
    ({ label, providers }) => `${label}: ${listWords(providers.map(({ name }) => name))}.`,
  );
  return kinds.length === 0 ? [] : [`These are different kinds of thing. ${kinds.join(' ')}`];
};

/**
 * The comparison: criteria down and picks across, as on the screen. Where only differences are asked
 * for, the rows without one are sentences; what nobody states always is.
 */
export const comparisonExtract = (
  catalog: Catalog,
  { picks, onlyDifferences, base: baseId = '' }: Compared,
): Extract => {
  const picked = picks.flatMap((id) => providerById(catalog, id) ?? []);
  const base = providerById(catalog, baseId);
  const rows = comparedRows(catalog, picked);
  const isFolding = onlyDifferences && picked.length > 1;
  const { first, beside } = partedRows(catalog, rows);
  const folds = [foldsOf(first, picked), foldsOf(beside, picked, BY_OTHERS)];
  return {
    heads: ['Criterion', ...picked.map(({ name }) => name)],
    columnsAre: titled(catalog.things[0]),
    rows: [
      ...rowGroupsOf(catalog, rows, isFolding).flatMap(({ label, rows: own }) =>
        own.map(({ criterion }) => ({
          group: label,
          cells: [plainCell(criterion.label), ...picked.map(cellBeside(catalog, base, criterion))],
        })),
      ),
      ...wordsRow('Ground section', picked, layersOf),
      ...wordsRow('Key features', picked, ({ features }) => features),
    ],
    sentences: [
      ...folds.flatMap(({ same, open, silent }) => [
        ...(isFolding ? [...foldWords(same), ...foldWords(open)] : []),
        ...foldWords(silent),
      ]),
      ...kindWords(catalog, picked),
      ...noticeWords(picked),
      ...disputeWords(
        rows.map(({ criterion }) => criterion),
        picked,
      ),
    ],
  };
};
