import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../../src/domain/catalog/catalog';
import { verdictWords } from '../../../src/domain/decide/verdictWords';
import { aCatalog, aProvider } from '../../support/aCatalog';
import { decisionCatalog, PREFERENCES, QUESTIONS } from '../../support/aDecision';
import { bundledCatalog } from '../../support/bundled';
import { type Asking, recordOf } from '../../support/someDecisions';
import { headingsIn, linesUnder, writtenLines } from '../../support/writtenLines';

const statesOf = (catalog: Catalog, asking: Partial<Asking>) => {
  const { decision, written } = recordOf(catalog, { answers: {}, order: [], ...asking });
  return { ...decision, written, outcome: linesUnder(written, 'Decision Outcome') };
};

const ordinary = (name: string, maturity: string) => aProvider({ name, values: { maturity } });

describe('A record without any answer', () => {
  const { written, outcome } = statesOf(decisionCatalog, {});

  it('says so, and neither rules out nor ranks', () => {
    expect(headingsIn(written)[0]).toBe('Choose a provider, with nothing asked yet (A test)');
    expect(linesUnder(written, 'Context and Problem Statement')[1]).toBe('None of 3 questions was answered.');
    expect(linesUnder(written, 'Decision Drivers')).toEqual([
      'There is no need that would rule anybody out.',
      'No order of importance was given, so nothing is ranked.',
    ]);
    expect(outcome[0]).toBe('Chosen option: none yet. 4 providers, by name: nothing is preferred, so nothing is ranked.');
    expect(writtenLines(written).filter((line) => /ruled out|ranks \d/.test(line))).toEqual([]);
  }); // prettier-ignore

  it('lists everybody by name, with what has to be known of each', () => {
    expect(outcome.slice(1)).toEqual(['Ada', 'Bob', 'Cid', 'Dot']);
    expect(linesUnder(written, 'Ada')).toEqual(['Maturity: Low (Alpha) (line 7).']);
    expect(linesUnder(written, 'Bob')).toEqual(['No longer developed.']);
  });
});

describe('A record without an order of importance', () => {
  const { written, outcome } = statesOf(decisionCatalog, { answers: { uses: ['shell'] } });

  it('lists who fits by name, and ranks nobody', () => {
    expect(headingsIn(written)[0]).toBe('Choose among 3 providers that fit (A test)');
    expect(outcome.slice(1, 4)).toEqual(['Ada', 'Cid', 'Dot']);
    expect(linesUnder(written, 'Considered Options')).toEqual([
      'Ada: fits',
      'Cid: fits',
      'Dot: fits',
      'Bob: ruled out, misses 1 need',
    ]);
    expect(linesUnder(written, 'Cid')).toEqual(['Meets every need. What you bring: SSH access, BMC.']);
  }); // prettier-ignore

  it('chooses the only one left all the same, and says that the needs did', () => {
    const answers = { uses: ['shell'], musts: ['no-bmc', 'discovers'] };
    const only = statesOf(decisionCatalog, { answers });
    expect(headingsIn(only.written)[0]).toBe('Use Ada as the provider (A test)');
    expect(only.outcome[0]).toContain('The needs decided; nothing was ranked.');
  });
});

describe('A record of a tie', () => {
  it('chooses neither, and says why they tie', () => {
    const twins = aCatalog([ordinary('Ann', 'high'), ordinary('Ben', 'high')], {
      preferences: PREFERENCES,
    });
    const { written, outcome } = statesOf(twins, { order: [['maturity']] });
    expect(headingsIn(written)[0]).toBe('Choose between Ann and Ben as the provider (A test)');
    expect(outcome[0]).toMatch(/^Chosen option: none yet, since the first place is a tie\. Ann and Ben tie/);
    expect(linesUnder(written, 'Considered Options')).toEqual([
      'Ann: nothing rules it out, ties for first',
      'Ben: nothing rules it out, ties for first',
    ]);
  }); // prettier-ignore

  it('of different kinds says in what they differ', () => {
    const catalog = aCatalog(
      [
        aProvider({ name: 'Ann', values: { maturity: 'high', discovery: 'no' } }),
        aProvider({ name: 'Ben', values: { maturity: 'low', discovery: 'yes' } }),
      ],
      { preferences: PREFERENCES },
    );
    const { outcome } = statesOf(catalog, { order: [['maturity', 'discovery']] });
    expect(outcome).toContain('Ann and Ben tie: maturity: High against Low; discovery: No against Yes.');
  }); // prettier-ignore
});

describe('A record of a contested verdict', () => {
  it('names the rival, and asks to settle between the two', () => {
    const catalog = aCatalog(
      [
        aProvider({ name: 'Ann', values: { maturity: 'medium', discovery: 'yes', brings: ['dhcp'] } }),
        aProvider({ name: 'Ben', values: { maturity: 'high', discovery: 'no', brings: ['dhcp'] } }),
        aProvider({ name: 'Cyd', values: { maturity: 'low', discovery: 'no', brings: ['ssh'] } }),
      ],
      { preferences: PREFERENCES },
    );
    const made = statesOf(catalog, { order: [['maturity', 'discovery', 'brings']] });
    expect(made.recommendation.verdict).toBe('contested');
    expect(made.recommendation.rivals.length).toBeGreaterThan(0);
    expect(made.outcome[0]).toContain(verdictWords(catalog, made.recommendation));
    expect(linesUnder(made.written, 'Confirmation').join('\n')).toMatch(/^Whether .* is wanted: the order of importance alone/m);
  }); // prettier-ignore
});

describe('A record of somebody about whom there is something to know', () => {
  const made = statesOf(bundledCatalog, {
    answers: { system: ['talos'], discovery: ['yes'] },
    order: [['complexity']],
  });

  it('warns beside the choice, with the lines', () => {
    expect(made.recommendation.winners).toEqual(['sidero']);
    expect(made.outcome).toContain(
      'No longer actively developed; Sidero Labs recommends Omni (lines 113, 128 and 131).',
    );
    expect(made.outcome).toContain('Maturity: Medium (Community) (lines 111 and 256).');
  });

  it('has a contradiction of its source verified, and the rest of what comes with it', () => {
    const tinkerbell = statesOf(bundledCatalog, { answers: { cncf: ['sandbox'], complexity: ['medium'], ground: ['own-servers'] } });
    expect(tinkerbell.recommendation.winners).toEqual(['tinkerbell']);
    const contradicts = /contradicts itself on special requirements and what you bring: .* \(lines 102 and 255\)\.$/m;
    expect(linesUnder(tinkerbell.written, 'Consequences').join('\n')).toMatch(contradicts);
    expect(linesUnder(tinkerbell.written, 'Confirmation').join('\n')).toMatch(/^Tinkerbell: the source contradicts itself/m);
  }); // prettier-ignore
});

describe('A record of somebody to check who could be first', () => {
  it('has that verified before anything is accepted', () => {
    const answers = { discovery: ['yes'] };
    const { written } = statesOf(bundledCatalog, { answers, order: [['complexity']] });
    const said = linesUnder(written, 'Confirmation').filter((line) => line.includes('could be first'));
    expect(said.map((line) => line.split(' ')[0])).toEqual(['Harvester', 'KubeVirt', 'vcluster']);
    const lower = statesOf(bundledCatalog, { answers, order: [['maturity']] });
    const rivals = linesUnder(lower.written, 'Confirmation').filter((line) => line.includes('could be first'));
    expect(rivals.map((line) => line.split(' ')[0])).toEqual(['KubeVirt']);
  }); // prettier-ignore
});

describe('A record of an empty catalog', () => {
  it('says that there is nobody to choose', () => {
    const { written, outcome } = statesOf(aCatalog([]), {});
    expect(headingsIn(written)[0]).toBe(
      'Choose a provider, of which the catalog has none (A test)',
    );
    expect(outcome).toEqual(['Chosen option: none yet. No provider fits.']);
  });
});

describe('A record of needs that cannot be judged', () => {
  it('says of which nothing is stated', () => {
    const catalog = aCatalog([ordinary('Ann', 'high')], { questions: QUESTIONS });
    const { written } = statesOf(catalog, { answers: { uses: ['shell'], musts: ['discovers'] } });
    expect(linesUnder(written, 'Decision Drivers')).toContain(
      '“discovery: Yes”: nothing is stated of anybody, so the catalog cannot judge it.',
    );
    expect(headingsIn(written)[0]).toBe('Check whether Ann can be the provider (A test)');
  });

  it('says which of them no value could meet together', () => {
    const { written } = statesOf(decisionCatalog, {
      answers: { uses: ['control'], musts: ['no-bmc'] },
    });
    expect(linesUnder(written, 'Decision Drivers')).toContain(
      '“what you bring: BMC” and “what you bring: anything but BMC” contradict each other: no value meets both.',
    );
  });
});
