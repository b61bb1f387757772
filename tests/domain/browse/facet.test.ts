import { describe, expect, it } from 'vitest';
import { bitsWhere, countInBoth, inAll, inAny, isIn } from '../../../src/domain/browse/bits';
import { facetsOf, possibleEntries } from '../../../src/domain/browse/facet';
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

describe('The facet of disputes', () => {
  const contested = aCatalog([
    aProvider({
      name: 'Ada',
      contradictions: [
        { criteria: ['maturity', 'requirements'], says: [{ text: 'One' }, { text: 'Other' }] },
      ],
    }),
    aProvider({ name: 'Bob', values: { maturity: 'low' } }),
  ]);

  it('lists the criteria on which sources disagree, last of all facets, and under each of whom', () => {
    const last = facetsOf(contested).at(-1);
    expect(last?.criterion).toMatchObject({ id: 'disputed', label: 'Disputed' });
    expect([...(last?.entries.keys() ?? [])]).toEqual(['maturity', 'requirements']);
    const bits = last?.entries.get('maturity');
    expect(bits && [isIn(bits, 0), isIn(bits, 1)]).toEqual([true, false]);
  });

  it('knows no “not stated”: who is not disputed is in no entry', () => {
    expect(possibleEntries(contested, 'disputed')).toEqual(['maturity', 'requirements']);
  });

  it('is not there where nothing is disputed', () => {
    const agreed = aCatalog([aProvider({ name: 'Bob', values: { maturity: 'low' } })]);
    expect(facetsOf(agreed).map(({ criterion }) => criterion.id)).not.toContain('disputed');
    expect(possibleEntries(agreed, 'disputed')).toEqual([]);
  });
});
