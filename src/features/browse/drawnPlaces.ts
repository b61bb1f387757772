import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/**
 * The places of the rows to draw, ascending. Beside those in sight these are the first and the last,
 * to which Home and End go, and the row that has or had the focus with its neighbours: the focus is
 * never lost by scrolling, and arrows and Tab always find the next row.
 */
export const drawnPlaces = (range: Range, kept: number): readonly number[] => {
  const beside = kept < 0 ? [] : [kept - 1, kept, kept + 1];
  const places = new Set([0, ...beside, ...defaultRangeExtractor(range), range.count - 1]);
  return [...places]
    .filter((place) => place >= 0 && place < range.count)
    .toSorted((one, other) => one - other);
};
