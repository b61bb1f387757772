import { describe, expect, it } from 'vitest';
import { nearMissWords } from '../../../src/domain/decide/changeWords';
import { conflictWords, failedWords, toCheckWords } from '../../../src/domain/decide/needWords';
import { missingWords, overWords, rowOf, whyWords } from '../../../src/domain/decide/reasons';
import type { Recommendation } from '../../../src/domain/decide/recommendation';
import { firstWords, percentWords } from '../../../src/domain/decide/shareWords';
import { ask, catalog, NEEDS } from './fiveProviders';

const rowsOf = (made: Recommendation, ...ids: readonly string[]) =>
  ids.map((id) => {
    const row = rowOf(made, id);
    if (row === undefined) throw new Error(`${id} is not ranked.`);
    return row;
  });

const over = (made: Recommendation, one: string, other: string): string => {
  const [winner, row] = rowsOf(made, one, other);
  return winner === undefined || row === undefined ? '' : overWords(catalog, made, winner, row);
};

describe('The words about a need', () => {
  const made = ask({ needs: NEEDS });

  it('say of everybody ruled out every failed need, with the value as it is stated', () => {
    const said = made.eliminated.map(({ provider, fails }) => [
      provider,
      ...fails.map((failed) => failedWords(catalog, NEEDS, failed)),
    ]);
    expect(said).toEqual([
      [
        'bob',
        'maturity: Low (Alpha); you asked for at least Medium',
        'discovery: No; you asked for Yes',
        'what you bring: BMC, DHCP; you ruled out DHCP or BMC',
      ],
      [
        'cid',
        'discovery: does not apply; you asked for Yes',
        'what you bring: DHCP; you ruled out DHCP',
      ],
    ]);
  });

  it('say what is not stated, and that the rest is met', () => {
    expect(made.toCheck.map((each) => toCheckWords(catalog, NEEDS, each))).toEqual([
      'Dot meets the rest. Not stated: discovery, what you bring.',
      'Eve meets the rest. Not stated: discovery, what you bring.',
    ]);
    const [, discovery] = NEEDS;
    const one = discovery === undefined ? [] : [discovery];
    expect(toCheckWords(catalog, one, { provider: 'dot', check: [0] })).toBe(
      'Nothing is stated against Dot. Not stated: discovery.',
    );
  });

  it('say what it takes to admit somebody, and what that changes', () => {
    expect(made.nearMisses.map((each) => nearMissWords(catalog, made, each))).toEqual([
      'Accept that “discovery” does not apply and accept “what you bring: DHCP”, and Cid fits. ' +
        'The first place does not change.',
      'Accept “maturity: Low”, accept “discovery: No” and accept “what you bring: BMC or DHCP”, ' +
        'and Bob fits. The first place does not change.',
    ]);
  });

  it('say which needs nobody meets together', () => {
    expect(conflictWords(catalog, NEEDS, [0])).toBe(
      'No provider meets “maturity: at least Medium”.',
    );
    expect(conflictWords(catalog, NEEDS, [0, 1])).toBe(
      'No provider meets both “maturity: at least Medium” and “discovery: Yes”.',
    );
    expect(conflictWords(catalog, NEEDS, [0, 1, 2])).toBe(
      'No provider meets all of “maturity: at least Medium”, “discovery: Yes” and “what you bring: neither DHCP nor BMC”.',
    );
  });
});

describe('The words about a rank', () => {
  const made = ask({});

  it('say what each preference gives and what the best would be', () => {
    const [bob, cid, dot] = rowsOf(made, 'bob', 'cid', 'dot').map((row) =>
      whyWords(catalog, made, row),
    );
    expect(bob).toEqual([
      'maturity: Low (Alpha); 0 of 2 steps, the best is High',
      'discovery: No; 0 of 1 step, the best is Yes',
      'what you bring: BMC, DHCP; 1 of 1 step',
    ]);
    expect(cid?.[1]).toBe('discovery: does not apply; 0 of 1 step, the best is Yes');
    expect(dot?.[1]).toBe('discovery: not stated, so it adds nothing');
  });

  it('say “however you weigh” where it holds exactly', () => {
    expect(over(made, 'ada', 'bob')).toBe(
      'Ada is at least as good as Bob however you weigh these three in your order and whatever the ' +
        'steps between the words are worth: maturity: High against Low (Alpha); discovery: Yes ' +
        'against No; what you bring: SSH access against BMC, DHCP.',
    );
  });

  it('say under how many weightings it holds where it is not so', () => {
    expect(over(made, 'ada', 'cid')).toBe(
      'Ada above Cid: maturity and discovery outweigh what you bring. This holds under about 85% ' +
        'of the weightings and spacings that fit your answers.',
    );
  });

  it('say that two are the same, as far as it is stated', () => {
    expect(over(made, 'dot', 'eve')).toBe(
      'Dot and Eve are the same on everything you prefer, as far as it is stated.',
    );
  });

  it('say what an unstated value could still do', () => {
    const [dot, ada] = rowsOf(made, 'dot', 'ada').map((row) => missingWords(catalog, row));
    expect(dot).toBe('not stated: discovery, what you bring; at best it would rank 2');
    expect(ada).toBeUndefined();
  });

  it('say “never” from the exact test alone, and no exact number ever', () => {
    expect([0, 0.01, 0.04, 0.5512, 0.97, 0.99, 1].map(percentWords)).toEqual([
      'less than 5%', 'less than 5%', 'about 5%', 'about 55%', 'about 95%', 'more than 95%',
      'more than 95%',
    ]); // prettier-ignore
    const [bob, dot] = rowsOf(made, 'bob', 'dot').map(firstWords);
    expect(bob).toBe('never first, however you weigh');
    expect(dot).toBe('never first on what is stated');
  });
});
