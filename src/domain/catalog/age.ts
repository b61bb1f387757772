import type { Catalog } from './catalog';
import type { Source } from './layer';

/** The day so many months before an ISO date; the 31st of a shorter month stays the 31st. */
const monthsBefore = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const count = year * 12 + (month - 1) - months;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${two((count % 12) + 1)}-${two(date)}`;
};

/**
 * Whether a source was read longer ago than the catalog takes values for fresh (`oldAfter`, months
 * before `today`, an ISO date). A reading that is only known to the month or the year counts as its
 * last day, and nothing is old where the catalog or the page does not know.
 */
export const isOldSource = (
  { read }: Source,
  { oldAfter }: Pick<Catalog, 'oldAfter'>,
  today: string | undefined,
): boolean =>
  oldAfter !== undefined &&
  today !== undefined &&
  read < monthsBefore(today, oldAfter).slice(0, read.length);
