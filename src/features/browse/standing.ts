/** Where the rows of a table stand, in pixels. */
export type Standing = {
  /** From the top of the page. */
  readonly top: number;
  readonly width: number;
  /** How high a row is as a rule; each is measured as soon as it is drawn. */
  readonly rowHeight: number;
};

/** Before anything is drawn. */
export const AT_FIRST: Standing = { top: 0, width: 0, rowHeight: 56 };

/** How high a drawn row is, with the label above it where its ground begins; 0 where nothing is laid out. */
export const heightOf = (row: Element): number => {
  const above = row.previousElementSibling;
  const begins = above?.matches('.group-label:not(.is-continued)') === true;
  return row.getBoundingClientRect().height + (begins ? above.getBoundingClientRect().height : 0);
};

const usualHeight = (body: Element, before: number): number => {
  const heights = [...body.querySelectorAll('.row')].map(heightOf);
  const sum = heights.reduce((whole, each) => whole + each, 0);
  return sum === 0 ? before : Math.round(sum / heights.length);
};

const standingOf = (body: Element, before: Standing): Standing => {
  const box = body.getBoundingClientRect();
  const top = Math.round(box.top + window.scrollY);
  const width = Math.round(box.width);
  if (width !== before.width) return { top, width, rowHeight: usualHeight(body, before.rowHeight) };
  return top === before.top ? before : { ...before, top };
};

/** Tells where the rows stand whenever that may have changed; gives the way to stop it. */
export const watchStanding = (
  body: Element,
  tell: (change: (before: Standing) => Standing) => void,
): (() => void) => {
  if (typeof ResizeObserver === 'undefined') return () => undefined;
  const watch = new ResizeObserver(() => tell((before) => standingOf(body, before)));
  watch.observe(document.body);
  watch.observe(body);
  return () => watch.disconnect();
};
