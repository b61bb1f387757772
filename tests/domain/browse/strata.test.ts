import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchingProviders } from '../../../src/domain/browse/matching';
import { sortKeyOf } from '../../../src/domain/browse/ordering';
import { strataOf } from '../../../src/domain/browse/strata';
import { aCatalog, aProvider } from '../../support/aCatalog';
import { someChosen } from '../../support/arbitraryChoices';
import { inOrder } from '../../support/inOrder';

const rows = [
  aProvider({ name: 'Ada', values: { maturity: 'low' } }),
  aProvider({ name: 'Bob', values: { maturity: 'high' } }),
  aProvider({ name: 'Cid', values: { maturity: 'low' } }),
];
const strataBy = (sort: string, providers = rows) => {
  const catalog = aCatalog(providers, { roles: { strata: 'maturity' } });
  const strata = strataOf(catalog, inOrder(catalog, [sortKeyOf(sort)]));
  return strata.map(({ level, providers: each }) => [level?.label, each.map(({ name }) => name)]);
};

describe('The strata', () => {
  it('hold neighbouring rows on the same ground', () => {
    expect(strataBy('maturity')).toEqual([
      ['Low', ['Ada', 'Cid']],
      ['High', ['Bob']],
    ]);
  });

  it('are cut wherever the ground changes, as often as it does', () => {
    expect(strataBy('name').map(([level]) => level)).toEqual(['Low', 'High', 'Low']);
  });

  it('have no level where the ground is not stated', () => {
    expect(strataBy('maturity', [...rows, aProvider({ name: 'Dot' })]).at(-1)).toEqual([
      undefined,
      ['Dot'],
    ]);
  });

  it('keep “does not apply” and “not stated” apart', () => {
    const unsaid = [
      aProvider({ name: 'Dot', values: { maturity: 'n/a' } }),
      aProvider({ name: 'Eve' }),
    ];
    expect(strataBy('maturity', unsaid).map(([, names]) => names)).toEqual([['Dot'], ['Eve']]);
  });

  it('are one where the catalog has no ground, and none where there are no rows', () => {
    const flat = aCatalog(rows);
    expect(strataOf(flat, flat.providers)).toEqual([
      { label: '', level: undefined, providers: flat.providers },
    ]);
    expect(strataOf(flat, [])).toEqual([]);
  });

  it('joined are the rows in their order, on any catalog', () => {
    fc.assert(
      fc.property(someChosen, ({ catalog, choices }) => {
        const shown = matchingProviders(catalog, choices, choices.sort);
        expect(strataOf(catalog, shown).flatMap(({ providers }) => providers)).toEqual(shown);
      }),
    );
  });
});
