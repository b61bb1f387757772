import { optionsOf } from './criterion';
import type { Criterion, Layer } from './layer';
import type { LayerError } from './parseLayer';

const wrongWith = (criterion: Criterion | undefined, id: string): string | undefined => {
  if (criterion === undefined) return `There is no criterion “${id}”.`;
  return criterion.kind === 'choice' || criterion.kind === 'set'
    ? undefined
    : `“${id}” is a ${criterion.kind}: options can only be added to a choice or a set.`;
};

/** What is wrong with the options that a layer adds to criteria; `criteria` have them already. */
export const brokenOptions = (
  { options = {} }: Layer,
  criteria: ReadonlyMap<string, Criterion>,
): readonly LayerError[] =>
  Object.entries(options).flatMap(([id, added]) => {
    const criterion = criteria.get(id);
    const message = wrongWith(criterion, id);
    if (criterion === undefined || message !== undefined)
      return [{ path: `options.${id}`, message: message ?? '' }];
    const ids = optionsOf(criterion).map((option) => option.id);
    return added.flatMap((option) => {
      const path = `options.${id}.${option.id}`;
      if (option.id === 'not-stated')
        return [{ path, message: 'Silence is no option: leave the statement out.' }];
      if (ids.indexOf(option.id) !== ids.lastIndexOf(option.id))
        return [{ path, message: `“${id}” has an option “${option.id}” already.` }];
      return option.before === undefined || ids.includes(option.before)
        ? []
        : [{ path, message: `“${id}” has no option “${option.before}” to stand before.` }];
    });
  });
