import type { AppStore } from '../store/appStore';

/**
 * Whoever comes back from a sheet to the list finds the focus on the row that they left, once the
 * list is drawn again. (Whoever opens a sheet is taken to its heading, by the sheet itself.)
 */
export const keepPlace = (store: AppStore, page: Document): void => {
  store.subscribe(({ choices }, before) => {
    const left = before.choices.provider;
    if (left === undefined || choices.provider !== undefined) return;
    if (page.activeElement?.matches('input') === true) return;
    requestAnimationFrame(() => {
      page.querySelector<HTMLElement>(`tr[data-id="${CSS.escape(left)}"] a.name`)?.focus();
    });
  });
};
