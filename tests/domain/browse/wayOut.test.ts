import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchingProviders } from '../../../src/domain/browse/matching';
import { type WayOut, waysOut } from '../../../src/domain/browse/wayOut';
import { askFor } from '../../../src/store/changes';
import { aCatalog, aProvider } from '../../support/aCatalog';
import { someChosen } from '../../support/arbitraryChoices';
import { naiveMatches } from '../../support/naiveMatching';

const catalog = aCatalog([
  aProvider({ name: 'Ada', values: { maturity: 'high', discovery: 'no', brings: ['ssh'] } }),
  aProvider({ name: 'Bob', values: { maturity: 'low', discovery: 'yes', brings: ['dhcp'] } }),
  aProvider({ name: 'Cid', values: { maturity: 'medium', discovery: 'no', brings: ['bmc'] } }),
  aProvider({ name: 'Dot' }),
]);

const said = (way: WayOut) => [
  way.kind === 'accept'
    ? `accept ${way.level.id} ${way.criterion.id}`
    : way.kind === 'drop'
      ? `drop ${way.criterion.id}`
      : way.kind,
  way.providers.map(({ name }) => name).join(' '),
];
const ways = (filters: Record<string, readonly string[]>, search = '') =>
  waysOut(catalog, { filters, search }, []).map(said);

describe('The ways out of an empty list', () => {
  it('accept the nearest level that shows anyone, or drop a filter', () => {
    expect(ways({ maturity: ['high'], discovery: ['yes'] })).toEqual([
      ['accept low maturity', 'Bob'],
      ['drop maturity', 'Bob'],
      ['drop discovery', 'Ada'],
    ]);
  });

  it('prefer the nearer level to the farther', () => {
    expect(ways({ maturity: ['high'], brings: ['bmc', 'dhcp'] })[0]).toEqual([
      'accept medium maturity',
      'Cid',
    ]);
  });

  it('drop the search where that helps', () => {
    expect(ways({ maturity: ['low'] }, 'zebra')).toEqual([['drop-search', 'Bob']]);
  });

  it('are none where no single change helps', () => {
    expect(ways({ maturity: ['n/a'], discovery: ['n/a'] }, 'zebra')).toEqual([]);
  });

  it('are none of those that show nobody', () => {
    for (const [, names] of ways({ maturity: ['high'], discovery: ['yes'], brings: ['bmc'] }))
      expect(names).not.toBe('');
  });

  it('show what they say when they are taken, on any catalog and any choices', () => {
    fc.assert(
      fc.property(someChosen, ({ catalog: any, choices }) => {
        for (const way of waysOut(any, choices, choices.sort)) {
          const taken = askFor(way.asked)(choices, any);
          expect(way.providers.length).toBeGreaterThan(0);
          expect(matchingProviders(any, taken, taken.sort)).toEqual(way.providers);
          expect(naiveMatches(any, taken)).toHaveLength(way.providers.length);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('never take anything away that is shown already, on any catalog', () => {
    fc.assert(
      fc.property(someChosen, ({ catalog: any, choices }) => {
        const shown = matchingProviders(any, choices, choices.sort);
        for (const { providers } of waysOut(any, choices, choices.sort))
          expect(providers).toEqual(expect.arrayContaining([...shown]));
      }),
    );
  });
});
