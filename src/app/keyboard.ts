const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select');

/** The controls of one kind in the rows: all names, or all picks. */
const column = (control: Element): readonly HTMLElement[] => {
  const kind = control.matches('a.name') ? 'a.name' : 'input[name=pick]';
  return [...document.querySelectorAll<HTMLElement>(`.log-table .row ${kind}`)];
};

const step = (
  from: readonly HTMLElement[],
  focused: Element,
  key: string,
): HTMLElement | undefined => {
  const at = from.findIndex((control) => control === focused);
  switch (key) {
    case 'ArrowDown':
      return from[at + 1];
    case 'ArrowUp':
      return from[at - 1];
    case 'Home':
      return from[0];
    case 'End':
      return from.at(-1);
    default:
      return undefined;
  }
};

/** The other control of the same row: from its pick to its name and back. */
const across = (control: Element, key: string): HTMLElement | null => {
  if (key === 'ArrowRight') return control.closest('tr')?.querySelector('a.name') ?? null;
  if (key === 'ArrowLeft') return control.closest('tr')?.querySelector('input[name=pick]') ?? null;
  return null;
};

const next = (focused: Element, key: string): HTMLElement | null | undefined => {
  if (focused.matches('#q'))
    return key === 'ArrowDown' ? document.querySelector<HTMLElement>('.log-table a.name') : null;
  if (!focused.matches('.log-table .row a.name, .log-table .row input[name=pick]')) return null;
  return step(column(focused), focused, key) ?? across(focused, key);
};

/**
 * Keys beyond Tab: `/` goes to the search, Down from there to the first row, and in the rows the
 * arrows, Home and End go from row to row, Left and Right between a row's pick and its name.
 */
export const listenToKeys = (page: Document): void => {
  page.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const focused = page.activeElement ?? page.body;
    const search = event.key === '/' && !isWriting(event.target) ? page.getElementById('q') : null;
    const target = search ?? next(focused, event.key);
    if (target === null || target === undefined) return;
    event.preventDefault();
    target.focus();
  });
};
