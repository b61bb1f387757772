import { type LayerError, pathWords } from '../../src/domain/catalog/layerError';

/** Says where an error in this layer is, with ids, and what it is. */
export const inWords =
  (layer: unknown) =>
  ({ path, message }: LayerError): string =>
    `${pathWords(layer, path)}: ${message}`;
