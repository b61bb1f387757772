import type { LayerError, Path } from './layerError';

type Named = string | { readonly key: string; readonly id: string };

const keyOf = (named: Named): string => (typeof named === 'string' ? named : named.key);
const wordOf = (named: Named): string => (typeof named === 'string' ? named : named.id);

/**
 * The ids of a list that are there more than once, each with the place of the first; `field` is
 * what holds the id. Ids that are one only together with something else come with a key.
 */
export const usedTwice = (
  path: Path,
  ids: readonly Named[],
  field?: string,
): readonly LayerError[] => {
  const seen = new Map<string, number>();
  return ids.flatMap((named, at) => {
    const first = seen.get(keyOf(named));
    if (first === undefined) seen.set(keyOf(named), at);
    const place = (index: number): Path => [
      ...path,
      index,
      ...(field === undefined ? [] : [field]),
    ];
    return first === undefined
      ? []
      : [
          {
            path: place(at),
            message: `“${wordOf(named)}” is there twice; keep one.`,
            first: place(first),
          },
        ];
  });
};
