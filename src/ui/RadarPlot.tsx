import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from 'recharts';
import './radarPlot.css';
import { SeriesMark, type SeriesNumber } from './Series';

type RadarPlotProps = {
  readonly title: string;
  readonly axes: readonly {
    readonly id: string;
    readonly label: string;
    /** What its first step is called, and its last: “Low”, “to High”. */
    readonly ends?: readonly [string, string] | undefined;
  }[];
  readonly outlines: readonly {
    readonly id: string;
    readonly series: SeriesNumber;
    /** How far out it is on each axis, from 0 to 1; undefined breaks the outline there. */
    readonly reach: readonly (number | undefined)[];
  }[];
  readonly rings: readonly {
    /** From 0 to 1. */
    readonly at: number;
    /** Words at the right and at the left of the first axis. */
    readonly words: readonly [string, string?];
  }[];
  /** One of many small ones: axes are numbered, and nothing else is written on it. */
  readonly isSmall?: boolean;
};

/** The middle is a little low, as a pentagon stands on its base. */
const BOX = { width: 460, height: 300, cy: 154, outerRadius: 112 };
const SMALL_BOX = { width: 180, height: 160, cy: 86, outerRadius: 62 };

/**
 * A radar of ordinal steps. The outlines are drawn by hand from the chart's own points, since a
 * missing value has to break the line: left to itself the chart would draw it as nought.
 */
export function RadarPlot({ title, axes, outlines, rings, isSmall = false }: RadarPlotProps) {
  const rows = axes.map(({ id }, place) => ({
    id,
    ...Object.fromEntries(outlines.map((outline) => [outline.id, outline.reach[place] ?? null])),
  }));
  return (
    <div className={isSmall ? 'chart small' : 'chart'} role="img" aria-label={title}>
      <RadarChart
        {...(isSmall ? SMALL_BOX : BOX)}
        data={rows}
        accessibilityLayer={false}
        role="presentation"
      >
        <PolarGrid polarRadius={[]} />
        <PolarGrid radialLines={false} />
        <PolarRadiusAxis
          angle={90}
          domain={[0, 1]}
          ticks={[0, ...rings.map(({ at }) => at)]}
          axisLine={false}
          tick={isSmall ? false : (tick: Tick) => <RingWords {...tick} rings={rings} />}
        />
        <PolarAngleAxis
          dataKey="id"
          axisLine={false}
          tickLine={false}
          tickSize={isSmall ? 8 : 14}
          tick={(tick: Tick) => <AxisName {...tick} axes={axes} isSmall={isSmall} />}
        />
        {outlines.map(({ id, series }) => (
          <Radar
            key={id}
            dataKey={id}
            isAnimationActive={false}
            activeDot={false}
            shape={(shape: Drawn) => <Outline points={shape.points} series={series} />}
          />
        ))}
        {outlines.map(({ id, series }) => (
          <Radar
            key={`${id} marks`}
            dataKey={id}
            isAnimationActive={false}
            activeDot={false}
            shape={(shape: Drawn) => <Marks points={shape.points} series={series} of={id} />}
          />
        ))}
      </RadarChart>
    </div>
  );
}

type Tick = {
  readonly x?: number | string;
  readonly y?: number | string;
  readonly index?: number;
  readonly textAnchor?: string;
};

type RingWordsProps = Tick & Pick<RadarPlotProps, 'rings'>;

function RingWords({ x = 0, y = 0, index = 0, rings }: RingWordsProps) {
  const [right, left] = rings[index - 1]?.words ?? [''];
  return (
    <g className="lvl">
      <text x={Number(x) + 12} y={Number(y) + 3}>
        {right}
      </text>
      <text x={Number(x) - 12} y={Number(y) + 3} textAnchor="end">
        {left}
      </text>
    </g>
  );
}

type AxisNameProps = Tick & Pick<RadarPlotProps, 'axes' | 'isSmall'>;

function AxisName({ x = 0, y = 0, index = 0, textAnchor, axes, isSmall = false }: AxisNameProps) {
  const anchor = textAnchor === 'start' || textAnchor === 'end' ? textAnchor : 'middle';
  return (
    <text x={Number(x)} y={Number(y)} textAnchor={anchor}>
      <tspan className="axis-name" dy={isSmall ? 4 : index === 0 ? -6 : 2}>
        {isSmall ? index + 1 : axes[index]?.label}
      </tspan>
      {!isSmall &&
        linesOf(axes[index]?.ends).map((line) => (
          <tspan key={line} className="lvl" x={Number(x)} dy={13}>
            {line}
          </tspan>
        ))}
    </text>
  );
}

const LONGEST_LINE = 26;

/** Both ends on one line where they fit, else one under the other. */
const linesOf = (ends: readonly [string, string] | undefined): readonly string[] => {
  if (ends === undefined) return [];
  const line = ends.join(' ');
  return line.length > LONGEST_LINE ? ends : [line];
};

type DrawnPoint = {
  readonly x: number;
  readonly y: number;
  readonly value?: number | null;
  readonly payload?: { readonly id: string };
};
type Drawn = { readonly points: readonly DrawnPoint[] };
type OutlineProps = Drawn & { readonly series: SeriesNumber };

const isDrawn = (point: DrawnPoint | undefined): boolean =>
  point?.value !== undefined && point.value !== null;

/** A line between every two neighbours that both have a value; closed only when all have. */
function Outline({ points, series }: OutlineProps) {
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

function Marks({ points, series, of }: MarksProps) {
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
