import type { AppStore } from '../store/appStore';
import { today } from '../store/today';
import { keepHead } from './head';
import { keepOffline } from './offline';

/** What can wait until the page is alive: the day, its title, and keeping it for no network. */
export const settle = (store: AppStore, page: Document): void => {
  store.setState({ today: today() });
  keepHead(store, page);
  // Vite's own server has nothing to keep, and what is one file already is on this device.
  if (import.meta.env.PROD && import.meta.env.MODE !== 'file') void keepOffline(store);
};
