import { describe, expect, it } from 'vitest';
import { bitsWhere, countInBoth, inAll, inAny, isIn } from '../../../src/domain/browse/bits';
import { facetsOf, isFacet } from '../../../src/domain/browse/facet';
import type { Criterion } from '../../../src/domain/catalog/layer';
import { aCatalog, aProvider, CRITERIA } from '../../support/aCatalog';

const standing: Criterion = {
  id: 'standing',
  kind: 'scale',
  label: 'Standing',
  group: 'ratings',
  definition: 'So.',
  better: 'high',
  facet: 'offered',
  levels: [
    { id: 'none', label: 'None' },
    { id: 'beside', label: 'Beside', unranked: true },
    { id: 'some', label: 'Some' },
  ],
};

describe('The facets of a catalog', () => {
  const catalog = aCatalog([aProvider({ name: 'Ada', values: { discovery: 'n/a' } })], {
    criteria: [...CRITERIA, standing],
  });
  const entriesOf = (id: string) =>
    facetsOf(catalog)
      .filter(({ criterion }) => criterion.id === id)
      .flatMap(({ entries }) => [...entries.keys()]);

  it('are the criteria that it offers, in its order', () => {
    expect(facetsOf(catalog).map(({ criterion }) => criterion.id)).toEqual([
      'maturity',
      'discovery',
      'brings',
      'standing',
    ]);
    expect(CRITERIA.filter(isFacet)).toHaveLength(3);
  });

  it('list the levels of a histogram from low to high', () => {
    expect(entriesOf('maturity')).toEqual(['low', 'medium', 'high', 'not-stated']);
  });

  it('list other scales best first, levels without a place after them', () => {
    expect(entriesOf('standing')).toEqual(['some', 'none', 'beside', 'not-stated']);
  });

  it('have entries for “n/a” and “not stated” only where they occur', () => {
    expect(entriesOf('discovery')).toEqual(['yes', 'no', 'n/a']);
  });
});

describe('A set of providers', () => {
  it('holds more than one word of bits', () => {
    const even = bitsWhere(100, (place) => place % 2 === 0);
    const third = bitsWhere(100, (place) => place % 3 === 0);
    const both = Array.from({ length: 100 }, (_, place) => place % 6 === 0);
    expect(both.map((_, place) => isIn(inAll([even, third]), place))).toEqual(both);
    expect(countInBoth(even, third)).toBe(17);
    expect(isIn(even, 98) && !isIn(even, 99) && !isIn(even, 200)).toBe(true);
  });

  it('is empty where no set is given', () => {
    expect(
      countInBoth(
        inAny(70, []),
        bitsWhere(70, () => true),
      ),
    ).toBe(0);
  });
});
