import { SeriesMark, type SeriesNumber } from './Series';

type DrawnPoint = {
  readonly x: number;
  readonly y: number;
  readonly value?: number | null;
  readonly payload?: { readonly id: string };
};
/** What the chart hands to whoever draws an outline. */
export type Drawn = { readonly points: readonly DrawnPoint[] };
type OutlineProps = Drawn & { readonly series: SeriesNumber };

const isDrawn = (point: DrawnPoint | undefined): boolean =>
  point?.value !== undefined && point.value !== null;

/** A line between every two neighbours that both have a value; closed only when all have. */
export function Outline({ points, series }: OutlineProps) {
  const place = ({ x, y }: DrawnPoint) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const path = points.every(isDrawn)
    ? `M${points.map(place).join('L')}Z`
    : points
        .map((from, at) => [from, points[(at + 1) % points.length]] as const)
        .flatMap(([from, to]) =>
          to !== undefined && isDrawn(from) && isDrawn(to) ? [`M${place(from)}L${place(to)}`] : [],
        )
        .join('');
  return (
    <g className={`s${series}`}>
      <path className="ln" d={path} />
    </g>
  );
}

type MarksProps = OutlineProps & { readonly of: string };

export function Marks({ points, series, of }: MarksProps) {
  return (
    <g className={`s${series}`} data-outline={of}>
      {points.filter(isDrawn).map(({ x, y, payload }) => (
        <g
          key={payload?.id}
          data-axis={payload?.id}
          transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
        >
          <SeriesMark series={series} />
        </g>
      ))}
    </g>
  );
}
