import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogOf } from '../src/domain/catalog/catalog';
import { versionedLink } from '../src/url/versionedLink';
import { factsOf } from './support/agedCatalog';
import { someChoices } from './support/arbitraryChoices';
import { someHistory } from './support/arbitraryReleases';

describe('Any old link', () => {
  it('says nothing where it was made with the catalog of today', () => {
    fc.assert(
      fc.property(
        someHistory.chain(([, , last]) => {
          const catalog = catalogOf([last]);
          return someChoices(catalog).map((choices) => ({ catalog, choices }));
        }),
        ({ catalog, choices }) => {
          const link = versionedLink(catalog, choices);
          expect(factsOf(link, catalog)).toEqual({ facts: [], changes: 0 });
        },
      ),
    );
  });

  it('can be reread on any history, and says no more than has changed', () => {
    fc.assert(
      fc.property(
        someHistory.chain(([first, , last]) => {
          const old = catalogOf([first]);
          return someChoices(old).map((choices) => ({ old, choices, catalog: catalogOf([last]) }));
        }),
        ({ old, choices, catalog }) => {
          const { facts, changes } = factsOf(versionedLink(old, choices), catalog);
          for (const fact of facts) {
            expect(fact.was).not.toBe(fact.is);
            expect([2, 3]).toContain(fact.since?.version);
          }
          if (changes === 0) expect(facts).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('counts the changes that it does not rest on', () => {
    const { facts, changes } = factsOf('?brings=dhcp&version=2');
    expect([facts, changes > 4]).toEqual([[], true]);
  });
});
