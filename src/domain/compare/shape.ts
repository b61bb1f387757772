import { type Catalog, criterionById, type Provider } from '../catalog/catalog';
import { type Point, pointOn, type Spoke, spokeOfScale, spokesOf } from './spoke';

/** One value of a shape. */
export type ShapePoint = Point & { readonly of: number };

/**
 * What a radar draws, and what the table under it says: outlines over axes that stand in a fixed
 * order. A point without a step breaks its outline.
 */
export type Shape = {
  readonly axes: readonly {
    readonly id: string;
    readonly label: string;
    /** The same inside a sentence. */
    readonly name: string;
  }[];
  readonly outlines: readonly {
    readonly id: string;
    readonly label: string;
    /** One for each axis, in their order. */
    readonly points: readonly ShapePoint[];
  }[];
};

const pointWithOf = (spoke: Spoke, provider: Provider): ShapePoint => ({
  ...pointOn(spoke, provider),
  of: spoke.of,
});

/** Providers as outlines over the ordered criteria. */
export const shapeByCriterion = (
  spokes: readonly Spoke[],
  providers: readonly Provider[],
): Shape => ({
  axes: spokes.map(({ criterion, label, name }) => ({ id: criterion.id, label, name })),
  outlines: providers.map((provider) => ({
    id: provider.id,
    label: provider.name,
    points: spokes.map((spoke) => pointWithOf(spoke, provider)),
  })),
});

/**
 * The two scales that providers are placed by, as outlines over the providers: the scale across
 * and the scale up of the catalog's position, the better end outside; without a position the first
 * two spokes.
 */
export const outlineSpokes = (catalog: Catalog): readonly Spoke[] => {
  const { position } = catalog.roles;
  if (position === undefined) return spokesOf(catalog).slice(0, 2);
  const declared = spokesOf(catalog);
  return [position.across, position.up].flatMap((id) => {
    const criterion = criterionById(catalog, id);
    if (criterion === undefined) return [];
    return declared.find((spoke) => spoke.criterion.id === id) ?? spokeOfScale(criterion);
  });
};

/** Criteria as outlines over providers. */
export const shapeByProvider = (
  spokes: readonly Spoke[],
  providers: readonly Provider[],
): Shape => ({
  axes: providers.map(({ id, name }) => ({ id, label: name, name })),
  outlines: spokes.map((spoke) => ({
    id: spoke.criterion.id,
    label: spoke.label,
    points: providers.map((provider) => pointWithOf(spoke, provider)),
  })),
});

/** How far out a point is, above 0 and up to 1; none for what has no step. */
export const reachOf = (point: ShapePoint): number | undefined =>
  point.state === 'stated' ? point.step / point.of : undefined;
