import type { Layer } from './layer';

/**
 * Layers as the text of one file that opens again as the same catalog: a JSON list, the first layer
 * marked as standing alone where together they bring everything that they lie on. Further layers are
 * only offered where they are in the file.
 */
export const layerFile = (layers: readonly Layer[], isAlone = true): string => {
  const ids = new Set(layers.map(({ id }) => id));
  const files = layers.map(({ further = [], ...layer }, at) => {
    const there = further.filter(({ id }) => ids.has(id));
    return {
      ...layer,
      ...(there.length === 0 ? {} : { further: there }),
      ...(at === 0 && isAlone ? { alone: true } : {}),
    };
  });
  return `${JSON.stringify(files, null, 2)}\n`;
};
