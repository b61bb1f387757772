import { type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useMemo, useState } from 'react';
import type { Provider } from '../../domain/catalog/catalog';
import type { AppStore } from '../../store/appStore';
import { useAppStore } from '../../store/AppStoreContext';
import { drawnPlaces } from './drawnPlaces';
import { AT_FIRST, heightOf, watchStanding } from './standing';
import { watchPaper } from './watchPaper';

/** Drawn beyond the window, at either end. */
const ROWS_BEYOND = 1;

/** The row that had the focus last, for whoever comes back from its sheet. */
const leftAt = new WeakMap<AppStore, string>();

/** The place of the row that has or had the focus, -1 for none, and what is to be told of it. */
const useKeptRow = (providers: readonly Provider[]) => {
  const store = useAppStore();
  const [kept, keep] = useState(() => leftAt.get(store));
  const place = useMemo(() => providers.findIndex(({ id }) => id === kept), [providers, kept]);
  const tell = useCallback(
    (id: string) => {
      leftAt.set(store, id);
      keep(id);
    },
    [store],
  );
  return [place, tell] as const;
};

/** Tells which row gets the focus; gives the way to stop it. */
const watchFocus = (body: Element, tell: (id: string) => void): (() => void) => {
  const look = () => {
    const id = body.ownerDocument.activeElement?.closest('tr')?.dataset['id'];
    if (id !== undefined) tell(id);
  };
  body.addEventListener('focusin', look);
  return () => body.removeEventListener('focusin', look);
};

/** Which rows of a long list are in sight, where they stand, and what has to be watched for it. */
export const useRowsInSight = (providers: readonly Provider[]) => {
  const [{ top, width, rowHeight }, tellStanding] = useState(AT_FIRST);
  const [isOnPaper, tellPaper] = useState(false);
  const [kept, tellFocus] = useKeptRow(providers);
  // The warning is for React Compiler, which does not compile this app.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useWindowVirtualizer<HTMLTableRowElement>({
    count: providers.length,
    estimateSize: () => rowHeight,
    // At another width rows are as high as is usual there until they are measured.
    getItemKey: useCallback((at: number) => `${providers[at]?.id} ${width}`, [providers, width]),
    scrollMargin: top,
    overscan: ROWS_BEYOND,
    rangeExtractor: useCallback((range: Range) => [...drawnPlaces(range, kept)], [kept]),
    measureElement: (row) => heightOf(row) || rowHeight,
  });
  const watch = useCallback(
    (body: HTMLTableSectionElement | null) => {
      if (body === null) return undefined;
      const stops = [
        watchStanding(body, tellStanding),
        watchFocus(body, tellFocus),
        watchPaper(tellPaper),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
    [tellFocus],
  );
  // Rows are measured as soon as the width is known, and all drawn ones anew at another.
  const measureRow = useCallback(
    (row: HTMLTableRowElement | null) => {
      if (row === null || width > 0) rows.measureElement(row);
    },
    [rows, width],
  );
  const inSight = rows.getVirtualItems();
  /** How high the rows from one place up to another are, that one left out. */
  const heightBetween = (from: number, to: number): number => {
    const start = (at: number) => rows.measurementsCache[at]?.start ?? top + rows.getTotalSize();
    return from >= to ? 0 : start(to) - start(from);
  };
  /**
   * Only rows about the window are measured. A row far above it is kept for the focus: to move the
   * page by what its height turns out to be would undo the scrolling that the focus brings about.
   */
  const measure = (place: number) => {
    const { startIndex, endIndex } = rows.range ?? { startIndex: 0, endIndex: 0 };
    const isNear = place >= startIndex - ROWS_BEYOND && place <= endIndex + ROWS_BEYOND;
    return isNear ? measureRow : null;
  };
  return { inSight, heightBetween, isOnPaper, measure, watch };
};
