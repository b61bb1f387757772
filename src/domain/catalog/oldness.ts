import type { Layer } from './layer';

/** The months after which values count as old, as the first layer says that says it. */
export const oldAfterOf = (layers: readonly Layer[]): number | undefined =>
  layers.find(({ oldAfter }) => oldAfter !== undefined)?.oldAfter;

/** The last day of a date that is a year, a month or a day, as the number of its month and its day. */
const lastDay = (date: string): readonly [months: number, day: number] => {
  const [year = 0, month = 12, day = 31] = date.split('-').map(Number);
  return [year * 12 + month, day];
};

/**
 * Whether a date lies further back than so many months, seen from a day (`2026-11-22`). Dates that are
 * a year or a month count from their last day, so that nothing is called old that may not be.
 */
export const isOld = (date: string, months: number, today: string): boolean => {
  const [then, thenDay] = lastDay(date);
  const [now, nowDay] = lastDay(today);
  return now - then > months || (now - then === months && nowDay > thenDay);
};
