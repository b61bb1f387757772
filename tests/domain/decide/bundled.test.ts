import { describe, expect, it } from 'vitest';
import { providerById } from '../../../src/domain/catalog/catalog';
import { fitting } from '../../../src/domain/decide/fitting';
import type { Need } from '../../../src/domain/decide/need';
import { failedWords, toCheckWords } from '../../../src/domain/decide/needWords';
import { overWords, rowOf, whyWords } from '../../../src/domain/decide/reasons';
import { recommend } from '../../../src/domain/decide/recommendation';
import { verdictWords } from '../../../src/domain/decide/verdictWords';
import { bundledCatalog as catalog } from '../../support/bundled';

const any = (criterion: string, ...of: readonly string[]): Need => ({ criterion, kind: 'any', of });
const none = (criterion: string, ...of: readonly string[]): Need => ({
  criterion,
  kind: 'none',
  of,
});
const PREFERENCES = ['maturity', 'complexity', 'cncf'].map((criterion) => ({ criterion }));
const ORDER = [['maturity'], ['complexity'], ['cncf']];

const ask = (...needs: readonly Need[]) =>
  recommend(catalog, { needs, preferences: PREFERENCES, order: ORDER });

const statements = (provider: string, criterion = '') =>
  providerById(catalog, provider)?.statements.get(criterion);

/** Who is ruled out is so by the very statement of the document, and in words. */
const rulesOutByStatements = (needs: readonly Need[]) => {
  for (const { provider, fails } of ask(...needs).eliminated)
    for (const failed of fails) {
      const stated = statements(provider, needs[failed.need]?.criterion);
      expect(stated).toBeDefined();
      expect(failed.cell.statement).toBe(stated?.[0]);
      expect(failedWords(catalog, needs, failed)).not.toBe('');
    }
};

/** Everything said about who is ruled out or to check, and what the catalog states there. */
const everyFact = (needs: readonly Need[]) => {
  rulesOutByStatements(needs);
  for (const { provider, check } of ask(...needs).toCheck)
    for (const at of check) expect(statements(provider, needs[at]?.criterion)).toBeUndefined();
};

describe('With servers of one’s own and no DHCP of one’s own', () => {
  const needs = [
    any('stands-on', 'own-servers'),
    none('brings', 'dhcp-tftp'),
    any('hardware-discovery', 'yes'),
  ];
  const made = ask(...needs);

  it('those that need none are left, and who is silent on discovery is to check', () => {
    expect(made.confirmed).toEqual(['maas', 'metal3', 'sidero']);
    expect(made.toCheck.map((each) => toCheckWords(catalog, needs, each))).toEqual([
      'Harvester meets the rest. Not stated: hardware discovery.',
    ]);
  });

  it('Metal3 is first, and over MAAS however you weigh', () => {
    expect(made.winners).toEqual(['metal3']);
    const [metal3, maas] = ['metal3', 'maas'].map((id) => rowOf(made, id));
    if (metal3 === undefined || maas === undefined) throw new Error('Both are ranked.');
    expect(overWords(catalog, made, metal3, maas)).toBe(
      'Metal3 is at least as good as MAAS however you weigh these three in your order and ' +
        'whatever the steps between the words are worth: level on maturity and complexity; ' +
        'CNCF status: Incubating since Aug 2025 against Not CNCF.',
    );
    expect(whyWords(catalog, made, metal3)).toEqual([
      'maturity: High; 4 of 4 steps',
      'complexity: Medium-High; 1 of 4 steps, the best is Low',
      'CNCF status: Incubating since Aug 2025; 2 of 2 steps',
    ]);
  });

  it('everybody else is ruled out by what the document says of them', () => {
    expect(made.eliminated).toHaveLength(7);
    const omni = made.eliminated.find(({ provider }) => provider === 'omni');
    expect(omni?.fails.map((failed) => failedWords(catalog, needs, failed))).toEqual([
      'hardware discovery: No; you asked for Yes',
    ]);
    everyFact(needs);
  });

  it('each near miss is one that the document describes', () => {
    const gives = made.nearMisses.map(({ admits }) => admits);
    expect(gives).toContainEqual(['tinkerbell']);
    expect(gives).toContainEqual(['omni']);
  });
});

describe('With running hosts and SSH alone', () => {
  it('and no agent, k0smotron is the only one left', () => {
    const needs = [any('stands-on', 'running-hosts'), any('host-agent', 'no')];
    const made = ask(...needs);
    expect(verdictWords(catalog, made)).toBe(
      'Only k0smotron is left. The needs decided; nothing was ranked.',
    );
    expect(fitting(catalog, needs).confirmed).toEqual(['k0smotron']);
    everyFact(needs);
  });
});

describe('With an existing cluster, virtual machines and live migration', () => {
  it('KubeVirt is the only one left', () => {
    const needs = [
      any('stands-on', 'existing-cluster'),
      any('nodes', 'vms'),
      any('live-migration', 'yes'),
    ];
    expect(ask(...needs).winners).toEqual(['kubevirt']);
    everyFact(needs);
  });
});

describe('With Talos on hardware of one’s own', () => {
  it('Sidero and Omni are left', () => {
    const needs = [any('stands-on', 'own-servers'), any('distribution', 'talos')];
    const made = ask(...needs);
    expect(made.confirmed).toEqual(['omni', 'sidero']);
    // Whether the others could run Talos is nowhere said, and never made a “no”.
    expect(made.toCheck.map(({ provider }) => provider)).toEqual([
      'harvester', 'maas', 'metal3', 'tinkerbell',
    ]); // prettier-ignore
    everyFact(needs);
  });
});

describe('With needs that nobody meets', () => {
  it('says which of them nobody meets together, and how near each came', () => {
    const needs: readonly Need[] = [
      { criterion: 'maturity', kind: 'atLeast', level: 'high' },
      { criterion: 'complexity', kind: 'atMost', level: 'low' },
    ];
    const made = ask(...needs);
    expect([made.verdict, made.conflicts]).toEqual(['none', [[0, 1]]]);
    expect(made.nearMisses.length).toBeGreaterThan(1);
    everyFact(needs);
  });
});

describe('With a need on which the document is silent for nearly everybody', () => {
  it('nobody is ruled out by silence', () => {
    const needs = [any('pci-passthrough', 'yes')];
    const made = ask(...needs);
    expect(made.confirmed).toEqual(['kubevirt']);
    expect(made.toCheck).toHaveLength(10);
    expect(made.eliminated).toEqual([]);
    everyFact(needs);
  });
});
