import { type AppStore, catalogIn } from '../store/appStore';
import { readLink, writeLink } from './link';
import type { Pair } from './query';

/** The address of this page with a query, as the browser writes it: it escapes more than needs be. */
const addressWith = (query: string): URL =>
  new URL(query.length > 1 ? query : location.pathname, location.href);

/**
 * Opens a link inside the page, as a step that Back undoes. It is followed as Back and Forward are:
 * the address keeps what is not known yet, until what it asks for has been brought.
 */
export const openLink = (query: string): void => {
  const address = addressWith(query);
  if (address.search !== location.search) history.pushState('step', '', address);
  window.dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
};

/** Follows the address once more where, now that more is known, it says other than what is shown. */
export const followAgain = (store: AppStore): void => {
  const { known, choices, opened } = store.getState();
  const said = readLink(known, location.search).choices;
  if (writeLink(known, said) === writeLink(known, choices)) return;
  openLink(location.search);
  store.setState({ opened });
};

/**
 * Keeps the store and the address in step, both ways: choices write the address, Back and Forward
 * read it. Typing changes the address in place, but for the letter that leads from a
 * sheet to the list; everything else is a step that Back can undo.
 * `foreign` are the parameters of others that the first address carried.
 */
export const keepInStep = (store: AppStore, foreign: readonly Pair[]): void => {
  let kept = foreign;
  let isReading = false;
  store.subscribe(({ known, choices, isTyped }, before) => {
    if (isReading || choices === before.choices) return;
    const address = addressWith(writeLink(catalogIn({ known, choices }), choices, kept));
    if (address.search === location.search) return;
    // The state marks a step inside the page; a sheet that is the first page leaves the focus alone.
    const isSamePage = choices.provider === before.choices.provider;
    if (isTyped && isSamePage) history.replaceState(history.state, '', address);
    else history.pushState('step', '', address);
  });
  window.addEventListener('popstate', () => {
    const read = readLink(store.getState().known, location.search);
    kept = read.foreign;
    isReading = true;
    store.putOpenedAway();
    store.follow(read);
    isReading = false;
  });
};
