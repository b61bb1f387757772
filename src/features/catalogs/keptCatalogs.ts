import { del, get, keys, set } from 'idb-keyval';

const PREFIX = 'catalog:';

/** The file of a catalog that is kept on this device under its name; undefined where none is. */
export const keptFile = async (name: string): Promise<Uint8Array | undefined> => {
  const file: unknown = await get(PREFIX + name);
  return file instanceof Uint8Array ? file : undefined;
};

/** The names of all catalogs that are kept on this device, in order; none where it keeps nothing. */
export const keptNamesOrNone = async (): Promise<readonly string[]> => {
  try {
    return (await keys())
      .map(String)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => key.slice(PREFIX.length))
      .toSorted();
  } catch {
    return [];
  }
};

/** Keeps a file on this device. */
export const keepFile = (name: string, file: Uint8Array): Promise<void> => set(PREFIX + name, file);

/** Forgets a file. */
export const forgetFile = (name: string): Promise<void> => del(PREFIX + name);

/** Why the browser did not keep a file, and what to do. */
export const notKeptWords = (reason: unknown): string =>
  reason instanceof DOMException && reason.name === 'QuotaExceededError'
    ? 'The storage of this browser is full, so it is not kept. It stays in use until the page is left; make room, or place the file beside the app.'
    : 'This browser keeps nothing for this page, so it is not kept. It stays in use until the page is left; or place the file beside the app.';
