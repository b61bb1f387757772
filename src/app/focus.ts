import type { AppStore } from '../store/appStore';

/** The list that a control stands in, and its place there, for when it is gone. */
const placeOf = (control: Element) => {
  const list = control.closest('ul, ol, thead, tbody, section');
  return { list, place: list === null ? 0 : controlsIn(list).indexOf(control) };
};

/** Whether it can be seen, where the page can tell; a hidden control keeps no focus. */
const isShown = (control: Element): boolean =>
  control.isConnected && (!('checkVisibility' in control) || control.checkVisibility());

/** Whether anything has the focus that can be seen: what had it, or what a closed dialog gave it to. */
const hasFocus = ({ activeElement, body }: Document): boolean =>
  activeElement !== null && activeElement !== body && isShown(activeElement);

const controlsIn = (list: Element): readonly Element[] =>
  [...list.querySelectorAll('a, button')].filter(isShown);

const neighbour = (list: Element | null, place: number): Element | undefined => {
  const controls = list?.isConnected === true ? controlsIn(list) : [];
  return controls[Math.min(place, controls.length - 1)];
};

/**
 * Never leaves the focus nowhere. Whoever comes back from a sheet finds it on the row that they
 * left; whoever takes something away finds it on what stands in its place, or on the heading.
 * (Whoever opens a sheet is taken to its heading, by the sheet itself.)
 */
export const keepFocus = (store: AppStore, page: Document): void => {
  store.subscribe(({ choices }, before) => {
    const focused = page.activeElement;
    const left = choices.provider === undefined ? before.choices.provider : undefined;
    if (focused === null || (left !== undefined && focused.matches('#q'))) return;
    const { list, place } = placeOf(focused);
    requestAnimationFrame(() => {
      const row = left && page.querySelector(`tr[data-id="${CSS.escape(left)}"] a.name`);
      const isWell = hasFocus(page) || focused === page.body;
      if (isWell && !(row instanceof HTMLElement)) return;
      const control = row ?? neighbour(list, place);
      const goal = control ?? page.querySelector('#main h1');
      // A heading says where the reader is; where the page stands is for the browser to say.
      if (goal instanceof HTMLElement) goal.focus({ preventScroll: control === undefined });
    });
  });
};
