import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Pair, pairOf, pairsAmong, pairWords } from '../../../src/domain/compare/pair';
import { spokesOf } from '../../../src/domain/compare/spoke';
import type { Provider } from '../../../src/domain/catalog/catalog';
import { aCatalog, aProvider } from '../../support/aCatalog';
import { someOrderedCatalog } from '../../support/arbitraryComparison';
import { bundledCatalog } from '../../support/bundled';
import { naiveBetter, naiveSpokes, naiveStep } from '../../support/naiveComparison';
import { picked } from '../../support/picked';

const words = (one: string, other: string): string => {
  const [first, second] = picked(bundledCatalog, one, other);
  if (first === undefined || second === undefined) throw new Error('There are two.');
  return pairWords(pairOf(spokesOf(bundledCatalog), first, second));
};

describe('Two providers of the document', () => {
  it('are in order where one is at least as good on everything', () => {
    const sentence =
      'Metal3 is at least as good as MAAS on everything, and better in CNCF standing.';
    expect(words('metal3', 'maas')).toBe(sentence);
    expect(words('maas', 'metal3')).toBe(sentence);
  });

  it('are in no order where each is better on something', () => {
    expect(words('tinkerbell', 'metal3')).toBe(
      'Neither: Tinkerbell is better in low complexity, Metal3 in maturity and CNCF standing.',
    );
    expect(words('metal3', 'tinkerbell')).toBe(
      'Neither: Metal3 is better in maturity and CNCF standing, Tinkerbell in low complexity.',
    );
  });

  it('are in no order then, whatever is not stated', () => {
    expect(words('kubevirt', 'vcluster')).toBe(
      'Neither: KubeVirt is better in maturity and CNCF standing, vcluster in low complexity.',
    );
  });

  it('cannot be put in order where something is not stated that could decide it', () => {
    expect(words('kubevirt', 'metal3')).toBe(
      'Cannot be said: self-hosting reach and hardware discovery not stated for KubeVirt. ' +
        'On what is stated, KubeVirt is better in low complexity.',
    );
    expect(words('metal3', 'kubevirt')).toBe(words('kubevirt', 'metal3'));
  });

  it('cannot be put in order either where something does not apply to one of them', () => {
    expect(words('omni', 'hivelocity')).toBe(
      'Cannot be said: hardware discovery without a step for Hivelocity. ' +
        'On what is stated, Omni is better in self-hosting reach.',
    );
  });

  it('are named each with what is missing of it', () => {
    expect(words('vcluster', 'hivelocity')).toBe(
      'Cannot be said: self-hosting reach and hardware discovery not stated for vcluster; ' +
        'hardware discovery without a step for Hivelocity. On what is stated they are equal.',
    );
  });

  it('are paired once each, in the order in which they stand', () => {
    const three = picked(bundledCatalog, 'maas', 'byoh', 'omni');
    const pairs = pairsAmong(spokesOf(bundledCatalog), three);
    expect(pairs.map(({ one, other }) => [one.name, other.name])).toEqual([
      ['MAAS', 'BYOH'],
      ['MAAS', 'Omni'],
      ['BYOH', 'Omni'],
    ]);
    expect(pairsAmong(spokesOf(bundledCatalog), three.slice(0, 1))).toEqual([]);
  });
});

describe('Two providers', () => {
  const catalog = aCatalog([
    aProvider({ name: 'Ada', values: { maturity: 'high' } }),
    aProvider({ name: 'Bob', values: { maturity: 'high' } }),
  ]);

  it('are equal where everything is stated and nothing differs', () => {
    expect(pairsAmong(spokesOf(catalog), catalog.providers).map(pairWords)).toEqual([
      'Ada and Bob are equal on everything.',
    ]);
  });

  it('cannot be compared by a catalog that orders nothing', () => {
    expect(pairsAmong([], catalog.providers).map(pairWords)).toEqual([
      'Cannot be said: the catalog has no ordered criteria.',
    ]);
  });
});

const TURNED = { one: 'other', other: 'one', same: 'same', neither: 'neither', unknown: 'unknown' };
const ids = (spokes: Pair['unknown']) => spokes.map(({ criterion }) => criterion.id).toSorted();
const everyTwo = (providers: readonly Provider[]) =>
  providers.flatMap((one) => providers.map((other) => [one, other] as const));
const turnedRound = someOrderedCatalog.chain((catalog) => {
  const spokes = spokesOf(catalog);
  return fc.record({
    catalog: fc.constant(catalog),
    spokes: fc.shuffledSubarray([...spokes], { minLength: spokes.length }),
    providers: fc.shuffledSubarray([...catalog.providers], {
      minLength: catalog.providers.length,
    }),
  });
});

describe('On any catalog, a pair', () => {
  it('is what the statements say, criterion by criterion', () => {
    fc.assert(
      fc.property(someOrderedCatalog, (catalog) => {
        const naive = naiveSpokes(catalog);
        for (const [one, other] of everyTwo(catalog.providers)) {
          const pair = pairOf(spokesOf(catalog), one, other);
          const where = (holds: (here: number, there: number) => boolean) =>
            naive
              .filter((spoke) =>
                holds(naiveStep(spoke, one) ?? Number.NaN, naiveStep(spoke, other) ?? Number.NaN),
              )
              .map(({ id }) => id);
          expect(pair.better).toBe(naiveBetter(naive, one, other));
          expect(ids(pair.oneBetter)).toEqual(where((here, there) => here > there));
          expect(ids(pair.otherBetter)).toEqual(where((here, there) => here < there));
          expect(ids(pair.unknown)).toEqual(where((here, there) => Number.isNaN(here - there)));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is the same pair from the other side, and of one with itself never an order', () => {
    fc.assert(
      fc.property(someOrderedCatalog, (catalog) => {
        const spokes = spokesOf(catalog);
        for (const [one, other] of everyTwo(catalog.providers)) {
          const [pair, turned] = [pairOf(spokes, one, other), pairOf(spokes, other, one)];
          expect(turned.better).toBe(TURNED[pair.better]);
          expect(turned.oneBetter).toEqual(pair.otherBetter);
          expect(turned.unknown).toEqual(pair.unknown);
          if (one === other) expect(['same', 'unknown']).toContain(pair.better);
        }
      }),
    );
  });

  it('at least as good, and another at least as good as that: the first is as good as the last', () => {
    fc.assert(
      fc.property(someOrderedCatalog, (catalog) => {
        const spokes = spokesOf(catalog);
        const isAsGood = (one: Provider, other: Provider) =>
          ['one', 'same'].includes(pairOf(spokes, one, other).better);
        for (const [one, other] of everyTwo(catalog.providers))
          for (const third of catalog.providers)
            if (isAsGood(one, other) && isAsGood(other, third))
              expect(isAsGood(one, third)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('never makes an order or a tie of silence', () => {
    fc.assert(
      fc.property(someOrderedCatalog, (catalog) => {
        for (const { one, other, better } of pairsAmong(spokesOf(catalog), catalog.providers))
          if (['one', 'other', 'same'].includes(better))
            for (const { criterion } of spokesOf(catalog))
              for (const provider of [one, other])
                expect(provider.statements.has(criterion.id)).toBe(true);
      }),
    );
  });

  it('does not depend on the order of providers or criteria, nor on who else is there', () => {
    fc.assert(
      fc.property(turnedRound, ({ catalog, spokes, providers }) => {
        const pairs = pairsAmong(spokesOf(catalog), catalog.providers);
        const turned = pairsAmong(spokes, providers);
        expect(turned).toHaveLength(pairs.length);
        for (const { one, other, ...found } of turned) {
          const straight = pairOf(spokesOf(catalog), one, other);
          expect(found.better).toBe(straight.better);
          expect(ids(found.oneBetter)).toEqual(ids(straight.oneBetter));
        }
        const [gone, ...rest] = providers;
        const without = pairs.filter(({ one, other }) => one !== gone && other !== gone);
        const stay = catalog.providers.filter((each) => rest.includes(each));
        expect(pairsAmong(spokesOf({ ...catalog, providers: stay }), stay)).toEqual(without);
      }),
    );
  });
});
