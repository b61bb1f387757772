import type { Layer, LayerProvider } from '../../domain/catalog/layer';
import type { ReadCatalog } from '../../domain/catalog/reading/readCatalogFile';

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

/** A file being read; `done` never fails by what is in the file, and is nothing once cancelled. */
export type Reading = {
  readonly done: Promise<ReadCatalog | undefined>;
  readonly cancel: () => void;
};

/** Where a page may have no worker, it reads by itself, in one go. */
const readHere = async (asked: Asked): Promise<ReadCatalog> => {
  const { readCatalogFile } = await import('../../domain/catalog/reading/readCatalogFile');
  return readCatalogFile(asked.file, asked);
};

const newWorker = async (): Promise<Worker | undefined> => {
  try {
    // Spelled out, so that a build for a host leaves out the worker that one file carries inside.
    if (import.meta.env.MODE === 'file') {
      const { default: WorkerInside } = await import('./read.worker?worker&inline');
      return new WorkerInside();
    }
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

const readThere = (
  worker: Worker,
  asked: Asked,
  onProgress: (share: number) => void,
): Promise<ReadCatalog> =>
  new Promise((resolve, reject) => {
    const arrived: LayerProvider[][] = [];
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if ('share' in data) return onProgress(data.share);
      if ('providers' in data) return void (arrived[data.of] ??= []).push(...data.providers);
      resolve(put(arrived, data.read));
      return worker.terminate();
    });
    // It did not come: the network is away, or this page may not have one.
    worker.addEventListener('error', () => {
      worker.terminate();
      readHere(asked).then(resolve, reject);
    });
    worker.postMessage(asked);
  });

/** Reads a file away from the page, so that the page stays usable however long it takes. */
export const readFile = (asked: Asked, onProgress: (share: number) => void): Reading => {
  const asking = new AbortController();
  const { signal } = asking;
  const cancelled = new Promise<undefined>((resolve) =>
    signal.addEventListener('abort', () => resolve(undefined)),
  );
  const read = newWorker().then((worker) => {
    if (worker === undefined) return readHere(asked);
    signal.addEventListener('abort', () => worker.terminate());
    if (signal.aborted) worker.terminate();
    return readThere(worker, asked, onProgress);
  });
  return { done: Promise.race([read, cancelled]), cancel: () => asking.abort() };
};
