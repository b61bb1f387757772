import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetCounts, matchingProviders } from '../../../src/domain/browse/matching';
import { aCatalog, aProvider, CRITERIA } from '../../support/aCatalog';
import { someChosen } from '../../support/arbitraryChoices';
import { naiveCount, naiveMatches } from '../../support/naiveMatching';

const catalog = aCatalog([
  aProvider({ name: 'Ada', values: { maturity: 'high', discovery: 'yes', brings: ['ssh'] } }),
  aProvider({ name: 'Bob', values: { maturity: 'low', discovery: 'n/a', brings: ['ssh', 'bmc'] } }),
  aProvider({ name: 'Cid', values: { maturity: 'high', discovery: 'no' } }),
  aProvider({ name: 'Dot', values: { discovery: 'yes' }, features: [{ text: 'Flies high' }] }),
]);

const shown = (filters: Record<string, readonly string[]>, search = '') =>
  matchingProviders(catalog, { filters, search }, []).map(({ name }) => name);

describe('The filters', () => {
  it('show everyone when nothing is ticked', () => {
    expect(shown({})).toEqual(['Ada', 'Bob', 'Cid', 'Dot']);
  });

  it('show any of the ticked entries within a facet', () => {
    expect(shown({ maturity: ['low', 'high'] })).toEqual(['Ada', 'Bob', 'Cid']);
  });

  it('show what passes all facets', () => {
    expect(shown({ maturity: ['high'], discovery: ['yes'] })).toEqual(['Ada']);
  });

  it('find a provider of a set under each of its options', () => {
    expect(shown({ brings: ['bmc'] })).toEqual(['Bob']);
    expect(shown({ brings: ['ssh'] })).toEqual(['Ada', 'Bob']);
  });

  it('keep a provider whose maturity is not stated when “not stated” is ticked', () => {
    expect(shown({ maturity: ['low', 'not-stated'] })).toEqual(['Bob', 'Dot']);
  });

  it('take neither silence nor “does not apply” for “no”', () => {
    expect(shown({ discovery: ['no'] })).toEqual(['Cid']);
    expect(shown({ discovery: ['n/a'] })).toEqual(['Bob']);
  });

  it('show nobody under an entry that nobody has', () => {
    expect(shown({ maturity: ['n/a'] })).toEqual([]);
  });

  it('narrow the list together with the search', () => {
    expect(shown({ discovery: ['yes'] }, 'flies')).toEqual(['Dot']);
    expect(shown({}, '   ')).toEqual(['Ada', 'Bob', 'Cid', 'Dot']);
  });

  it('never meet a criterion called “constructor”, which every object has already', () => {
    const [maturity] = CRITERIA;
    const criteria = maturity === undefined ? [] : [{ ...maturity, id: 'constructor' }];
    expect(() => aCatalog([], { criteria })).toThrow('choose another id');
  });
});

describe('The live counts', () => {
  const counts = (filters: Record<string, readonly string[]>, search = '') =>
    facetCounts(catalog, { filters, search });

  it('have an entry for each option, and for a state where it occurs', () => {
    expect([...(counts({}).get('maturity') ?? [])]).toEqual([
      ['low', 1],
      ['medium', 0],
      ['high', 2],
      ['not-stated', 1],
    ]);
    expect([...(counts({}).get('discovery')?.keys() ?? [])]).toEqual(['yes', 'no', 'n/a']);
  });

  it('of a facet ignore its own ticks', () => {
    expect(counts({ maturity: ['low'] }).get('maturity')).toEqual(counts({}).get('maturity'));
  });

  it('follow the ticks of other facets and the search', () => {
    expect(
      counts({ discovery: ['yes'] })
        .get('maturity')
        ?.get('high'),
    ).toBe(1);
    expect(counts({}, 'flies').get('maturity')?.get('not-stated')).toBe(1);
    expect(counts({}, 'flies').get('maturity')?.get('high')).toBe(0);
  });

  it('are of criteria that the catalog offers as filters, and of no others', () => {
    expect([...counts({}).keys()]).toEqual(['maturity', 'discovery', 'brings']);
  });
});

describe('On any catalog and any choices', () => {
  it('the filters and the search agree with a naive reading', () => {
    fc.assert(
      fc.property(someChosen, ({ catalog, choices }) => {
        const found = matchingProviders(catalog, choices, choices.sort).map(({ id }) => id);
        expect(found.toSorted()).toEqual(naiveMatches(catalog, choices).toSorted());
      }),
      { numRuns: 150 },
    );
  });

  it('every live count agrees with a naive count', () => {
    fc.assert(
      fc.property(someChosen, ({ catalog, choices }) => {
        for (const [id, entries] of facetCounts(catalog, choices))
          for (const [entry, count] of entries)
            expect([id, entry, count]).toEqual([
              id,
              entry,
              naiveCount(catalog, choices, { id, entry }),
            ]);
      }),
      { numRuns: 100 },
    );
  });

  it('a facet’s counts are the same whatever is ticked in it', () => {
    fc.assert(
      fc.property(someChosen, ({ catalog, choices }) => {
        const all = facetCounts(catalog, choices);
        for (const id of Object.keys(choices.filters)) {
          const filters = { ...choices.filters, [id]: [] };
          expect(all.get(id)).toEqual(facetCounts(catalog, { ...choices, filters }).get(id));
        }
      }),
    );
  });

  it('another order of the catalog’s providers changes no count', () => {
    fc.assert(
      fc.property(someChosen, ({ catalog, choices }) => {
        const turned = { ...catalog, providers: catalog.providers.toReversed() };
        expect(facetCounts(turned, choices)).toEqual(facetCounts(catalog, choices));
      }),
    );
  });
});
