import type { AppStore } from '../store/appStore';
import type { Choices } from '../store/choices';
import { readLink, writeLink } from './link';
import type { Pair } from './query';

/** Typing changes the address in place; everything else is a step that Back can undo. */
const isTyping = (before: Choices, after: Choices): boolean =>
  JSON.stringify({ ...before, search: '' }) === JSON.stringify({ ...after, search: '' });

/**
 * Keeps the store and the address in step, both ways: choices write the address, Back and Forward
 * read it. `foreign` are the parameters of others that the first address carried.
 */
export const keepInStep = (store: AppStore, foreign: readonly Pair[]): void => {
  let kept = foreign;
  const { history, location } = window;
  store.subscribe(({ catalog, choices }, before) => {
    if (choices === before.choices) return;
    const link = writeLink(catalog, choices, kept);
    if (link === location.search || (link === '?' && location.search === '')) return;
    const address = link === '?' ? location.pathname : link;
    if (isTyping(before.choices, choices)) history.replaceState(null, '', address);
    // The state marks a step inside the page; a sheet that is the first page leaves the focus alone.
    else history.pushState('step', '', address);
  });
  window.addEventListener('popstate', () => {
    const read = readLink(store.getState().catalog, location.search);
    kept = read.foreign;
    store.setState({ choices: read.choices, unread: read.unread });
  });
};
