import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../../src/domain/catalog/layer';
import { contradictions } from '../../../src/domain/decide/contradiction';
import { fitting } from '../../../src/domain/decide/fitting';
import { judgeOf, type Need } from '../../../src/domain/decide/need';
import { contradictionWords } from '../../../src/domain/decide/needWords';
import { recommend } from '../../../src/domain/decide/recommendation';
import { aCatalog, aProvider, CRITERIA } from '../../support/aCatalog';
import { somePut } from '../../support/arbitraryDecision';

const status: Criterion = {
  id: 'status',
  kind: 'scale',
  label: 'Status',
  group: 'ratings',
  definition: 'So.',
  better: 'high',
  levels: [
    { id: 'out', label: 'Out' },
    { id: 'in', label: 'In' },
    { id: 'part', label: 'Part', unranked: true },
  ],
};

const catalogWith = (values: Readonly<Record<string, string | readonly string[]>>) =>
  aCatalog([aProvider({ name: 'Ada', values })], { criteria: [...CRITERIA, status] });

/** What a need says of a provider with these values. */
const check = (need: Need, values: Readonly<Record<string, string | readonly string[]>> = {}) => {
  const catalog = catalogWith(values);
  const [provider] = catalog.providers;
  if (provider === undefined) throw new Error('There is one.');
  const found = judgeOf(catalog, need)(provider);
  return found.state === 'failed' ? ('steps' in found ? found.steps : found.to) : found.state;
};

const atLeast = (criterion: string, level: string): Need => ({ criterion, kind: 'atLeast', level });
const atMost = (criterion: string, level: string): Need => ({ criterion, kind: 'atMost', level });
const any = (criterion: string, ...of: readonly string[]): Need => ({ criterion, kind: 'any', of });
const none = (criterion: string, ...of: readonly string[]): Need => ({
  criterion,
  kind: 'none',
  of,
});

describe('A need', () => {
  it('is neither met nor failed where nothing is stated, whatever it asks', () => {
    const needs = [
      any('discovery', 'yes'),
      none('brings', 'ssh'),
      atLeast('maturity', 'low'),
      atMost('maturity', 'high'),
    ];
    expect(needs.map((need) => check(need))).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  });

  it('is failed by what does not apply, unless it accepts that by name', () => {
    expect(check(any('discovery', 'yes'), { discovery: 'n/a' })).toEqual(['n/a']);
    expect(check(none('brings', 'ssh'), { brings: 'n/a' })).toEqual(['n/a']);
    expect(check(atLeast('maturity', 'low'), { maturity: 'n/a' })).toEqual(['n/a']);
    expect(check(any('discovery', 'yes', 'n/a'), { discovery: 'n/a' })).toBe('met');
    const also = { ...atLeast('maturity', 'low'), also: ['n/a'] };
    expect(check(also, { maturity: 'n/a' })).toBe('met');
  });

  it('for one of some options is met by any of them, and failed by what it would have to accept', () => {
    expect(check(any('brings', 'ssh', 'bmc'), { brings: ['dhcp', 'bmc'] })).toBe('met');
    expect(check(any('brings', 'ssh'), { brings: ['dhcp', 'bmc'] })).toEqual(['dhcp', 'bmc']);
    expect(check(any('maturity', 'low', 'high'), { maturity: 'medium' })).toEqual(['medium']);
  });

  it('for none of some options is failed by exactly those that are there', () => {
    expect(check(none('brings', 'ssh'), { brings: ['dhcp'] })).toBe('met');
    expect(check(none('brings', 'ssh', 'bmc'), { brings: ['dhcp', 'bmc'] })).toEqual(['bmc']);
  });

  it('for a level counts how many levels short it is, on the scale’s own order', () => {
    expect(check(atLeast('maturity', 'high'), { maturity: 'low' })).toBe(2);
    expect(check(atMost('maturity', 'low'), { maturity: 'medium' })).toBe(1);
    expect(check(atLeast('maturity', 'medium'), { maturity: 'high' })).toBe('met');
  });

  it('for a level is failed by one that has no place on the scale, and by no number of levels', () => {
    expect(check(atLeast('status', 'in'), { status: 'part' })).toEqual(['part']);
    expect(check(atMost('status', 'in'), { status: 'part' })).toEqual(['part']);
  });

  it('for a level that the catalog does not have judges nobody', () => {
    expect(check(atLeast('maturity', 'divine'), { maturity: 'low' })).toBe('unknown');
    expect(check(atLeast('discovery', 'yes'), { discovery: 'yes' })).toBe('unknown');
  });

  it('with nothing chosen asks nothing', () => {
    expect(check(any('discovery'))).toBe('met');
    expect(check(none('brings'))).toBe('met');
  });
});

describe('Who would fit', () => {
  it('is what the whole recommendation says, on any catalog', () => {
    fc.assert(
      fc.property(somePut, ({ catalog, asked }) => {
        const { confirmed, toCheck } = recommend(catalog, { ...asked, preferences: [] });
        expect(fitting(catalog, asked.needs)).toEqual({
          confirmed,
          toCheck: toCheck.map(({ provider }) => provider),
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('Needs that contradict each other', () => {
  const catalog = catalogWith({});
  const pairs = (...needs: readonly Need[]) => contradictions(catalog, needs);

  it('are those on one criterion that no value could meet together', () => {
    expect(pairs(atLeast('maturity', 'high'), atMost('maturity', 'low'))).toEqual([[0, 1]]);
    expect(pairs(any('discovery', 'yes'), none('discovery', 'yes'))).toEqual([[0, 1]]);
    expect(pairs(any('discovery', 'yes'), any('discovery', 'no'))).toEqual([[0, 1]]);
    expect(pairs(any('brings', 'ssh'), none('brings', 'ssh', 'bmc'))).toEqual([[0, 1]]);
    expect(
      pairs(any('maturity', 'low'), none('brings', 'ssh'), atLeast('maturity', 'high')),
    ).toEqual([[0, 2]]);
  });

  it('are not those that some value meets, even if no provider has it', () => {
    expect(pairs(atLeast('maturity', 'medium'), atMost('maturity', 'medium'))).toEqual([]);
    expect(pairs(any('brings', 'ssh'), any('brings', 'bmc'))).toEqual([]);
    expect(pairs(any('brings', 'ssh', 'dhcp'), none('brings', 'ssh'))).toEqual([]);
    expect(pairs(any('nodes', '3'), none('requirements', '3'))).toEqual([]);
  });

  it('are told apart from a need that nothing meets by itself', () => {
    expect(pairs(any('discovery', 'gone'), any('discovery', 'yes'))).toEqual([]);
  });

  it('are said before any provider is looked at', () => {
    const needs = [atLeast('maturity', 'high'), atMost('maturity', 'low')];
    expect(contradictionWords(catalog, needs, [0, 1])).toBe(
      '“maturity: at least High” and “maturity: at most Low” contradict each other: no value meets both.',
    );
  });

  it('rule everybody out who is not silent, on any catalog', () => {
    fc.assert(
      fc.property(somePut, ({ catalog: some, asked }) => {
        for (const pair of contradictions(some, asked.needs)) {
          const needs = asked.needs.filter((_, at) => pair.includes(at));
          expect(fitting(some, needs).confirmed).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
