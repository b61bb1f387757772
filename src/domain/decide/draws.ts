import type { Model } from './model';

/**
 * Weights and level values spread evenly over all that a model allows, the same for every machine:
 * `count` draws, each with the worth of every level of every criterion. The worth of level `l` of
 * criterion `j` in draw `i` is `worth[i * width + offsets[j] + l]`.
 */
export type Draws = {
  readonly count: number;
  readonly width: number;
  readonly offsets: readonly number[];
  readonly worth: Float64Array;
};

/** The points of the lattice; a prime. */
const POINTS = 8191;
/** The generator of the lattice. */
const GENERATOR = 2424;
/** As many models as are kept: going back and forth between two orders is free. */
const KEPT = 4;

/** The multipliers of a Korobov lattice of rank 1 (Korobov 1959): powers of the generator. */
const multipliers = (dimensions: number): readonly number[] => {
  const made: number[] = [];
  let power = 1;
  for (let at = 0; at < dimensions; at++) {
    made.push(power);
    power = (power * GENERATOR) % POINTS;
  }
  return made;
};

/** Sorts a few numbers from `start` up to `end`, in place. */
const sortPart = (numbers: Float64Array, start: number, end: number): void => {
  for (let at = start + 1; at < end; at++) {
    const number = numbers[at] ?? 0;
    let hole = at;
    for (; hole > start && (numbers[hole - 1] ?? 0) > number; hole--)
      numbers[hole] = numbers[hole - 1] ?? 0;
    numbers[hole] = number;
  }
};

/** The gaps that cuts leave between 0 and 1: evenly spread over all weights that add up to 1. */
const placeGaps = (gaps: Float64Array, point: Float64Array): void => {
  const last = gaps.length - 1;
  sortPart(point, 0, last);
  for (let at = 0; at <= last; at++)
    gaps[at] = (at === last ? 1 : (point[at] ?? 0)) - (at === 0 ? 0 : (point[at - 1] ?? 0));
};

/** The places of some numbers, those of the largest first; of equal ones the earlier first. */
const placeLargestFirst = (places: Float64Array, numbers: Float64Array): void => {
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    let hole = at;
    for (; hole > 0 && (numbers[places[hole - 1] ?? 0] ?? 0) < number; hole--)
      places[hole] = places[hole - 1] ?? 0;
    places[hole] = at;
  }
};

/** Large gaps go to early tiers; inside a tier they go to its criteria as they come. */
const weighingBy = ({ levels, tiers }: Model): ((point: Float64Array) => Float64Array) => {
  const gaps = new Float64Array(levels.length);
  const places = new Float64Array(levels.length);
  const weights = new Float64Array(levels.length);
  const inOrder = Int32Array.from(
    tiers.flatMap((tier) => tier.toSorted((one, other) => one - other)),
  );
  return (point) => {
    placeGaps(gaps, point);
    placeLargestFirst(places, gaps);
    let start = 0;
    for (const { length } of tiers) sortPart(places, start, (start += length));
    for (let at = 0; at < inOrder.length; at++)
      weights[inOrder[at] ?? 0] = gaps[places[at] ?? 0] ?? 0;
    return weights;
  };
};

/** A point of the lattice, each coordinate inside 0 to 1. */
const placePoint = (point: Float64Array, draw: number, steps: readonly number[]): void => {
  for (let at = 0; at < steps.length; at++)
    point[at] = (((draw * (steps[at] ?? 0)) % POINTS) + 0.5) / POINTS;
};

/** Where the levels of each criterion begin, and where all of them end. */
const startsOf = (levels: readonly number[]): readonly number[] => {
  const starts = [0];
  for (const each of levels) starts.push((starts.at(-1) ?? 0) + each);
  return starts;
};

const makeDraws = (model: Model): Draws => {
  const { levels } = model;
  const offsets = startsOf(levels);
  const width = offsets.at(-1) ?? 0;
  const inner = startsOf(levels.map((each) => each - 2)).map((start) => levels.length - 1 + start);
  const steps = multipliers(inner.at(-1) ?? 0);
  const point = new Float64Array(steps.length);
  const worth = new Float64Array(POINTS * width);
  const weightsAt = weighingBy(model);
  const placeWorths = (weight: number, place: number, base: number) => {
    const [start = 0, end = 0] = [inner[place], inner[place + 1]];
    sortPart(point, start, end);
    for (let at = start; at < end; at++) worth[base + 1 + at - start] = weight * (point[at] ?? 0);
    worth[base + 1 + end - start] = weight;
  };
  for (let draw = 0; draw < POINTS; draw++) {
    placePoint(point, draw, steps);
    const weights = weightsAt(point);
    for (let place = 0; place < weights.length; place++)
      placeWorths(weights[place] ?? 0, place, draw * width + (offsets[place] ?? 0));
  }
  return { count: POINTS, width, offsets, worth };
};

const remembering = (make: (model: Model) => Draws): ((model: Model) => Draws) => {
  const made = new Map<string, Draws>();
  return (model) => {
    const key = JSON.stringify([model.levels, model.tiers]);
    const draws = made.get(key) ?? make(model);
    made.delete(key);
    made.set(key, draws);
    for (const oldest of made.keys()) if (made.size > KEPT) made.delete(oldest);
    return draws;
  };
};

/** The draws of a model, the last few kept. They are a function of the model alone. */
export const drawsOf: (model: Model) => Draws = remembering(makeDraws);
