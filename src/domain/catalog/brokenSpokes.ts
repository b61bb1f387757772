import { optionsOf } from './criterion';
import type { Criterion, Layer } from './layer';
import type { LayerError } from './parseLayer';

type Spoke = NonNullable<NonNullable<Layer['roles']>['spokes']>[number];

/** A spoke has to be an ordered criterion: a scale with a better end, or options with steps. */
const brokenSpoke = (
  { criterion: id, steps, of }: Spoke,
  criterion: Criterion | undefined,
): readonly LayerError[] => {
  const path = `roles.spokes.${id}`;
  if (criterion === undefined) return [{ path, message: `There is no criterion “${id}”.` }];
  if (steps === undefined) {
    const isOrdered = criterion.kind === 'scale' && criterion.better !== undefined;
    return isOrdered
      ? []
      : [{ path, message: `“${id}” needs steps, or to be a scale that says what is better.` }];
  }
  const known = optionsOf(criterion).map((option) => option.id);
  return Object.entries(steps).flatMap(([option, step]) => [
    ...(known.includes(option) ? [] : [{ path, message: `“${id}” has no option “${option}”.` }]),
    ...(of !== undefined && step > of
      ? [{ path, message: `“${option}” is on step ${step} of ${of}.` }]
      : []),
  ]);
};

/** The spokes of a layer that are no ordered criteria, or whose steps fit nothing. */
export const brokenSpokes = (
  layer: Layer,
  criteria: ReadonlyMap<string, Criterion>,
): readonly LayerError[] =>
  (layer.roles?.spokes ?? []).flatMap((spoke) => brokenSpoke(spoke, criteria.get(spoke.criterion)));
