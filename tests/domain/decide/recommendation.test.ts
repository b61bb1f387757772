import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/domain/catalog/layer';
import type { Need } from '../../../src/domain/decide/need';
import type { Preference } from '../../../src/domain/decide/preference';
import { type Asked, recommend } from '../../../src/domain/decide/recommendation';
import { verdictWords } from '../../../src/domain/decide/verdictWords';
import { aCatalog, aProvider } from '../../support/aCatalog';

type Values = Readonly<Record<string, Statement['value']>>;

const catalogOfThese = (providers: Readonly<Record<string, Values>>) =>
  aCatalog(Object.entries(providers).map(([name, values]) => aProvider({ name, values })));

const MATURITY: Preference = { criterion: 'maturity' };
const DISCOVERY: Preference = { criterion: 'discovery', of: ['yes'] };
const WITHOUT_SSH: Preference = { criterion: 'brings', of: ['dhcp', 'bmc'] };

const answer = (providers: Readonly<Record<string, Values>>, asked: Partial<Asked>) => {
  const catalog = catalogOfThese(providers);
  const made = recommend(catalog, { needs: [], preferences: [], order: [], ...asked });
  return { ...made, said: verdictWords(catalog, made) };
};

describe('A recommendation', () => {
  it('of several without a preference is a list by name, with no ranking and no share', () => {
    const { verdict, compared, winners, table, said } = answer({ Bob: {}, ada: {}, Cid: {} }, {});
    expect([verdict, compared, winners, table]).toEqual([
      'unranked',
      ['ada', 'bob', 'cid'],
      [],
      [],
    ]);
    expect(said).toBe('3 providers, by name: nothing is preferred, so nothing is ranked.');
  });

  it('of the only one left says that the needs decided', () => {
    const needs: readonly Need[] = [{ criterion: 'maturity', kind: 'atLeast', level: 'high' }];
    const { verdict, winners, said } = answer(
      { Ada: { maturity: 'high' }, Bob: { maturity: 'low' } },
      { needs, preferences: [DISCOVERY] },
    );
    expect([verdict, winners]).toEqual(['only-one', ['ada']]);
    expect(said).toBe('Only Ada is left. The needs decided; nothing was ranked.');
  });

  it('is clear where one is at least as good as all others under every weighting', () => {
    const { verdict, winners, table } = answer(
      {
        Ada: { maturity: 'high', discovery: 'yes' },
        Bob: { maturity: 'high', discovery: 'no' },
        Cid: { maturity: 'low', discovery: 'yes' },
      },
      { preferences: [MATURITY, DISCOVERY] },
    );
    expect([verdict, winners]).toEqual(['clear', ['ada']]);
    expect(table.map(({ neverBest }) => neverBest)).toEqual([false, true, true]);
  });

  it('is not clear while something unstated could be better', () => {
    const { verdict, table } = answer(
      { Ada: { maturity: 'medium', discovery: 'yes' }, Bob: { discovery: 'yes' } },
      { preferences: [MATURITY, DISCOVERY] },
    );
    expect(verdict).toBe('strong');
    expect(table[1]).toMatchObject({
      provider: 'bob',
      unknown: ['maturity'],
      upTo: { rank: 1 },
      neverBest: false,
      neverAsStated: true,
    });
  });

  it('keeps a tie of different profiles as a tie, and is contested', () => {
    const { verdict, winners, table, said } = answer(
      {
        Ada: { maturity: 'high', discovery: 'no' },
        Bob: { maturity: 'low', discovery: 'yes' },
        Cid: { maturity: 'low', discovery: 'no' },
      },
      { preferences: [MATURITY, DISCOVERY] },
    );
    expect([verdict, winners]).toEqual(['contested', ['ada', 'bob']]);
    expect(table.map(({ rank }) => rank)).toEqual([1, 1, 3]);
    expect(table[2]?.winnerBeats.map(({ winner }) => winner)).toEqual(['ada', 'bob']);
    expect(said).toBe('Ada and Bob tie.');
  });

  it('gives those of one profile one share, and says that they are the same', () => {
    const { verdict, winners, table } = answer(
      {
        Ada: { maturity: 'high', discovery: 'yes' },
        Bob: { maturity: 'high', discovery: 'yes' },
        Cid: { maturity: 'low', discovery: 'no' },
      },
      { preferences: [MATURITY, DISCOVERY] },
    );
    expect([verdict, winners]).toEqual(['clear', ['ada', 'bob']]);
    expect(table[0]).toMatchObject({ sameAs: ['bob'], shareWith: ['bob'], firstShare: 1 });
  });

  it('is strong, leads or is contested by its share', () => {
    const verdictOf = (preferences: readonly Preference[], two: readonly [Values, Values]) => {
      const order = preferences.map(({ criterion }) => [criterion]);
      const { verdict, said } = answer({ Ada: two[0], Bob: two[1] }, { preferences, order });
      return [verdict, said];
    };
    // Three quarters: the largest of three spacings is more than a half.
    expect(
      verdictOf(
        [MATURITY, DISCOVERY, WITHOUT_SSH],
        [
          { maturity: 'high', discovery: 'no', brings: ['ssh'] },
          { maturity: 'low', discovery: 'yes', brings: ['bmc'] },
        ],
      ),
    ).toEqual([
      'strong',
      'Ada is first under about 75% of the weightings and spacings that fit your answers.',
    ]);
    // The share is 2 - 2 ln 2, about 0.614.
    expect(
      verdictOf(
        [MATURITY, DISCOVERY],
        [
          { maturity: 'medium', discovery: 'no' },
          { maturity: 'low', discovery: 'yes' },
        ],
      ),
    ).toEqual([
      'leads',
      'Ada is first under about 60% of the weightings and spacings that fit your answers.',
    ]);
  });

  it('names the rival where less than half of the weightings agree', () => {
    const { verdict, winners, rivals, said } = answer(
      {
        Ada: { maturity: 'medium', discovery: 'yes', brings: ['ssh'] },
        Bob: { maturity: 'high', discovery: 'no', brings: ['ssh'] },
        Cid: { maturity: 'low', discovery: 'no', brings: ['bmc'] },
      },
      { preferences: [MATURITY, DISCOVERY, WITHOUT_SSH] },
    );
    expect([verdict, winners, rivals]).toEqual(['contested', ['ada'], ['cid']]);
    expect(said).toBe(
      'Ada is first on average, under about 50% of the weightings and spacings that fit your ' +
        'answers; Cid is first under about 30% of them.',
    );
  });

  it('is over those to check, and says so, where nobody is confirmed', () => {
    const needs: readonly Need[] = [{ criterion: 'discovery', kind: 'any', of: ['yes'] }];
    const { over, winners, silent, said } = answer(
      { Ada: { maturity: 'high' }, Bob: { maturity: 'low' } },
      { needs, preferences: [MATURITY] },
    );
    expect([over, winners, silent]).toEqual(['to-check', ['ada'], [0]]);
    expect(said).toMatch(/^Nobody is confirmed; this is over those that have to be checked\. Ada/);
  });

  it('of nobody names the needs that nobody meets together', () => {
    const needs: readonly Need[] = [
      { criterion: 'maturity', kind: 'atLeast', level: 'high' },
      { criterion: 'discovery', kind: 'any', of: ['yes'] },
      { criterion: 'brings', kind: 'none', of: ['dhcp'] },
    ];
    const { verdict, conflicts, nearMisses } = answer(
      {
        Ada: { maturity: 'high', discovery: 'no', brings: ['ssh'] },
        Bob: { maturity: 'low', discovery: 'yes', brings: ['ssh'] },
      },
      { needs, preferences: [MATURITY] },
    );
    expect([verdict, conflicts]).toEqual(['none', [[0, 1]]]);
    expect(nearMisses.map(({ admits, winnersThen }) => [admits, winnersThen])).toEqual([
      [['ada'], ['ada']],
      [['bob'], ['bob']],
    ]);
  });

  it('leaves preferences out that tell nothing apart, and criteria that the catalog lacks', () => {
    const preferences = [{ criterion: 'discovery' }, { criterion: 'gone' }, { criterion: 'nodes' }];
    expect(answer({ Ada: {}, Bob: {} }, { preferences }).verdict).toBe('unranked');
  });

  it('of an empty catalog is nobody', () => {
    const { verdict, conflicts, changes } = answer({}, { preferences: [MATURITY] });
    expect([verdict, conflicts, changes.dropNeed]).toEqual(['none', [], []]);
  });
});
