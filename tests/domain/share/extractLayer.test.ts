import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../../src/domain/catalog/catalog';
import { cellOf } from '../../../src/domain/catalog/cell';
import { parseLayer } from '../../../src/domain/catalog/parseLayer';
import { preparePlaces } from '../../../src/domain/catalog/preparePlaces';
import { layerOf } from '../../../src/domain/share/extractLayer';
import { aLayer, aProvider } from '../../support/aCatalog';
import { fewOf } from '../../support/arbitraryCatalog';
import { someExportedCatalog } from '../../support/arbitraryExport';
import { bundledCatalog } from '../../support/bundled';

/** A catalog with some of its providers and criteria, in any order. */
const somePart = someExportedCatalog.chain((catalog) =>
  fc.record({
    catalog: fc.constant(catalog),
    providers: fewOf(catalog.providers, 10),
    criteria: fewOf(catalog.criteria, 6),
  }),
);
const asFile = (layer: object): unknown => JSON.parse(JSON.stringify(layer));

describe('A part of a catalog as a layer', () => {
  it('passes the check of layers, word for word, whatever the part', () => {
    fc.assert(
      fc.property(somePart, ({ catalog, ...parts }) => {
        const layer = layerOf(catalog, parts);
        expect(parseLayer(asFile(layer))).toEqual({ ok: true, layer });
      }),
      { numRuns: 300 },
    );
  });

  it('opens as a catalog that says the same in every cell, with source and lines', () => {
    fc.assert(
      fc.property(somePart, ({ catalog, providers, criteria }) => {
        const again = catalogOf([layerOf(catalog, { providers, criteria })]);
        expect(again.criteria).toEqual(criteria);
        expect(again.providers.map(({ id }) => id)).toEqual(providers.map(({ id }) => id));
        const said = (all: typeof again.providers) =>
          all.map((provider) =>
            criteria.map(({ id }) => {
              const cell = cellOf(provider, id);
              if (cell.state === 'not-stated') return cell;
              const { layer: _layer, source: _source, ...statement } = cell.statement;
              return { state: cell.state, statement };
            }),
          );
        expect(said(again.providers)).toEqual(said(providers));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the whole bundled catalog as it is, but for its history', () => {
    const again = catalogOf([layerOf(bundledCatalog, bundledCatalog)]);
    // A sheet that is saved stands alone: no further layers lie beside it.
    const { providers, releases: _, further: _further, ...rest } = bundledCatalog;
    // Of several statements it has the one that counts, and so the sources of those and of sentences.
    const named = providers.flatMap((provider) => [
      ...[...provider.statements.values()].map(([first]) => first?.from?.id),
      ...provider.contradictions.flatMap(({ says }) => says.map(({ source }) => source)),
      ...preparePlaces(provider.prepare).map(({ source }) => source),
    ]);
    const sources = rest.sources.filter(({ id }) => named.includes(id));
    expect(again).toMatchObject({ ...rest, sources });
    expect(again.providers.map((provider) => ({ ...provider, statements: 0 }))).toEqual(
      providers.map((provider) => ({ ...provider, statements: 0 })),
    );
  });

  it('leaves out whatever leads nowhere any more', () => {
    const catalog = catalogOf([
      aLayer(
        [
          aProvider({
            name: 'Ada',
            values: { maturity: 'low', discovery: 'yes' },
            notice: { tone: 'caution', text: 'No longer developed', successor: 'bob', at: [7] },
            features: [{ text: 'It can do sums', source: 'letter', path: 'page/2' }],
            contradictions: [
              { criteria: ['discovery'], says: [{ text: 'It does' }, { text: 'It does not' }] },
              { criteria: ['discovery', 'maturity'], says: [{ text: 'Old' }, { text: 'New' }] },
            ],
          }),
          aProvider({ name: 'Bob' }),
        ],
        {
          sources: [
            { id: 'paper', title: 'A paper', read: '2026' },
            { id: 'unused', title: 'Unused', read: '2026' },
            { id: 'letter', title: 'A letter', read: '2026', url: 'https://a.b/' },
          ],
          roles: {
            strata: 'maturity',
            kind: 'discovery',
            position: { across: 'maturity', up: 'maturity' },
            spokes: [{ criterion: 'maturity' }, { criterion: 'discovery', steps: { yes: 1 } }],
          },
          sort: ['-maturity', 'discovery', 'name'],
          questions: [
            { id: 'old', text: 'How old?', criterion: 'maturity', asks: 'one', levels: 'atLeast' },
            {
              id: 'both',
              text: 'Both?',
              criterion: 'maturity',
              asks: 'all',
              answers: [
                { id: 'a', any: ['low'] },
                { id: 'b', criterion: 'discovery', any: ['yes'] },
              ],
            },
          ],
          preferences: [
            { criterion: 'maturity', swing: ['Low', 'High'] },
            { criterion: 'discovery', of: ['yes'], swing: ['No', 'Yes'] },
          ],
        },
      ),
    ]);
    const [ada] = catalog.providers;
    const [maturity] = catalog.criteria;
    if (ada === undefined || maturity === undefined) throw new Error('Both are there.');
    const layer = layerOf(catalog, { providers: [ada], criteria: [maturity] });
    expect(layer).toMatchObject({
      sources: [{ id: 'paper' }, { id: 'letter' }],
      roles: { strata: 'maturity', spokes: [{ criterion: 'maturity' }] },
      sort: ['-maturity', 'name'],
      questions: [{ id: 'old' }],
      preferences: [{ criterion: 'maturity' }],
      groups: [{ id: 'ratings' }],
      providers: [
        {
          statements: { maturity: { value: 'low' } },
          notice: { tone: 'caution', text: 'No longer developed', at: [7] },
          contradictions: [{ criteria: ['maturity'] }],
        },
      ],
    });
    expect(Object.keys(layer.roles ?? {})).toEqual(['strata', 'position', 'spokes']);
    const text = JSON.stringify(layer);
    for (const gone of ['discovery', 'bob', 'unused', 'both', 'operation'])
      expect(text).not.toContain(`"${gone}"`);
  });

  it('names the source of a statement that is not the first one’s', () => {
    const second = {
      ...aLayer([aProvider({ name: 'Ada', values: { discovery: 'yes', maturity: 'high' } })]),
      id: 'second',
      sources: [{ id: 'other', title: 'Another', read: '2026-02' }],
    };
    const first = aLayer([aProvider({ name: 'Ada', values: { maturity: 'low' } })]);
    const catalog = catalogOf([first, second]);
    const layer = layerOf(catalog, catalog);
    expect(layer.sources?.map(({ id }) => id)).toEqual(['paper', 'other']);
    expect(layer.providers?.[0]?.statements).toEqual({
      maturity: { value: 'low' },
      discovery: { value: 'yes', source: 'other' },
    });
  });
});
