import { optionsOf, rankedLevels } from './criterion';
import type { Criterion, Layer } from './layer';
import { type LayerError, noSuch, type Path } from './layerError';

type Spoke = NonNullable<NonNullable<Layer['roles']>['spokes']>[number];

/** Without steps of its own a spoke has to be a scale that says what is better, all of it inside. */
const brokenScale = (
  path: Path,
  criterion: Criterion,
  of: number | undefined,
): readonly LayerError[] => {
  const count = rankedLevels(criterion).length;
  if (criterion.kind !== 'scale' || criterion.better === undefined || count === 0)
    return [
      {
        path,
        message: `“${criterion.id}” needs steps, or to be a scale that says what is better.`,
      },
    ];
  return of !== undefined && of < count
    ? [{ path, message: `“${criterion.id}” has ${count} levels, more than ${of} steps.` }]
    : [];
};

/** A spoke has to be an ordered criterion: a scale with a better end, or options with steps. */
const brokenSpoke = (
  { criterion: id, steps, of }: Spoke,
  { path, criteria }: { readonly path: Path; readonly criteria: ReadonlyMap<string, Criterion> },
): readonly LayerError[] => {
  const criterion = criteria.get(id);
  if (criterion === undefined) return [noSuch(path, ['criterion', id], [...criteria.keys()])];
  if (steps === undefined) return brokenScale(path, criterion, of);
  if (criterion.kind !== 'scale' && criterion.kind !== 'choice')
    return [
      { path, message: `“${id}” is a ${criterion.kind}; only scales and choices have steps.` },
    ];
  if (Object.keys(steps).length === 0) return [{ path, message: `“${id}” has no steps.` }];
  const known = optionsOf(criterion).map((option) => option.id);
  return Object.entries(steps).flatMap(([option, step]) => [
    ...(known.includes(option)
      ? []
      : [
          {
            path: [...path, 'steps', option],
            message: `“${id}” has no option “${option}”.`,
            near: { found: option, among: known },
          },
        ]),
    ...(of !== undefined && step > of
      ? [{ path: [...path, 'steps', option], message: `“${option}” is on step ${step} of ${of}.` }]
      : []),
  ]);
};

/** The spokes of a layer that are no ordered criteria, or whose steps fit nothing. */
export const brokenSpokes = (
  layer: Layer,
  criteria: ReadonlyMap<string, Criterion>,
): readonly LayerError[] =>
  (layer.roles?.spokes ?? []).flatMap((spoke, at) =>
    brokenSpoke(spoke, { path: ['roles', 'spokes', at], criteria }),
  );
