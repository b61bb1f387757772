import { del, get, keys, set } from 'idb-keyval';
import type { AppStore } from '../../store/appStore';

const PREFIX = 'catalog:';

/** The file of a catalog that is kept on this device under its name; undefined where none is. */
export const keptFile = async (name: string): Promise<Uint8Array | undefined> => {
  const file: unknown = await get(PREFIX + name);
  return file instanceof Uint8Array ? file : undefined;
};

const keptNames = async (): Promise<readonly string[]> => {
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

/** Tells the app which catalogs this device keeps, by name and in order; none where it keeps nothing. */
export const tellKept = async (store: AppStore): Promise<void> =>
  store.setState({ kept: await keptNames() });

/** Keeps a file on this device. */
export const keepFile = async (store: AppStore, name: string, file: string): Promise<void> => {
  await set(PREFIX + name, new TextEncoder().encode(file));
  await tellKept(store);
};

/** Forgets a file. */
export const forgetFile = async (store: AppStore, name: string): Promise<void> => {
  await del(PREFIX + name);
  await tellKept(store);
};

/** Why the browser did not keep a file, and what to do. */
export const notKeptWords = (reason: unknown): string =>
  reason instanceof DOMException && reason.name === 'QuotaExceededError'
    ? 'The storage of this browser is full, so it is not kept. It stays in use until the page is left; make room, or place the file beside the app.'
    : 'This browser keeps nothing for this page, so it is not kept. It stays in use until the page is left; or place the file beside the app.';
