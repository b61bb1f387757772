import { cleanup, configure, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, vi } from 'vitest';
import { App } from '../../src/app/App';
import { keepLook } from '../../src/app/look';
import type { Catalog } from '../../src/domain/catalog/catalog';
import { createAppStore } from '../../src/store/appStore';
import { keepInStep } from '../../src/url/history';
import { readLink } from '../../src/url/link';
import { bundledCatalog } from './bundled';
import { leavePageAfterEach } from './leavePage';

// None of our styles is here, so that asking what they hide would only cost time; and what loads on
// demand may take its time where many tests run at once.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 40_000 });
afterEach(cleanup);
leavePageAfterEach();

// jsdom scrolls nothing, and complains when asked to.
window.scrollTo = () => undefined;

// jsdom opens no dialogs: here they are open or not, and nothing else is asked of them.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

// jsdom knows no popovers and keeps them shut; here all of them are open.
const openPopovers = document.createElement('style');
openPopovers.textContent = '[popover] { display: block !important; }';
document.head.append(openPopovers);

type Opened = { readonly catalog?: Catalog; readonly query?: string };

/** Opens the app at a link, as `main.tsx` does once all of the catalog is there. */
export const renderApp = ({ catalog = bundledCatalog, query = '' }: Opened = {}) => {
  history.replaceState(null, '', `/${query}`);
  const { choices, unread, foreign, madeWith } = readLink(catalog, location.search);
  const store = createAppStore(catalog, choices);
  store.setState({ unread, madeWith, rest: 'here' });
  keepLook(store, document.documentElement);
  keepInStep(store, foreign);
  render(<App store={store} />);
  return { user: userEvent.setup(), store };
};
