const isOneBit = (mask: number, at: number): boolean => ((mask >>> at) & 1) === 1;

const placesIn = (mask: number, size: number): readonly number[] =>
  Array.from({ length: size }, (_, at) => at).filter((at) => isOneBit(mask, at));

const maskOf = (places: readonly number[]): number =>
  places.reduce((mask, at) => mask | (1 << at), 0);

/** All sets of so many, or where there are more than 16 only those of one, two and three. */
const candidates = (size: number): readonly number[] => {
  if (size <= 16) return Array.from({ length: (1 << size) - 1 }, (_, at) => at + 1);
  const places = Array.from({ length: size }, (_, at) => at);
  return places.flatMap((one) =>
    places.slice(one).flatMap((two) => places.slice(two).map((three) => maskOf([one, two, three]))),
  );
};

const inOrder = (one: readonly number[], other: readonly number[]): number => {
  const at = one.findIndex((place, index) => place !== other[index]);
  return one.length - other.length || (one[at] ?? 0) - (other[at] ?? 0);
};

/**
 * The smallest sets of needs that nobody meets together, from what each provider fails (places in
 * the list of needs): sets that hit every one of these, and no part of which does (minimal
 * conflicts; Reiter 1987). Smaller first. Above 16 needs that somebody fails only sets of up to three
 * are looked for, above 31 none. Without providers, or where one of them fails nothing, none.
 */
export const conflictsAmong = (
  violations: readonly (readonly number[])[],
): readonly (readonly number[])[] => {
  const failed = [...new Set(violations.flat())].toSorted((one, other) => one - other);
  if (violations.length === 0 || failed.length > 31) return [];
  const masks = [
    ...new Set(violations.map((places) => maskOf(places.map((each) => failed.indexOf(each))))),
  ];
  const found: number[] = [];
  const bySize = [...new Set(candidates(failed.length))]
    .filter((mask) => masks.every((each) => (each & mask) !== 0))
    .map((mask) => ({ mask, places: placesIn(mask, failed.length) }))
    .toSorted((one, other) => inOrder(one.places, other.places));
  for (const { mask } of bySize)
    if (!found.some((each) => (each & mask) === each)) found.push(mask);
  return found.map((mask) => placesIn(mask, failed.length).map((at) => failed[at] ?? 0));
};
