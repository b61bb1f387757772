import { type Choices, drawnPicks } from '../../store/choices';
import { MOST_SERIES, seriesAt, type SeriesNumber } from '../../ui/Series';

/**
 * The series of every pick that is drawn with others in one chart. Where more are drawn than can be
 * told apart nobody has one, and each is drawn in a chart of its own.
 */
export const seriesOf = (choices: Choices): ReadonlyMap<string, SeriesNumber> => {
  const drawn = drawnPicks(choices);
  if (drawn.length > MOST_SERIES) return new Map();
  return new Map(
    drawn.flatMap((id, place) => {
      const series = seriesAt(place);
      return series === undefined ? [] : [[id, series] as const];
    }),
  );
};
