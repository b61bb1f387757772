/** A set of providers by their place in the catalog, 32 to a word. */
export type Bits = Uint32Array;

/** None of so many places. */
export const noBits = (size: number): Bits => new Uint32Array(Math.ceil(size / 32));

/** All of the places from 0 to size - 1. */
export const allBits = (size: number): Bits => {
  const bits = noBits(size).fill(-1);
  if (size % 32 > 0) bits[bits.length - 1] = -1 >>> -size;
  return bits;
};

/** Puts a place into a set that is being made. */
export const include = (bits: Bits | undefined, place: number): void => {
  if (bits !== undefined) bits[place >>> 5] = word(bits, place >>> 5) | (1 << (place & 31));
};

/** Takes a place out of a set that is being made. */
export const exclude = (bits: Bits | undefined, place: number): void => {
  if (bits !== undefined) bits[place >>> 5] = word(bits, place >>> 5) & ~(1 << (place & 31));
};

/** The places from 0 to size - 1 for which the statement holds. */
export const bitsWhere = (size: number, holds: (place: number) => boolean): Bits => {
  const bits = noBits(size);
  for (let place = 0; place < size; place++) if (holds(place)) include(bits, place);
  return bits;
};

/** In all of the sets. At least one set has to be given. */
export const inAll = ([first, ...rest]: readonly [Bits, ...Bits[]]): Bits => {
  const result = first.slice();
  for (const bits of rest)
    for (let at = 0; at < result.length; at++) result[at] = word(result, at) & word(bits, at);
  return result;
};

/** In any of the sets; in none of them when there is no set. */
export const inAny = (size: number, sets: readonly Bits[]): Bits => {
  const result = noBits(size);
  for (const bits of sets)
    for (let at = 0; at < result.length; at++) result[at] = word(result, at) | word(bits, at);
  return result;
};

/** How many are in both sets. */
export const countInBoth = (one: Bits, other: Bits): number => {
  let count = 0;
  for (let at = 0; at < one.length; at++) count += ones(word(one, at) & word(other, at));
  return count;
};

/** Whether the provider at this place is in the set. */
export const isIn = (bits: Bits, place: number): boolean =>
  ((word(bits, place >>> 5) >>> (place & 31)) & 1) === 1;

const word = (bits: Bits, at: number): number => bits[at] ?? 0;

/** The ones in a 32-bit word, counted in parallel (Warren, Hacker's Delight, 2012, 5-1). */
const ones = (bits: number): number => {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};
