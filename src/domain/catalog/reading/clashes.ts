import type { Layer } from '../layer';
import type { LayerError } from '../layerError';

const LISTS = ['sources', 'questions', 'preferences'] as const;

const idsIn = (layer: Layer, list: (typeof LISTS)[number]): readonly string[] =>
  list === 'preferences'
    ? (layer.preferences ?? []).map(({ criterion }) => criterion)
    : (layer[list] ?? []).map(({ id }) => id);

/**
 * What a layer takes that a layer under it has already: the earlier one would stand, and what is
 * written here would be lost without a word. Providers and groups may be spoken of again.
 */
export const clashes = (layer: Layer, under: readonly Layer[]): readonly LayerError[] => {
  const same = under.find(({ id }) => id === layer.id);
  const taken = LISTS.flatMap((list) => {
    const theirs = new Map(
      under.flatMap((each) => idsIn(each, list).map((id) => [id, each.title] as const)),
    );
    return idsIn(layer, list).flatMap((id, at) => {
      const title = theirs.get(id);
      return title === undefined
        ? []
        : [
            {
              path: [list, at, list === 'preferences' ? 'criterion' : 'id'],
              message: `“${id}” is among the ${list} of the layer “${title}” already.`,
              advice:
                list === 'sources'
                  ? 'Give yours another id.'
                  : 'Leave it out, or give yours another id.',
            },
          ];
    });
  });
  return [
    ...(same === undefined
      ? []
      : [
          {
            path: ['id'],
            message: `“${layer.id}” is the id of the layer “${same.title}”.`,
            advice:
              'Give yours another id. A catalog that should stand by itself says so: alone: true.',
          },
        ]),
    ...taken,
  ];
};
