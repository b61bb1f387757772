/**
 * Tiers of criterion ids, the most important first; nothing is said of those within a tier.
 * Preferences that no tier names form one last tier.
 */
export type Order = readonly (readonly string[])[];

/**
 * The order over exactly these criteria, which are given in the catalog’s order: others left out,
 * each at its first mention, every tier in the catalog’s order, no tier empty.
 */
export const orderOver = (criteria: readonly string[], order: Order): Order => {
  const named = new Set<string>();
  const tiers = [...order, criteria].map((tier) => {
    const own = criteria.filter((id) => tier.includes(id) && !named.has(id));
    for (const id of own) named.add(id);
    return own;
  });
  return tiers.filter((tier) => tier.length > 0);
};

const placesIn = (order: Order): ReadonlyMap<string, number> =>
  new Map(order.flatMap((tier, place) => tier.map((id) => [id, place] as const)));

const relation = (places: ReadonlyMap<string, number>, one: string, other: string): number =>
  Math.sign((places.get(one) ?? 0) - (places.get(other) ?? 0));

/**
 * How far apart two orders of the same criteria are: the number of pairs of which one is above the
 * other, level with it or below it in one order and not so in the other (Kemeny and Snell 1962).
 */
export const distanceBetween = (from: Order, to: Order): number => {
  const [before, after] = [placesIn(from), placesIn(to)];
  const ids = from.flat();
  return ids
    .flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other] as const))
    .filter(([one, other]) => relation(before, one, other) !== relation(after, one, other)).length;
};

/** The order with one criterion moved, and how far it is from the order before. */
export type Moved = {
  readonly criterion: string;
  readonly order: Order;
  readonly distance: number;
};

/** One criterion moved to a tier of its own at every gap, and into every other tier. */
const movesOf = (order: Order, id: string): readonly Order[] => {
  const rest = order
    .map((tier) => tier.filter((each) => each !== id))
    .filter((tier) => tier.length > 0);
  const alone = [...rest, []].map((_, gap) => rest.toSpliced(gap, 0, [id]));
  const among = rest.map((tier, at) => rest.with(at, [...tier, id]));
  return [...alone, ...among];
};

const keyOf = (order: Order): string => JSON.stringify(order);

/**
 * Every order that one moved criterion makes of this one, each once, the nearest first; as near, by
 * their text. `criteria` is the catalog’s order, in which tiers are written.
 */
export const ordersNear = (criteria: readonly string[], order: Order): readonly Moved[] => {
  const all = criteria.flatMap((criterion) =>
    movesOf(order, criterion).map((moved) => {
      const made = orderOver(criteria, moved);
      return { criterion, order: made, distance: distanceBetween(order, made) };
    }),
  );
  const nearest = all
    .filter(({ distance }) => distance > 0)
    .map((each) => ({ each, key: keyOf(each.order) }))
    .toSorted(
      (one, other) =>
        one.each.distance - other.each.distance ||
        (one.key < other.key ? -1 : one.key > other.key ? 1 : 0),
    );
  const first = new Map<string, Moved>();
  for (const { each, key } of nearest) if (!first.has(key)) first.set(key, each);
  return [...first.values()];
};
