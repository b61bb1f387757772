import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallestOf } from '../../../src/domain/decide/concession';
import { conflictsAmong } from '../../../src/domain/decide/conflict';
import { drawsOf } from '../../../src/domain/decide/draws';
import type { Model } from '../../../src/domain/decide/model';
import { isNecessary } from '../../../src/domain/decide/necessary';
import { distanceBetween, type Order } from '../../../src/domain/decide/order';
import { firstShares } from '../../../src/domain/decide/share';
import { scoreOf, weightsOf } from '../../../src/domain/decide/weights';

type Problem = {
  readonly levelsPerCriterion: Readonly<Record<string, number>>;
  readonly tiers: Order;
  readonly alternatives: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

type File = {
  readonly cases: readonly {
    readonly id: string;
    readonly kind: string;
    readonly input: unknown;
    readonly expected: unknown;
    readonly tolerance: number;
  }[];
};

const file: File = JSON.parse(readFileSync(join(import.meta.dirname, 'cases.json'), 'utf8'));

/** The cases are read as they stand; what a kind of case holds is known from its kind alone. */
const casesOf = <Input, Expected>(kind: string) =>
  file.cases
    .filter((each) => each.kind === kind)
    .map((each) => ({
      id: each.id,
      input: each.input as Input,
      expected: each.expected as Expected,
      tolerance: each.tolerance,
    }));

const KINDS = [
  'rocWeights', 'tierWeights', 'firstShare', 'necessary', 'relaxations', 'orderDistance',
  'centralScore',
]; // prettier-ignore

const modelOfTiers = (sizes: readonly number[]): Model => {
  let next = 0;
  const tiers = sizes.map((size) => Array.from({ length: size }, () => next++));
  return { levels: tiers.flat().map(() => 2), tiers };
};

const isFraction = (numerator: number, whole: number, fraction: string): boolean => {
  const [over = 0, under = 1] = fraction.split('/').map(Number);
  return numerator * under === whole * over;
};

const modelOf = ({ levelsPerCriterion, tiers }: Problem): Model => {
  const ids = Object.keys(levelsPerCriterion);
  return {
    levels: Object.values(levelsPerCriterion),
    tiers: tiers.map((tier) => tier.map((id) => ids.indexOf(id))),
  };
};

const profilesOf = ({ levelsPerCriterion, alternatives }: Problem) =>
  Object.entries(alternatives).map(([name, levels]) => ({
    name,
    profile: Object.keys(levelsPerCriterion).map((id) => levels[id] ?? 0),
  }));

const expectWeights = (sizes: readonly number[], exact: readonly string[]) => {
  const { numerators, whole } = weightsOf(modelOfTiers(sizes));
  expect(numerators).toHaveLength(exact.length);
  for (const [at, fraction] of exact.entries())
    expect(isFraction(numerators[at] ?? 0, whole, fraction)).toBe(true);
};

describe('Cases with known answers', () => {
  it('are all of a kind that is tested here, and none is left out', () => {
    expect(file.cases).toHaveLength(36);
    expect(file.cases.filter(({ kind }) => !KINDS.includes(kind))).toEqual([]);
  });

  it.each(casesOf<{ n: number }, { exact: string[] }>('rocWeights'))(
    '$id: weights of a strict order are exact',
    ({ input, expected }) => {
      expectWeights(
        Array.from({ length: input.n }, () => 1),
        expected.exact,
      );
    },
  );

  it.each(casesOf<{ tierSizes: number[] }, { exact: string[] }>('tierWeights'))(
    '$id: weights of an order with ties are exact',
    ({ input, expected }) => {
      expectWeights(input.tierSizes, expected.exact);
    },
  );

  it.each(casesOf<Problem, Record<string, number>>('firstShare'))(
    '$id: shares are as the formula says',
    ({ input, expected, tolerance }) => {
      const profiles = profilesOf(input);
      const shares = firstShares(
        drawsOf(modelOf(input)),
        profiles.map(({ profile }) => profile),
      );
      for (const [at, { name }] of profiles.entries())
        expect(Math.abs((shares[at] ?? 0) - (expected[name] ?? 0))).toBeLessThanOrEqual(tolerance);
    },
  );

  it.each(casesOf<Model & { readonly a: number[]; readonly b: number[] }, boolean>('necessary'))(
    '$id: at least as good under every weighting, or not',
    ({ input, expected }) => {
      expect(isNecessary(input, input.a, input.b)).toBe(expected);
    },
  );

  it.each(
    casesOf<
      { readonly violations: Record<string, number[]> },
      {
        readonly minimalCorrectionSets: number[][];
        readonly minimalConflicts: number[][];
      }
    >('relaxations'),
  )('$id: smallest ways out and smallest conflicts', ({ input, expected }) => {
    const violations = Object.values(input.violations);
    const ways = smallestOf(
      violations.map((places) => places.map((need) => ({ need, to: ['other'] }))),
    );
    expect(ways.map((gives) => gives.map(({ need }) => need))).toEqual(
      expected.minimalCorrectionSets,
    );
    expect(conflictsAmong(violations)).toEqual(expected.minimalConflicts);
  });

  it.each(casesOf<{ readonly from_: Order; readonly to: Order }, number>('orderDistance'))(
    '$id: orders are so far apart',
    ({ input, expected }) => {
      expect(distanceBetween(input.from_, input.to)).toBe(expected);
    },
  );

  it.each(casesOf<Problem, Record<string, string>>('centralScore'))(
    '$id: scores are exact',
    ({ input, expected }) => {
      const weights = weightsOf(modelOf(input));
      for (const { name, profile } of profilesOf(input))
        expect(isFraction(scoreOf(weights, profile), weights.full, expected[name] ?? '')).toBe(
          true,
        );
    },
  );
});
