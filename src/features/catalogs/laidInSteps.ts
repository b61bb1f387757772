import { facetsOf } from '../../domain/browse/facet';
import { orderOf, sortKeyOf } from '../../domain/browse/ordering';
import { type Catalog, layingOf } from '../../domain/catalog/catalog';
import type { Layer } from '../../domain/catalog/layer';

/** Lets the page draw and hear its reader before the next step. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What the list asks of a catalog first, each of which is made once and kept with it. */
const looksAt = (catalog: Catalog): readonly (() => unknown)[] => [
  () => facetsOf(catalog),
  ...['name', ...catalog.sort].map((key) => () => orderOf(catalog, [sortKeyOf(key)])),
];

/** Lays layers on one another without ever holding up the page for long. */
export const laidInSteps = async (layers: readonly Layer[]): Promise<Catalog> => {
  const laying = layingOf(layers);
  let step = laying.next();
  while (step.done !== true) {
    await pause();
    step = laying.next();
  }
  const catalog = step.value;
  for (const look of looksAt(catalog)) {
    await pause();
    look();
  }
  return catalog;
};
