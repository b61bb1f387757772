import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogAsOf } from '../../../src/domain/catalog/catalogAsOf';
import { type Catalog, catalogOf, providerById } from '../../../src/domain/catalog/catalog';
import { catalogShown } from '../../../src/domain/catalog/catalogShown';
import { cellOf } from '../../../src/domain/catalog/cell';
import type { Layer, Statement } from '../../../src/domain/catalog/layer';
import { aLayer, aProvider, CRITERIA } from '../../support/aCatalog';
import { someLayer } from '../../support/arbitraryCatalog';

const further: Layer = {
  format: 1,
  id: 'more',
  title: 'More',
  groups: [{ id: 'extra', label: 'Extra' }],
  criteria: [
    { id: 'stars', kind: 'number', label: 'Stars', group: 'extra', definition: 'How many.' },
  ],
  providers: [aProvider({ name: 'Zoe', values: { stars: 3 } })],
};

const ada = aProvider({ name: 'Ada', values: { maturity: 'low' } });
const OFFERED = [{ id: 'more', label: 'More of them', note: 'nobody rated them' }];
const known = catalogOf([aLayer([ada], { further: OFFERED }), further]);

const namesIn = (catalog: Catalog) => catalog.providers.map(({ name }) => name);
const shown = (also: readonly string[], counts: 'first' | 'newest' = 'first') =>
  catalogShown(known, { also, counts });

describe('A further layer', () => {
  it('is left out until it is asked for, with its providers and its criteria', () => {
    expect(namesIn(shown([]))).toEqual(['Ada']);
    expect(shown([]).criteria.map(({ id }) => id)).toEqual(CRITERIA.map(({ id }) => id));
    expect(namesIn(shown(['more']))).toEqual(['Ada', 'Zoe']);
    expect(shown(['more']).criteria.map(({ id }) => id)).toContain('stars');
  });

  it('is still offered while it is left out', () => {
    expect(shown([]).further).toEqual(OFFERED);
  });

  it('changes nothing where it has not been loaded yet', () => {
    const alone = catalogOf([aLayer([ada], { further: OFFERED })]);
    expect(catalogShown(alone, { also: ['more'], counts: 'first' })).toBe(alone);
  });
});

const said = (value: string, from: Partial<Statement>): Layer['providers'] => [
  aProvider({ name: 'Ada', statements: { maturity: { value, ...from } } }),
];

/** Two layers that disagree: the first read late but dated early, the second as given. */
const disagreeing = (second: { readonly read: string }, first: Partial<Statement> = {}): Catalog =>
  catalogOf([
    aLayer(said('low', first) ?? [], {
      sources: [{ id: 'paper', title: 'A paper', read: '2026-11-22', dated: '2025-08' }],
    }),
    {
      format: 1,
      id: 'code',
      title: 'Code',
      sources: [{ id: 'repo', title: 'A repository', ...second }],
      providers: said('high', {}) ?? [],
    },
  ]);

const counted = (catalog: Catalog, counts: 'first' | 'newest') => {
  const provider = providerById(catalogShown(catalog, { also: [], counts }), 'ada');
  const cell = provider && cellOf(provider, 'maturity');
  return cell?.state === 'stated' ? cell.statement.value : undefined;
};

describe('The statement that counts', () => {
  it('is the first layer’s, unless the reader says otherwise', () => {
    expect(counted(disagreeing({ read: '2026-08-21' }), 'first')).toBe('low');
  });

  it('is the newest by the day of which its source speaks, not by the day of reading', () => {
    expect(counted(disagreeing({ read: '2026-08-21' }), 'newest')).toBe('high');
    expect(counted(disagreeing({ read: '2024-04-03' }), 'newest')).toBe('low');
  });

  it('goes by its own day where it has one', () => {
    const own = disagreeing({ read: '2026-08-21' }, { asOf: '2026-10' });
    expect(counted(own, 'newest')).toBe('low');
  });

  it('is the first layer’s where both are of the same day', () => {
    expect(counted(disagreeing({ read: '2025-08' }), 'newest')).toBe('low');
  });
});

describe('A catalog as it is shown', () => {
  it('is the same object for the same choice', () => {
    expect(shown(['more'], 'newest')).toBe(shown(['more'], 'newest'));
    expect(shown([])).toBe(shown([]));
  });

  it('keeps every statement, whichever counts', () => {
    fc.assert(
      fc.property(someLayer, someLayer, (one, other) => {
        const both = catalogOf([one, { ...other, id: 'other' }]);
        const newest = catalogShown(both, { also: [], counts: 'newest' });
        for (const provider of both.providers)
          for (const [criterion, all] of provider.statements) {
            const kept = providerById(newest, provider.id)?.statements.get(criterion);
            expect(new Set(kept)).toEqual(new Set(all));
          }
      }),
    );
  });

  it('is an earlier release as that was, which has no layers', () => {
    const released = catalogOf([
      aLayer([ada], { releases: [{ version: 1, date: '2026-01-31', changes: [] }] }),
      further,
    ]);
    const then = catalogAsOf({ ...released }, 1);
    expect(then && namesIn(catalogShown(then, { also: [], counts: 'first' }))).toEqual(
      namesIn(released),
    );
  });
});
