const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select');

const ROW = '.log-table .row';
const NAME = `${ROW} a.name`;
const PICK = `${ROW} input[name=pick]`;

type Move = (page: Document, from: Element) => Element | null | undefined;

/** The controls of one kind in all rows: the names, or the picks. */
const column = (page: Document, from: Element): readonly Element[] => [
  ...page.querySelectorAll(from.matches(NAME) ? NAME : PICK),
];

const by =
  (steps: number): Move =>
  (page, from) => {
    const controls = column(page, from);
    return controls[controls.indexOf(from) + steps];
  };

const inRow =
  (control: string): Move =>
  (_page, from) =>
    from.closest('tr')?.querySelector(control);

const MOVES: ReadonlyMap<string, Move> = new Map([
  ['ArrowDown', by(1)],
  ['ArrowUp', by(-1)],
  ['ArrowLeft', inRow('input[name=pick]')],
  ['ArrowRight', inRow('a.name')],
  ['Home', (page: Document, from: Element) => column(page, from)[0]],
  ['End', (page: Document, from: Element) => column(page, from).at(-1)],
]);

const goal = (page: Document, { key, target }: KeyboardEvent): Element | null | undefined => {
  const from = page.activeElement ?? page.body;
  if (key === '/') return isWriting(target) ? null : page.getElementById('q');
  if (from.matches('#q')) return key === 'ArrowDown' ? page.querySelector(NAME) : null;
  return from.matches(`${NAME}, ${PICK}`) ? MOVES.get(key)?.(page, from) : null;
};

/**
 * Keys beyond Tab: `/` goes to the search, Down from there to the first row, and in the rows the
 * arrows, Home and End go from row to row, Left and Right between a row's pick and its name.
 */
export const listenToKeys = (page: Document): void => {
  page.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const found = goal(page, event);
    if (!(found instanceof HTMLElement)) return;
    event.preventDefault();
    found.focus();
  });
};
