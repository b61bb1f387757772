import type { Model, Profile } from './model';

/**
 * The mean weights of a model as whole numbers, so that equal is equal. A score is a number of
 * `full`, what a provider that is best on everything has. Exact up to 2^53, which holds for 20
 * preferences of up to six levels each.
 */
export type Weights = {
  /** By criterion, in parts of `whole`, to which they add up. */
  readonly numerators: readonly number[];
  readonly whole: number;
  /** What one level of each criterion adds to a score. */
  readonly perLevel: readonly number[];
  readonly full: number;
};

const commonDivisor = (one: number, other: number): number =>
  other === 0 ? one : commonDivisor(other, one % other);

const commonMultiple = (numbers: readonly number[]): number =>
  numbers.reduce((made, each) => (made / commonDivisor(made, each)) * each, 1);

/**
 * The centroid of the weights that a model allows. By position, the kth of n is the mean over i of
 * k to n of 1/i, over n (rank-order centroid; Barron and Barrett 1996); a criterion has the mean
 * over the positions of its tier. With evenly spaced levels, which are the mean of what values may
 * be, scores are the mean worth (Sarabando and Dias 2009).
 */
export const weightsOf = ({ levels, tiers }: Model): Weights => {
  const count = levels.length;
  const harmonic = commonMultiple(Array.from({ length: count }, (_, at) => at + 1));
  const ties = commonMultiple(tiers.map((tier) => tier.length));
  const spacing = commonMultiple(levels.map((each) => each - 1));
  const positions = Array.from({ length: count }, () => 0);
  for (let at = count - 1; at >= 0; at--)
    positions[at] = (positions[at + 1] ?? 0) + harmonic / (at + 1);
  const numerators = Array.from({ length: count }, () => 0);
  let start = 0;
  for (const tier of tiers) {
    const own = positions.slice(start, start + tier.length);
    const sum = own.reduce((made, each) => made + each, 0);
    for (const place of tier) numerators[place] = sum * (ties / tier.length);
    start += tier.length;
  }
  const whole = count * harmonic * ties;
  return {
    numerators,
    whole,
    perLevel: numerators.map((each, at) => each * (spacing / ((levels[at] ?? 2) - 1))),
    full: whole * spacing,
  };
};

/** The score of a profile, in parts of `full`; the sum of what each criterion adds. */
export const scoreOf = ({ perLevel }: Pick<Weights, 'perLevel'>, profile: Profile): number =>
  perLevel.reduce((sum, each, at) => sum + each * (profile[at] ?? 0), 0);
