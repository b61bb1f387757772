import { describe, expect, it } from 'vitest';
import { catalogOf, criterionById, providerById } from '../../../src/domain/catalog/catalog';
import { cellOf } from '../../../src/domain/catalog/cell';
import { aLayer, aProvider, CRITERIA } from '../../support/aCatalog';

const ada = aProvider({ name: 'Ada', values: { maturity: 'high' }, features: [{ text: 'Flies' }] });
const bob = aProvider({ name: 'Bob' });
const first = aLayer([ada, bob]);
const second = aLayer(
  [
    aProvider({
      name: 'Ada',
      longName: 'Ada the Second',
      values: { maturity: 'low', discovery: 'yes' },
      features: [{ text: 'Swims' }],
    }),
    aProvider({ name: 'Cid' }),
  ],
  {
    id: 'later',
    title: 'Another title',
    things: ['boat', 'boats'],
    sources: [{ id: 'web', title: 'A page', read: '2026-05' }],
    criteria: [],
    groups: [],
    sort: ['name'],
    roles: { strata: 'maturity', kind: 'discovery' },
  },
);

describe('A catalog of several layers', () => {
  const catalog = catalogOf([{ ...first, roles: { kind: 'brings' } }, second]);
  const adaIn = providerById(catalog, 'ada');

  it('has the providers of all layers, each once, in the order of the layers', () => {
    expect(catalog.providers.map(({ id }) => id)).toEqual(['ada', 'bob', 'cid']);
  });

  it('takes title, words, and roles from the first layer that has them', () => {
    expect(catalog.title).toBe('A test');
    expect(catalog.things).toEqual(['provider', 'providers']);
    expect(catalog.roles).toEqual({ strata: 'maturity', kind: 'brings' });
    expect(catalog.sort).toEqual(['name']);
  });

  it('keeps every statement, the earlier layer’s first', () => {
    const said = adaIn?.statements.get('maturity')?.map(({ value, layer }) => [layer, value]);
    expect(said).toEqual([
      ['test', 'high'],
      ['later', 'low'],
    ]);
  });

  it('counts the statement of the first layer that says anything', () => {
    expect(adaIn && cellOf(adaIn, 'maturity')).toMatchObject({ statement: { value: 'high' } });
    expect(adaIn && cellOf(adaIn, 'discovery')).toMatchObject({ statement: { value: 'yes' } });
  });

  it('names the source of every statement, the layer’s own where the statement names none', () => {
    const sources = adaIn?.statements.get('maturity')?.map(({ from }) => from?.title);
    expect(sources).toEqual(['A paper', 'A page']);
    const named = aProvider({ name: 'Dot', statements: { nodes: { value: 9, source: 'web' } } });
    const both = catalogOf([second, aLayer([named])]);
    expect(providerById(both, 'dot')?.statements.get('nodes')?.[0]?.from?.id).toBe('web');
  });

  it('joins what the layers list and adds what only one of them says', () => {
    expect(adaIn?.features.map(({ text }) => text)).toEqual(['Flies', 'Swims']);
    expect(adaIn?.longName).toBe('Ada the Second');
    expect(adaIn?.links).toEqual([]);
  });

  it('keeps groups and sources in the order of the layers, also where a later layer repeats one', () => {
    const repeated = catalogOf([
      first,
      aLayer([], { groups: [{ id: 'ratings', label: 'Scores' }], criteria: [] }),
    ]);
    expect(repeated.groups).toEqual([
      { id: 'ratings', label: 'Ratings' },
      { id: 'operation', label: 'Operation' },
    ]);
  });

  it('finds providers and criteria by id, and nothing under another id', () => {
    expect(criterionById(catalog, 'nodes')?.label).toBe('Largest cluster');
    expect(criterionById(catalog, 'toString')).toBeUndefined();
    expect(providerById(catalog, '')).toBeUndefined();
  });
});

describe('A layer in parts', () => {
  const rows = aLayer([aProvider({ name: 'Ada', values: { maturity: 'medium' } })]);
  const rest = aLayer([aProvider({ name: 'Ada', status: [{ text: 'Is well' }] })], {
    criteria: [],
  });

  it('reads as one layer', () => {
    const [ada] = catalogOf([rows, rest]).providers;
    expect(ada?.status).toEqual([{ text: 'Is well' }]);
    expect(ada?.statements.get('maturity')?.map(({ layer }) => layer)).toEqual(['test']);
  });

  it('declares each criterion and source once', () => {
    const catalog = catalogOf([rows, rest]);
    expect(catalog.criteria.map(({ id }) => id)).toEqual(CRITERIA.map(({ id }) => id));
    expect(catalog.sources).toHaveLength(1);
  });

  it('gives the statements of every part of a layer the source that one part names', () => {
    const { sources: _, ...second } = aLayer([
      aProvider({ name: 'Ada', statements: { maturity: { value: 'low' } } }),
    ]);
    const parts = [aLayer([aProvider({ name: 'Ada' })]), second];
    const [stated] = catalogOf(parts).providers[0]?.statements.get('maturity') ?? [];
    expect(stated?.from?.title).toBe('A paper');
  });
});

describe('A catalog of nothing', () => {
  it('has no title and no rows, and words for things', () => {
    expect(catalogOf([])).toMatchObject({ title: '', things: ['entry', 'entries'], providers: [] });
  });
});
