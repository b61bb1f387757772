import { readCatalogFile } from '../../domain/catalog/reading/readCatalogFile';
import type { Layer } from '../../domain/catalog/layer';
import type { Asked, Told } from './readFile';

/** So many providers go into one message. */
const STRIDE = 250;

const tell = (told: Told): void => postMessage(told);

/** Tells the providers of a layer, and gives the layer without them. */
const told = (layer: Layer, of: number): Layer => {
  const { providers = [] } = layer;
  if (providers.length <= STRIDE) return layer;
  for (let at = 0; at < providers.length; at += STRIDE)
    tell({ providers: providers.slice(at, at + STRIDE), of });
  return { ...layer, providers: [] };
};

/** Reads one file, away from the page: whoever asked hears how far it is, and then what came of it. */
addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  let before = 0;
  const onProgress = (share: number) => {
    // A step that nobody can see is not worth a message.
    if (share - before < 0.01) return;
    before = share;
    tell({ share });
  };
  const read = readCatalogFile(data.file, { ...data, onProgress });
  tell({ read: read.ok ? { ...read, layers: read.layers.map(told) } : read });
});
