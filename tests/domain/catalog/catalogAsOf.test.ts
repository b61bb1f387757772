import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../../src/domain/catalog/catalog';
import { catalogAsOf, lastRelease } from '../../../src/domain/catalog/catalogAsOf';
import { changesBetween } from '../../../src/domain/catalog/catalogChanges';
import { aLayer, aProvider } from '../../support/aCatalog';
import { released, someHistory } from '../../support/arbitraryReleases';
import { bundledCatalog } from '../../support/bundled';

const first = aLayer(
  [
    aProvider({ name: 'Ada', values: { maturity: 'low', nodes: 3 } }),
    aProvider({ name: 'Bob', values: { maturity: 'n/a' } }),
  ],
  { releases: [{ version: 1, date: '2026-01-01', changes: [] }] },
);

describe('A catalog of an earlier release', () => {
  it('is exactly what it was, whatever was added, changed, moved and removed since', () => {
    fc.assert(
      fc.property(someHistory, ([one, two, three]) => {
        const now = catalogOf([three]);
        expect(catalogAsOf(now, 3)).toEqual(now);
        for (const [version, layer] of [[2, two], [1, one]] as const) {
          const then = catalogAsOf(now, version);
          expect(then).toEqual(catalogOf([layer]));
          for (const list of ['providers', 'criteria', 'questions'] as const)
            expect(then?.[list].map(({ id }) => id)).toEqual(
              catalogOf([layer])[list].map(({ id }) => id),
            );
        }
      }),
      { numRuns: 300 },
    );
  }); // prettier-ignore

  it('is not known where the catalog never had that release', () => {
    const catalog = catalogOf([first]);
    expect([0, 2, 1.5].map((version) => catalogAsOf(catalog, version))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(catalogAsOf(catalogOf([{ ...first, releases: [] }]), 1)).toBeUndefined();
  });

  it('says nothing of providers whose layer is not there', () => {
    const more = aLayer([
      ...(first.providers ?? []),
      aProvider({ name: 'Cid', values: { nodes: 1 } }),
    ]);
    const renamed = aLayer([
      ...(first.providers ?? []),
      aProvider({ name: 'Sid', id: 'cid', values: { nodes: 2 } }),
    ]);
    const last = released(released(first, more), renamed);
    const without = catalogOf([{ ...last, providers: last.providers?.slice(0, 2) }]);
    expect(catalogAsOf(without, 2)?.providers.map(({ id }) => id)).toEqual(['ada', 'bob']);
  });
});

describe('What a release changes', () => {
  it('is nothing where nothing is said otherwise, in whatever order of fields', () => {
    const turned = {
      ...first,
      providers: first.providers?.map((provider) =>
        Object.fromEntries(Object.entries(provider).toReversed()),
      ),
      // The same fields, turned round.
    } as typeof first;
    expect(changesBetween(catalogOf([first]), catalogOf([turned]))).toEqual([]);
  });

  it('keeps what was said before, tells silence from what does not apply, and drops what came with its provider', () => {
    const later = aLayer([
      aProvider({ name: 'Ada', values: { maturity: 'high', released: '2026' } }),
      aProvider({ name: 'Bob' }),
      aProvider({ name: 'Cid', values: { nodes: 9 } }),
    ]);
    expect(changesBetween(catalogOf([first]), catalogOf([later]))).toEqual([
      { of: 'provider', id: 'cid' },
      {
        of: 'value',
        provider: 'ada',
        criterion: 'maturity',
        before: [{ value: 'low', layer: 'test', from: 'paper' }],
      },
      {
        of: 'value',
        provider: 'ada',
        criterion: 'nodes',
        before: [{ value: 3, layer: 'test', from: 'paper' }],
      },
      { of: 'value', provider: 'ada', criterion: 'released' },
      {
        of: 'value',
        provider: 'bob',
        criterion: 'maturity',
        before: [{ value: 'n/a', layer: 'test', from: 'paper' }],
      },
    ]);
  });
});

describe('The bundled catalog', () => {
  it('has a release', () => {
    expect(lastRelease(bundledCatalog)?.version).toBeGreaterThanOrEqual(1);
  });
});
