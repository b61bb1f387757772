import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchingProviders } from '../../../src/domain/browse/matching';
import { browseExtract } from '../../../src/domain/share/browseExtract';
import { tableOf } from '../../../src/domain/share/extract';
import { aCatalog, aProvider } from '../../support/aCatalog';
import { someChosen } from '../../support/arbitraryChoices';
import { bundledCatalog } from '../../support/bundled';
import { defaultChoices } from '../../../src/store/choices';

const catalog = aCatalog(
  [
    aProvider({ name: 'Ada', values: { maturity: 'low', brings: ['ssh', 'bmc'] } }),
    aProvider({
      name: 'Bob',
      values: { maturity: 'high', discovery: 'n/a' },
      notice: { tone: 'caution', text: 'No longer developed' },
    }),
    aProvider({ name: 'Cid', values: { nodes: 1000 } }),
  ],
  { roles: { strata: 'maturity' } },
);
const everything = { filters: {}, search: '', sort: [], columns: ['brings', 'discovery'] };

describe('The list as a table', () => {
  it('has the name, the ground and the shown columns, in the order of the screen', () => {
    expect(tableOf(browseExtract(catalog, everything))).toEqual({
      heads: ['Provider', 'Maturity', 'What you bring', 'Discovery'],
      rows: [
        ['Ada', 'Low', 'SSH access, BMC', 'not stated'],
        ['Bob', 'High', 'not stated', 'n/a'],
        ['Cid', 'not stated', 'not stated', 'not stated'],
      ],
    });
  });

  it('says on which of the shown columns sources disagree, as the cells are marked', () => {
    const { sentences } = browseExtract(bundledCatalog, defaultChoices(bundledCatalog));
    expect(sentences).toContain('Sources disagree on Metal3: hardware discovery and boot method.');
    expect(sentences).toContain('Sources disagree on MAAS: maturity.');
    expect(sentences.join(' ')).not.toContain('Sources disagree on vcluster');
  });

  it('has the ground once where it is a column too', () => {
    const { heads } = browseExtract(catalog, { ...everything, columns: ['maturity', 'nodes'] });
    expect(heads).toEqual(['Provider', 'Maturity', 'Largest cluster']);
  });

  it('says how many of how many it has, in which order, and what to beware of', () => {
    const asked = { ...everything, filters: { maturity: ['low', 'high'] } };
    const sort = [{ by: 'maturity', descending: true }];
    expect(browseExtract(catalog, { ...asked, sort }).sentences).toEqual([
      '2 of 3 providers, by maturity, high to low.',
      'Bob: No longer developed.',
    ]);
  });

  it('is a table without rows where nothing matches', () => {
    const { rows, sentences } = browseExtract(catalog, { ...everything, search: 'xyz' });
    expect(rows).toEqual([]);
    expect(sentences).toEqual(['0 of 3 providers, by name, A to Z.']);
  });

  it('holds exactly the matching providers in their order, on any catalog', () => {
    fc.assert(
      fc.property(someChosen, ({ catalog: any, choices }) => {
        const { rows, heads } = browseExtract(any, choices);
        const { filters, search, sort } = choices;
        expect(rows.map(({ cells: [name] }) => name)).toEqual(
          matchingProviders(any, { filters, search }, sort).map(({ name: words }) => ({
            state: 'plain',
            words,
            places: [],
          })),
        );
        expect(rows.every(({ cells }) => cells.length === heads.length)).toBe(true);
      }),
    );
  });

  it('says of the bundled catalog what the page does', () => {
    const { heads, rows } = tableOf(browseExtract(bundledCatalog, defaultChoices(bundledCatalog)));
    expect(heads.slice(0, 5)).toEqual(['Provider', 'Ground', 'Maturity', 'Complexity', 'CNCF status']);
    expect(rows).toHaveLength(11);
    const metal3 = rows.find(([name]) => name === 'Metal3');
    expect(metal3?.slice(1, 5)).toEqual(['Dedicated bare metal', 'High', 'Medium-High', 'Incubating since Aug 2025']);
  }); // prettier-ignore
});
