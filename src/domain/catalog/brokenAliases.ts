import type { Alias, Layer } from './layer';
import type { LayerError } from './layerError';
import { publishedIds } from './publishedIds';
import { usedTwice } from './usedTwice';

const brokenAlias = (
  { of, old, now }: Alias,
  ids: ReadonlyMap<string, readonly string[]>,
): readonly string[] => {
  const known = ids.get(of);
  if (known === undefined) return [`There is nothing like “${of}”.`];
  return [
    ...(known.includes(now) ? [] : [`There is no “${now}” that it could lead to.`]),
    ...(known.includes(old) ? [`“${old}” is still there; an alias would hide it.`] : []),
  ];
};

/**
 * The aliases of a layer that lead nowhere, or hide what is there. So no alias leads to another
 * one: whoever is renamed twice has two old ids, and both lead to the one of today.
 */
export const brokenAliases = (layer: Layer, all: readonly Layer[]): readonly LayerError[] => {
  const ids = publishedIds({
    providers: all.flatMap(({ providers = [] }) => providers),
    criteria: all.flatMap(({ criteria = [] }) => criteria),
    questions: all.flatMap(({ questions = [] }) => questions),
  });
  const aliases = layer.aliases ?? [];
  return [
    ...aliases.flatMap((alias, at) =>
      brokenAlias(alias, ids).map((message) => ({ path: ['aliases', at], message })),
    ),
    ...usedTwice(
      ['aliases'],
      aliases.map(({ of, old }) => ({ key: `${of} ${old}`, id: old })),
    ),
  ];
};
