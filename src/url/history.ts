import { type AppStore, catalogIn } from '../store/appStore';
import { readLink, writeLink } from './link';
import type { Pair } from './query';

/**
 * Keeps the store and the address in step, both ways: choices write the address, Back and Forward
 * read it. Typing changes the address in place, but for the letter that leads from a
 * sheet to the list; everything else is a step that Back can undo.
 * `foreign` are the parameters of others that the first address carried.
 */
export const keepInStep = (store: AppStore, foreign: readonly Pair[]): void => {
  let kept = foreign;
  let isReading = false;
  const { history, location } = window;
  store.subscribe(({ known, choices, isTyped }, before) => {
    if (isReading || choices === before.choices) return;
    const link = writeLink(catalogIn({ known, choices }), choices, kept);
    // As the browser would write it: it escapes more than a query has to.
    const address = new URL(link === '?' ? location.pathname : link, location.href);
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
    store.follow(read);
    isReading = false;
  });
};
