import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachOf, shapeByCriterion } from '../../../src/domain/compare/shape';
import { endsWords, ringsOf, spokesOf } from '../../../src/domain/compare/spoke';
import { someOrderedCatalog } from '../../support/arbitraryComparison';
import { bundledCatalog } from '../../support/bundled';

const [maturity, cncf, , , complexity] = spokesOf(bundledCatalog);

describe('The rings of a radar', () => {
  it('carry the words of one scale', () => {
    expect(ringsOf(maturity ? [maturity] : [])).toEqual([
      { at: 0.2, words: ['Low', ''] },
      { at: 0.4, words: ['Low-Medium', ''] },
      { at: 0.6, words: ['Medium', ''] },
      { at: 0.8, words: ['Medium-High', ''] },
      { at: 1, words: ['High', ''] },
    ]);
  });

  it('carry those of a second one that runs the other way, and none where a step stays empty', () => {
    const words = (...spokes: readonly (typeof maturity)[]) =>
      ringsOf(spokes.flatMap((spoke) => spoke ?? [])).map((ring) => ring.words.join(' – '));
    expect(words(maturity, complexity)).toEqual([
      'Low – High',
      'Low-Medium – Medium-High',
      'Medium – Medium',
      'Medium-High – Low-Medium',
      'High – Low',
    ]);
    expect(words(cncf)).toEqual(['Not CNCF – ', ' – ', 'Sandbox – ', 'Incubating – ', ' – ']);
    expect(words(maturity, complexity && { ...complexity, of: 3 })[0]).toBe('Low – ');
    expect(words()).toEqual([]);
  });

  it('have ends', () => {
    expect(endsWords(cncf)).toEqual(['Not CNCF', 'to Incubating']);
    expect(endsWords(complexity)).toEqual(['High', 'to Low']);
    expect(endsWords(undefined)).toBeUndefined();
  });

  it('are as far apart on any catalog, the last one at the rim', () => {
    fc.assert(
      fc.property(someOrderedCatalog, (catalog) => {
        const spokes = spokesOf(catalog);
        const rings = ringsOf(spokes);
        expect(rings).toHaveLength(spokes[0]?.of ?? 0);
        expect(rings.at(-1)?.at ?? 1).toBe(1);
        for (const [place, { at }] of rings.entries())
          expect(at).toBeCloseTo((place + 1) / rings.length);
      }),
    );
  });

  it('are reached by who has a step, never the centre, and by nobody else', () => {
    fc.assert(
      fc.property(someOrderedCatalog, (catalog) => {
        const { outlines } = shapeByCriterion(spokesOf(catalog), catalog.providers);
        for (const point of outlines.flatMap(({ points }) => points)) {
          const reach = reachOf(point);
          if (point.state === 'stated') {
            expect(reach).toBeGreaterThan(0);
            expect(reach).toBeLessThanOrEqual(1);
            expect((reach ?? 0) * point.of).toBeCloseTo(point.step);
          } else expect(reach).toBeUndefined();
        }
      }),
    );
  });
});
