import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../../src/domain/catalog/catalog';
import { rowPlaces, tableOf } from '../../../src/domain/share/extract';
import { providerExtract } from '../../../src/domain/share/providerExtract';
import { aCatalog, aProvider } from '../../support/aCatalog';
import { someExportedCatalog } from '../../support/arbitraryExport';
import { bundledCatalog } from '../../support/bundled';

const criteria = [
  {
    id: 'maturity',
    kind: 'scale' as const,
    label: 'Maturity',
    group: 'ratings',
    definition: 'How far along it is.',
    absence: 'The table leaves it out.',
    levels: [{ id: 'low', label: 'Low' }],
  },
  { id: 'size', kind: 'text' as const, label: 'Size', group: 'ratings', definition: 'So.' },
  {
    id: 'web-ui',
    kind: 'text' as const,
    label: 'Web UI',
    group: 'answers',
    definition: 'So.',
    reading: true as const,
  },
  {
    id: 'backup',
    kind: 'text' as const,
    label: 'Backup',
    group: 'answers',
    definition: 'So.',
    reading: true as const,
  },
];
const catalog = aCatalog(
  [
    aProvider({
      name: 'Ada',
      longName: 'Ada Lovelace',
      summary: { text: 'The first', at: [2] },
      notice: { tone: 'caution', text: 'No longer developed', successor: 'bob', at: [3] },
      statements: {
        size: { value: 'Tall', note: 'By her own account.', at: [7, 5], claim: true },
        'web-ui': { value: 'n/a' },
      },
      contradictions: [
        {
          criteria: ['size'],
          says: [
            { text: 'Tall', at: [7] },
            { text: 'Short', at: [8] },
          ],
        },
      ],
      features: [{ text: 'Counts', claim: true, at: [11] }],
      status: [{ text: 'Resting' }],
      links: [{ role: 'fork', url: 'https://fork.example/', note: 'by Bob', at: [12] }],
      section: [{ hatch: 'bare', text: 'Brass', note: 'wheels', at: [13] }],
    }),
    aProvider({ name: 'Bob' }),
  ],
  {
    criteria,
    groups: [
      { id: 'ratings', label: 'Ratings' },
      { id: 'answers', label: 'Answers' },
    ],
  },
);

const sheetOf = (any: Catalog, name: string) => {
  const provider = any.providers.find((each) => each.name === name);
  if (provider === undefined) throw new Error(`There is no ${name}.`);
  return providerExtract(any, provider);
};

describe('The sheet of a provider as a table', () => {
  it('has everything that is known, by group, with notes and lines', () => {
    const sheet = sheetOf(catalog, 'Ada');
    const { heads, rows } = tableOf(sheet);
    const answers = 'Answers (our reading of the source’s words)';
    expect(heads).toEqual(['Group', 'Criterion', 'Value', 'Note']);
    expect(rows.map((row, at) => [...row, sheet.rows[at] && rowPlaces(sheet.rows[at])])).toEqual([
      ['Provider', 'Name', 'Ada', 'Lovelace', 'no line'],
      ['Provider', 'Summary', 'The first', '', 'line 2'],
      ['Provider', 'Caution', 'No longer developed', 'successor: Bob', 'line 3'],
      ['The source contradicts itself', 'Size', 'Tall; Short', '', 'lines 7 and 8'],
      ['Ratings', 'Maturity', 'not stated', 'The table leaves it out.', 'no line'],
      ['Ratings', 'Size', 'Tall claimed by the source', 'By her own account.', 'lines 5 and 7'],
      [answers, 'Web UI', 'n/a', '', 'no line'],
      ['Key features', 'Feature', 'Counts', 'claimed by the source', 'line 11'],
      ['Status and remarks', 'Remark', 'Resting', '', 'no line'],
      ['Links', 'Fork', 'https://fork.example/', 'by Bob', 'line 12'],
      ['Ground section, top first', 'Layer', 'Brass', 'wheels', 'line 13'],
    ]);
  });

  it('tells a source that contradicts itself from sources that contradict each other', () => {
    const metal3 = bundledCatalog.providers.find(({ id }) => id === 'metal3');
    const groups = metal3 && providerExtract(bundledCatalog, metal3).rows.map(({ group }) => group);
    expect(groups).toContain('Sources contradict each other');
    expect(groups).not.toContain('The source contradicts itself');
  });

  it('names the readings on which nothing is stated, and does not call that “no”', () => {
    expect(sheetOf(catalog, 'Ada').sentences).toEqual([
      'Answers, not stated, which is not “no”: backup.',
    ]);
    expect(sheetOf(catalog, 'Bob').sentences).toEqual([
      'Answers, not stated, which is not “no”: web UI and backup.',
    ]);
  });

  it('has every criterion once, as a row or in a sentence, on any catalog', () => {
    fc.assert(
      fc.property(someExportedCatalog, (any) => {
        for (const provider of any.providers) {
          const { rows, heads } = providerExtract(any, provider);
          const facts = rows.filter(({ group }) => group?.startsWith('All'));
          const silent = any.criteria.filter(
            ({ id, reading }) => reading === true && !provider.statements.has(id),
          );
          expect(facts.length + silent.length).toBe(any.criteria.length);
          expect(rows.every(({ cells }) => cells.length === heads.length)).toBe(true);
        }
      }),
    );
  });

  it('holds every feature, remark and link of the bundled catalog', () => {
    for (const provider of bundledCatalog.providers) {
      const texts = tableOf(providerExtract(bundledCatalog, provider)).rows.flat();
      const said = [...provider.features, ...provider.status].map(({ text }) => text);
      const urls = provider.links.map(({ url }) => url);
      expect(texts).toEqual(expect.arrayContaining([...said, ...urls]));
    }
  });
});
