import './series.css';

/** The place of a series among those drawn together; each has a colour, dash, width and marker. */
export type SeriesNumber = 1 | 2 | 3 | 4;

/** More outlines than these cannot be told apart in one chart. */
export const MOST_SERIES = 4;

/** The series of a place from 0; none for those that are too many. */
export const seriesAt = (place: number): SeriesNumber | undefined => ([1, 2, 3, 4] as const)[place];

type SeriesProps = { readonly series: SeriesNumber };

const MARKS = {
  1: <circle className="mk" r="8" />,
  2: <path className="mk" d="M-5.5-5.5h11v11h-11z" />,
  3: <path className="mk full" d="M0-5l5 8.2h-10z" />,
  4: <path className="mk full" d="M0-6 6 0 0 6-6 0z" />,
} as const;

/** The marker of a series around the point 0, 0. Markers nest, so that equal points show. */
export function SeriesMark({ series }: SeriesProps) {
  return MARKS[series];
}

/** How a series is drawn, for a legend; its name stands beside it. */
export function SeriesKey({ series }: SeriesProps) {
  return (
    <svg className={`key s${series}`} viewBox="-22 -9 44 18" aria-hidden="true">
      <path className="ln" d="M-22 0h44" />
      <SeriesMark series={series} />
    </svg>
  );
}
