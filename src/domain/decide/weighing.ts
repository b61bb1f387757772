import type { Catalog } from '../catalog/catalog';
import type { Model } from './model';
import { type Order, orderOver } from './order';
import { type Measure, measuresOf, type Preference } from './preference';
import { type Weights, weightsOf } from './weights';

/** The preferences as they are weighed; without any, nothing is ranked. */
export type Weighing = {
  readonly measures: readonly Measure[];
  /** The order over exactly these measures. */
  readonly order: Order;
  readonly model: Model;
  readonly weights: Weights;
};

const weighingBy = (measures: readonly Measure[], asked: Order): Weighing => {
  const criteria = measures.map(({ criterion }) => criterion.id);
  const order = orderOver(criteria, asked);
  const model = {
    levels: measures.map(({ levels }) => levels.length),
    tiers: order.map((tier) => tier.map((id) => criteria.indexOf(id))),
  };
  return { measures, order, model, weights: weightsOf(model) };
};

/** How preferences in an order of importance are weighed. */
export const weighingOf = (
  catalog: Catalog,
  preferences: readonly Preference[],
  order: Order,
): Weighing => weighingBy(measuresOf(catalog, preferences), order);

/** The same preferences in another order. */
export const reordered = ({ measures }: Weighing, order: Order): Weighing =>
  weighingBy(measures, order);

/** The same order without one of the preferences. */
export const withoutMeasure = ({ measures, order }: Weighing, id: string): Weighing =>
  weighingBy(
    measures.filter(({ criterion }) => criterion.id !== id),
    order,
  );
