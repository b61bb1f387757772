import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from 'recharts';
import './radarPlot.css';
import { type Axis, AxisName, AxisNumber, type Ring, RingWords, type Tick } from './RadarLabels';
import { type Drawn, Marks, Outline } from './RadarOutline';
import type { SeriesNumber } from './Series';

type Row = { readonly id: string; readonly values: readonly (number | null)[] };

type RadarPlotProps = {
  readonly title: string;
  readonly axes: readonly Axis[];
  readonly outlines: readonly {
    readonly id: string;
    readonly series: SeriesNumber;
    /** How far out it is on each axis, from 0 to 1; undefined breaks the outline there. */
    readonly reach: readonly (number | undefined)[];
  }[];
  readonly rings: readonly Ring[];
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
  // Ids may hold dots, which the chart would read as a path; so values are found by their place.
  const rows: readonly Row[] = axes.map(({ id }, axis) => ({
    id,
    values: outlines.map(({ reach }) => reach[axis] ?? null),
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
          tick={(tick: Tick) =>
            isSmall ? (
              <AxisNumber {...tick} />
            ) : (
              <AxisName {...tick} axis={axes[tick.index ?? 0]} isFirst={tick.index === 0} />
            )
          }
        />
        {outlines.map(({ id, series }, place) => (
          <Radar
            key={id}
            dataKey={(row: Row) => row.values[place]}
            isAnimationActive={false}
            activeDot={false}
            shape={(shape: Drawn) => <Outline points={shape.points} series={series} />}
          />
        ))}
        {outlines.map(({ id, series }, place) => (
          <Radar
            key={`${id} marks`}
            dataKey={(row: Row) => row.values[place]}
            isAnimationActive={false}
            activeDot={false}
            shape={(shape: Drawn) => <Marks points={shape.points} series={series} of={id} />}
          />
        ))}
      </RadarChart>
    </div>
  );
}
