import type { Layer, LayerProvider } from '../../domain/catalog/layer';
import type { ReadCatalog } from '../../domain/catalog/reading/readCatalogFile';
import { IS_ONE_FILE } from './isOneFile';

/** The bytes or the text of a file, and the layers that it lies on. */
export type Asked = {
  readonly file: Uint8Array | string;
  readonly over: readonly Layer[];
  readonly size?: number;
};

/**
 * How far the reading is, from 0 to 1; some providers of a layer, by its place in the file, each in a
 * message that a page takes in its stride; or, last of all, what came of it, without those providers.
 */
export type Told =
  | { readonly share: number }
  | { readonly providers: readonly LayerProvider[]; readonly of: number }
  | { readonly read: ReadCatalog };

/** A file being read; `done` never fails by what is in the file, and never comes once cancelled. */
export type Reading = { readonly done: Promise<ReadCatalog>; readonly cancel: () => void };

/** Where a page may have no worker (a file on a disk), the page reads by itself, in one go. */
const readHere = async (asked: Asked): Promise<ReadCatalog> => {
  const { readCatalogFile } = await import('../../domain/catalog/reading/readCatalogFile');
  return readCatalogFile(asked.file, asked);
};

const worker = (): Worker | undefined => {
  if (IS_ONE_FILE) return undefined;
  try {
    return new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
};

/** Puts the providers that came before where they belong. */
const put = (arrived: readonly LayerProvider[][], read: ReadCatalog): ReadCatalog =>
  read.ok
    ? {
        ...read,
        layers: read.layers.map((layer, at) => {
          const providers = arrived[at];
          return providers === undefined ? layer : { ...layer, providers };
        }),
      }
    : read;

/** Reads a file away from the page, so that the page stays usable however long it takes. */
export const readFile = (asked: Asked, onProgress: (share: number) => void): Reading => {
  const reader = worker();
  if (reader === undefined) return { done: readHere(asked), cancel: () => undefined };
  const done = new Promise<ReadCatalog>((resolve, reject) => {
    const arrived: LayerProvider[][] = [];
    reader.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if ('share' in data) return onProgress(data.share);
      if ('providers' in data) return void (arrived[data.of] ??= []).push(...data.providers);
      resolve(put(arrived, data.read));
      return reader.terminate();
    });
    // It did not come: the network is away, or this page may not have one.
    reader.addEventListener('error', () => {
      reader.terminate();
      readHere(asked).then(resolve, reject);
    });
  });
  reader.postMessage(asked);
  return { done, cancel: () => reader.terminate() };
};
