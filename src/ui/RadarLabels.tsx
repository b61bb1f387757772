/** A tick as the chart places it. */
export type Tick = {
  readonly x?: number | string;
  readonly y?: number | string;
  readonly index?: number;
  readonly textAnchor?: string;
};

/** A ring, and the words of up to two scales on it. */
export type Ring = {
  /** How far out it is, up to 1. */
  readonly at: number;
  /** At the right and at the left of the first axis. */
  readonly words: readonly [string, string?];
};

/** An axis: what it is called, and its first and last step: “Low”, “to High”. */
export type Axis = {
  readonly id: string;
  readonly label: string;
  readonly ends?: readonly [string, string] | undefined;
};

type RingWordsProps = Tick & { readonly rings: readonly Ring[] };

export function RingWords({ x = 0, y = 0, index = 0, rings }: RingWordsProps) {
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

type AxisNameProps = Tick & { readonly axis: Axis | undefined; readonly isFirst: boolean };

const anchorOf = (anchor: string | undefined) =>
  anchor === 'start' || anchor === 'end' ? anchor : 'middle';

export function AxisName({ x = 0, y = 0, textAnchor, axis, isFirst }: AxisNameProps) {
  return (
    <text x={Number(x)} y={Number(y)} textAnchor={anchorOf(textAnchor)}>
      <tspan className="axis-name" dy={isFirst ? -6 : 2}>
        {axis?.label}
      </tspan>
      {linesOf(axis?.ends).map((line) => (
        <tspan key={line} className="lvl" x={Number(x)} dy={13}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

export function AxisNumber({ x = 0, y = 0, index = 0, textAnchor }: Tick) {
  return (
    <text className="axis-name" x={Number(x)} y={Number(y) + 4} textAnchor={anchorOf(textAnchor)}>
      {index + 1}
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
