import type { AppStore } from '../store/appStore';
import { today } from '../store/today';
import { keepFocus } from './focus';
import { keepHead } from './head';
import { listenToKeys } from './keyboard';
import { keepOffline } from './offline';

/** Where the part does not come, nothing that is kept is offered, and all else works. */
const bringKept = async (store: AppStore): Promise<void> => {
  try {
    const { tellKept } = await import('./named');
    await tellKept(store);
  } catch {
    store.setState({ kept: [] });
  }
};

/**
 * Starts what goes with the page once it is alive: keys beyond Tab, the focus, what day it is, title
 * and description, which catalogs this device keeps, and keeping the app for when there is no network.
 */
export const accompany = (store: AppStore, page: Document): void => {
  listenToKeys(page);
  keepFocus(store, page);
  store.setState({ today: today() });
  keepHead(store, page);
  void bringKept(store);
  // Vite's own server has nothing to keep, and what is one file already is on this device.
  if (import.meta.env.PROD && import.meta.env.MODE !== 'file') void keepOffline(store);
};
