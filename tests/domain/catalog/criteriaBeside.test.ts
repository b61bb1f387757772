import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alsoSaid, cellSaying, isSaidTwice } from '../../../src/domain/catalog/alsoSaid';
import { catalogOf, providerById } from '../../../src/domain/catalog/catalog';
import { cellOf } from '../../../src/domain/catalog/cell';
import { criteriaBeside } from '../../../src/domain/catalog/criteriaBeside';
import type { Layer, LayerProvider } from '../../../src/domain/catalog/layer';
import { aLayer, aProvider, CRITERIA } from '../../support/aCatalog';
import { someLayer } from '../../support/arbitraryCatalog';
import { bundledCatalog } from '../../support/bundled';

const sources = [
  { id: 'rumour', title: 'A rumour', of: 'Rumours', read: '2026-02' },
  { id: 'letter', title: 'A letter', read: '2026-02' },
];
const later = (statements: LayerProvider['statements']) =>
  aLayer([aProvider({ name: 'Ada', ...(statements && { statements }) })], {
    id: 'later',
    criteria: [],
    groups: [],
    sources,
  });
const first = aLayer([aProvider({ name: 'Ada', values: { maturity: 'low' } })]);
const beside = (...layers: readonly Layer[]) => [...criteriaBeside(catalogOf(layers))];

describe('What stands beside the first source', () => {
  it('is every criterion of a group in which only sources of another sort state anything', () => {
    const said = { maturity: { value: 'high' }, nodes: { value: 3 } };
    const operation = CRITERIA.filter(({ group }) => group === 'operation').map(({ id }) => id);
    expect(operation).toHaveLength(5);
    expect(beside(first, later(said))).toEqual(operation);
  });

  it('is not what another source by itself speaks of too', () => {
    const bob = aProvider({ name: 'Bob', statements: { nodes: { value: 5, source: 'letter' } } });
    expect(beside(first, later({ nodes: { value: 3 } }), aLayer([bob], { criteria: [] }))).toEqual(
      [],
    );
  });

  it('is not what nobody speaks of, nor anything where all sources are of one sort', () => {
    expect(beside(first)).toEqual([]);
    fc.assert(
      fc.property(someLayer, (layer) => {
        expect(beside({ ...layer, sources })).toEqual([]);
      }),
    );
  });

  it('is in the bundled catalog every criterion of the repositories’ own groups', () => {
    const known = criteriaBeside(bundledCatalog);
    const groups = bundledCatalog.criteria
      .filter(({ id }) => known.has(id))
      .map(({ group }) => bundledCatalog.groups.find(({ id }) => id === group)?.label);
    expect(known.size).toBe(38);
    expect(groups.filter((label) => label?.startsWith('Repositories: ') !== true)).toEqual([]);
  });
});

describe('What several layers say on one criterion', () => {
  it('is all there, the earlier layer’s first, and only that one counts', () => {
    const said = { maturity: { value: 'n/a' }, nodes: { value: 3 } };
    const ada = providerById(catalogOf([first, later(said)]), 'ada');
    if (ada === undefined) throw new Error('Ada is gone.');
    expect(cellOf(ada, 'maturity')).toMatchObject({ statement: { value: 'low' } });
    expect(alsoSaid(ada, 'maturity').map(cellSaying)).toMatchObject([
      { state: 'n/a', statement: { layer: 'later', from: { id: 'rumour' } } },
    ]);
    expect([isSaidTwice(ada, 'maturity'), isSaidTwice(ada, 'nodes')]).toEqual([true, false]);
    expect(alsoSaid(ada, 'discovery')).toEqual([]);
  });
});
