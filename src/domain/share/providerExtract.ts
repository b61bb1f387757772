import { type Catalog, criterionById, type Provider, providerById } from '../catalog/catalog';
import { cellOf } from '../catalog/cell';
import { contradictionsOf, sidesWords } from '../catalog/contradiction';
import { nameInSentence } from '../catalog/criterion';
import { type FactGroup, factGroupsOf } from '../catalog/facts';
import type { Criterion, Passage } from '../catalog/layer';
import { LINK_ROLES } from '../catalog/linkRoles';
import { fullerName, listWords, titled } from '../catalog/wording';
import {
  type Extract,
  type ExtractCell,
  extractCellOf,
  type ExtractRow,
  plainCell,
  saidCell,
} from './extract';

const rowOf = (head: string, value: ExtractCell, note = ''): ExtractRow => ({
  cells: [plainCell(head), value, plainCell(note)],
});

const grouped = (group: string, rows: readonly ExtractRow[]): readonly ExtractRow[] =>
  rows.map((row) => ({ group, ...row }));

const factRow =
  (catalog: Catalog, provider: Provider) =>
  (criterion: Criterion): ExtractRow => {
    const cell = cellOf(provider, criterion.id);
    const note = cell.state === 'not-stated' ? criterion.absence : cell.statement.note;
    return rowOf(criterion.label, extractCellOf(catalog, criterion, provider), note);
  };

const passageRow =
  (head: string) =>
  ({ text, at, claim }: Passage): ExtractRow =>
    rowOf(head, saidCell(text, at), claim === true ? 'claimed by the source' : '');

/** Who it is, what it is in a sentence, and what to beware of, with the named successor. */
const headRows = (catalog: Catalog, provider: Provider): readonly ExtractRow[] => {
  const { name, summary, notice } = provider;
  const successor = providerById(catalog, notice?.successor ?? '');
  return [
    rowOf('Name', plainCell(name), fullerName(provider)),
    ...(summary === undefined ? [] : [passageRow('Summary')(summary)]),
    ...(notice === undefined
      ? []
      : [
          rowOf(
            notice.tone === 'caution' ? 'Caution' : 'Notice',
            saidCell(notice.text, notice.at),
            successor === undefined ? '' : `successor: ${successor.name}`,
          ),
        ]),
  ];
};

/** What a source says of itself otherwise, or two say of each other. */
const contradictionRows = (catalog: Catalog, provider: Provider): readonly ExtractRow[] =>
  contradictionsOf(catalog, provider).flatMap((contradiction) =>
    grouped(
      contradiction.isOfOne ? 'The source contradicts itself' : 'Sources contradict each other',
      [
        rowOf(
          contradiction.criteria.map((id) => criterionById(catalog, id)?.label ?? id).join(', '),
          saidCell(
            sidesWords(contradiction),
            contradiction.says.flatMap(({ at = [] }) => at),
          ),
        ),
      ],
    ),
  );

const silentWords = ({ label, silent }: FactGroup): readonly string[] =>
  silent.length === 0
    ? []
    : [`${label}, not stated, which is not “no”: ${listWords(silent.map(nameInSentence))}.`];

/** The sheet of a provider: its facts by group, then everything else that the source says of it. */
export const providerExtract = (catalog: Catalog, provider: Provider): Extract => {
  const groups = factGroupsOf(catalog, provider);
  return {
    heads: ['Criterion', 'Value', 'Note'],
    isSourced: true,
    rows: [
      ...grouped(titled(catalog.things[0]), headRows(catalog, provider)),
      ...contradictionRows(catalog, provider),
      ...groups.flatMap(({ label, isReading, listed }) =>
        grouped(
          isReading ? `${label} (our reading of the source’s words)` : label,
          listed.map(factRow(catalog, provider)),
        ),
      ),
      ...grouped('Key features', provider.features.map(passageRow('Feature'))),
      ...grouped('Status and remarks', provider.status.map(passageRow('Remark'))),
      ...grouped(
        'Links',
        provider.links.map(({ role, url, note, at }) =>
          rowOf(LINK_ROLES[role], saidCell(url, at), note),
        ),
      ),
      ...grouped(
        'Ground section, top first',
        provider.section.map(({ text, note, at }) => rowOf('Layer', saidCell(text, at), note)),
      ),
    ],
    sentences: groups.flatMap(silentWords),
  };
};
