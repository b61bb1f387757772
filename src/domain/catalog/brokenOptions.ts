import { optionsOf } from './criterion';
import type { Criterion, Layer } from './layer';
import { type LayerError, noSuch } from './layerError';

/** What is wrong with the options that a layer adds to criteria; `criteria` have them already. */
export const brokenOptions = (
  { options = {} }: Layer,
  criteria: ReadonlyMap<string, Criterion>,
): readonly LayerError[] =>
  Object.entries(options).flatMap(([id, added]) => {
    const criterion = criteria.get(id);
    const path = ['options', id];
    if (criterion === undefined) return [noSuch(path, ['criterion', id], [...criteria.keys()])];
    if (criterion.kind !== 'choice' && criterion.kind !== 'set')
      return [
        {
          path,
          message: `“${id}” is a ${criterion.kind}: options can only be added to a choice or a set.`,
        },
      ];
    const ids = optionsOf(criterion).map((option) => option.id);
    return added.flatMap((option, at) => {
      const place = [...path, at, 'id'];
      if (option.id === 'not-stated')
        return [{ path: place, message: 'Silence is no option: leave the statement out.' }];
      if (ids.indexOf(option.id) !== ids.lastIndexOf(option.id))
        return [{ path: place, message: `“${id}” has an option “${option.id}” already.` }];
      return option.before === undefined || ids.includes(option.before)
        ? []
        : [noSuch([...path, at, 'before'], ['option', option.before], ids)];
    });
  });
