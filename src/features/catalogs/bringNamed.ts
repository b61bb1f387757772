import type { AppStore } from '../../store/appStore';
import { IS_ONE_FILE } from './isOneFile';
import { keptFile } from './keptCatalogs';
import { putInUse, reopened } from './openCatalog';

/** The file of a name beside the app; undefined where there is none, or no network. */
const fileBeside = async (name: string): Promise<Uint8Array | undefined> => {
  if (IS_ONE_FILE) return undefined;
  try {
    const address = new URL(name.split('/').map(encodeURIComponent).join('/'), document.baseURI);
    const answer = await fetch(address, { redirect: 'error', credentials: 'same-origin' });
    // Many hosts answer with the app itself where there is no file.
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') === true;
    return answer.ok && !isPage ? new Uint8Array(await answer.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
};

const keptOnDevice = async (name: string): Promise<Uint8Array | undefined> => {
  try {
    return await keptFile(name);
  } catch {
    return undefined;
  }
};

/**
 * Puts the catalog in use that a link names: opened before, kept on this device, or beside the app. Where there is
 * none of the name, the state says that it is missing and the rest of the link works.
 */
export const bringNamed = async (store: AppStore, name: string): Promise<void> => {
  if (reopened(store, name)) return;
  const file = (await keptOnDevice(name)) ?? (await fileBeside(name));
  if (file === undefined) store.setState({ otherFile: { name, state: 'missing' } });
  else await putInUse(store, { name, file });
};
