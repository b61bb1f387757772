import type { Provider } from '../catalog/catalog';
import { listWords } from '../catalog/wording';
import { pointOn, type Spoke } from './spoke';

/**
 * What can be said of two providers without any weights: component-wise comparison on all ordered
 * criteria, which is what preference under every weighting comes to where no order of importance
 * is known (Kirkwood and Sarin 1985, Hazen 1986).
 */
export type Pair = {
  readonly one: Provider;
  readonly other: Provider;
  /**
   * `one` and `other`: that one is at least as good on every criterion and better on some.
   * `neither`: each is better on something, whatever is not stated. `same`: equal on all of them.
   * `unknown`: a criterion without a step for one of the two could still decide it.
   */
  readonly better: 'one' | 'other' | 'same' | 'neither' | 'unknown';
  readonly oneBetter: readonly Spoke[];
  readonly otherBetter: readonly Spoke[];
  readonly equal: readonly Spoke[];
  readonly unknown: readonly Spoke[];
};

const outcome = ({ oneBetter, otherBetter, unknown }: Omit<Pair, 'better'>): Pair['better'] => {
  if (oneBetter.length > 0 && otherBetter.length > 0) return 'neither';
  if (unknown.length > 0) return 'unknown';
  if (oneBetter.length === otherBetter.length) return 'same';
  return oneBetter.length > 0 ? 'one' : 'other';
};

/** Two providers on the ordered criteria. Without any criterion nothing is known of them. */
export const pairOf = (spokes: readonly Spoke[], one: Provider, other: Provider): Pair => {
  const stepsOn = (spoke: Spoke): readonly [number, number] | undefined => {
    const [first, second] = [pointOn(spoke, one), pointOn(spoke, other)];
    return first.state === 'stated' && second.state === 'stated'
      ? [first.step, second.step]
      : undefined;
  };
  const where = (holds: (one: number, other: number) => boolean) =>
    spokes.filter((spoke) => {
      const steps = stepsOn(spoke);
      return steps !== undefined && holds(...steps);
    });
  const found = {
    one,
    other,
    oneBetter: where((first, second) => first > second),
    otherBetter: where((first, second) => first < second),
    equal: where((first, second) => first === second),
    unknown: spokes.filter((spoke) => stepsOn(spoke) === undefined),
  };
  return { ...found, better: spokes.length === 0 ? 'unknown' : outcome(found) };
};

/** Every two of them once, in the order in which they stand. */
export const pairsAmong = (
  spokes: readonly Spoke[],
  providers: readonly Provider[],
): readonly Pair[] =>
  providers.flatMap((one, at) =>
    providers.slice(at + 1).map((other) => pairOf(spokes, one, other)),
  );

const names = (spokes: readonly Spoke[]): string => listWords(spokes.map(({ name }) => name));

const withoutStep = (pair: Pair): string => {
  const lacking = [pair.one, pair.other].flatMap((provider) => {
    const silent = pair.unknown.filter((spoke) => pointOn(spoke, provider).state === 'not-stated');
    const out = pair.unknown.filter((spoke) =>
      ['n/a', 'unranked'].includes(pointOn(spoke, provider).state),
    );
    return [
      ...(silent.length === 0 ? [] : [`${names(silent)} not stated for ${provider.name}`]),
      ...(out.length === 0 ? [] : [`${names(out)} without a step for ${provider.name}`]),
    ];
  });
  return lacking.join('; ');
};

const soFar = ({ one, other, oneBetter, otherBetter, equal }: Pair): string => {
  const ahead =
    oneBetter.length > 0 ? { who: one, on: oneBetter } : { who: other, on: otherBetter };
  if (ahead.on.length > 0)
    return ` On what is stated, ${ahead.who.name} is better in ${names(ahead.on)}.`;
  return equal.length > 0 ? ' On what is stated they are equal.' : '';
};

/** A pair in a sentence or two, for people who have not chosen any weights. */
export const pairWords = (pair: Pair): string => {
  const { one, other, oneBetter, otherBetter } = pair;
  switch (pair.better) {
    case 'one':
      return `${one.name} is at least as good as ${other.name} on everything, and better in ${names(oneBetter)}.`;
    case 'other':
      return `${other.name} is at least as good as ${one.name} on everything, and better in ${names(otherBetter)}.`;
    case 'same':
      return `${one.name} and ${other.name} are equal on everything.`;
    case 'neither':
      return `Neither: ${one.name} is better in ${names(oneBetter)}, ${other.name} in ${names(otherBetter)}.`;
    case 'unknown':
      return pair.unknown.length === 0
        ? 'Cannot be said: the catalog has no ordered criteria.'
        : `Cannot be said: ${withoutStep(pair)}.${soFar(pair)}`;
  }
};
