import type { Order } from './order';

const tierOf = (order: Order, id: string): number => order.findIndex((tier) => tier.includes(id));

const withoutId = (order: Order, id: string): Order =>
  order.map((tier) => tier.filter((each) => each !== id)).filter((tier) => tier.length > 0);

/** Puts a criterion last, in a tier of its own; one that takes part already stays where it is. */
export const including = (order: Order, id: string): Order =>
  tierOf(order, id) < 0 ? [...order, [id]] : order;

/** Takes a criterion out. */
export const excluding = (order: Order, id: string): Order => withoutId(order, id);

/**
 * Moves a criterion one place up or down. One that is tied leaves its tier for a place of its own
 * beside it; one that stands alone changes places with the neighbouring tier.
 */
export const moved = (order: Order, id: string, by: -1 | 1): Order => {
  const at = tierOf(order, id);
  const tier = order[at];
  if (tier === undefined) return order;
  const goal = tier.length > 1 ? at + (by < 0 ? 0 : 1) : at + by;
  const rest = withoutId(order, id);
  return goal < 0 || goal > rest.length ? order : rest.toSpliced(goal, 0, [id]);
};

/** Ties a criterion with the tier above; one that is tied gets a tier of its own below the others. */
export const tiedOrNot = (order: Order, id: string): Order => {
  const at = tierOf(order, id);
  const [tier, above] = [order[at], order[at - 1]];
  if (tier === undefined) return order;
  const rest = tier.filter((each) => each !== id);
  if (rest.length > 0 && tier[0] !== id) return order.toSpliced(at, 1, rest, [id]);
  if (above === undefined) return order;
  return order.toSpliced(at - 1, 2, [...above, ...tier]);
};

/**
 * Puts a criterion into a tier of its own where another one stands: above it coming from below,
 * below it coming from above, as a row that is dropped on another. On itself it stays.
 */
export const placedOn = (order: Order, id: string, other: string): Order => {
  const places = order.flat();
  if (id === other || !places.includes(id)) return order;
  const rest = withoutId(order, id);
  const at = tierOf(rest, other);
  const isDown = places.indexOf(id) < places.indexOf(other);
  return at < 0 ? order : rest.toSpliced(isDown ? at + 1 : at, 0, [id]);
};
