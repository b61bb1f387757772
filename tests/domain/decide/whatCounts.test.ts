import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/domain/catalog/layer';
import { measuresOf, type Preference } from '../../../src/domain/decide/preference';
import { type Asked, recommend } from '../../../src/domain/decide/recommendation';
import { aCatalog, aProvider } from '../../support/aCatalog';

type Values = Readonly<Record<string, Statement['value']>>;

const catalogOfThese = (providers: Readonly<Record<string, Values>>) =>
  aCatalog(Object.entries(providers).map(([name, values]) => aProvider({ name, values })));

const MATURITY: Preference = { criterion: 'maturity' };
const DISCOVERY: Preference = { criterion: 'discovery', of: ['yes'] };
const WITHOUT_SSH: Preference = { criterion: 'brings', of: ['dhcp', 'bmc'] };

const answer = (providers: Readonly<Record<string, Values>>, asked: Partial<Asked>) => {
  const catalog = catalogOfThese(providers);
  return recommend(catalog, { needs: [], preferences: [], order: [], ...asked });
};

describe('A preference', () => {
  const catalog = catalogOfThese({});

  const ends = (preferences: readonly Preference[]) =>
    measuresOf(catalog, preferences).map(({ levels }) => [levels[0], levels.at(-1)]);

  it('is asked about by the change from its worst to its best', () => {
    expect(ends([DISCOVERY, MATURITY])).toEqual([
      ['Low', 'High'],
      ['No', 'Yes'],
    ]);
    expect(ends([WITHOUT_SSH])).toEqual([['SSH access', 'DHCP or BMC']]);
  });

  it('is not met, among options, by what does not apply, and unknown by silence', () => {
    const [measure] = measuresOf(catalog, [DISCOVERY]);
    const statement = { value: 'n/a', layer: 'test', from: undefined };
    expect(measure?.levelOf({ state: 'n/a', statement })).toBe(0);
    expect(measure?.levelOf({ state: 'not-stated' })).toBeNull();
  });

  it('on a scale has no level for what does not apply', () => {
    const [measure] = measuresOf(catalog, [MATURITY]);
    const statement = { value: 'n/a', layer: 'test', from: undefined };
    expect(measure?.levelOf({ state: 'n/a', statement })).toBeNull();
  });
});

describe('What would change the answer', () => {
  it('has the fewest levels first, and an unstated rating before all, since it is worth verifying', () => {
    const { changes } = answer(
      {
        Ada: { maturity: 'high', discovery: 'no' },
        Bob: { maturity: 'medium', discovery: 'no' },
        Cid: { maturity: 'medium' },
      },
      { preferences: [MATURITY, DISCOVERY], order: [['maturity'], ['discovery']] },
    );
    expect(changes.ratings.map(({ provider, to, kind }) => [provider, to, kind])).toEqual([
      ['bob', 2, 'joins'],
      ['cid', 2, 'joins'],
      ['ada', 1, 'joins'],
    ]);
    const even = answer(
      { Ada: { maturity: 'high', discovery: 'no' }, Cid: { maturity: 'medium' } },
      { preferences: [MATURITY, DISCOVERY], order: [['discovery'], ['maturity']] },
    );
    expect(even.changes.ratings[0]).toMatchObject({
      provider: 'cid',
      criterion: 'discovery',
      from: null,
      to: 1,
      kind: 'replaces',
    });
  });

  it('imagines no rating where the source says that it does not apply', () => {
    const { changes } = answer(
      { Ada: { maturity: 'low' }, Bob: { maturity: 'n/a' } },
      { preferences: [MATURITY] },
    );
    expect(changes.ratings.filter(({ provider }) => provider === 'bob')).toEqual([]);
  });

  it('is said in at most three ways of each kind', () => {
    const many = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [
        `P${at}`,
        { maturity: at % 2 === 0 ? 'low' : 'medium', discovery: at % 3 === 0 ? 'yes' : 'no' },
      ]),
    );
    const { changes } = answer(many, { preferences: [MATURITY, DISCOVERY] });
    for (const list of Object.values(changes)) expect(list.length).toBeLessThanOrEqual(3);
    expect(changes.ratings).toHaveLength(3);
  });
});
