import './positionPlot.css';
import { SeriesMark, type SeriesNumber } from './Series';

type Square = {
  readonly across: { readonly id: string; readonly label: string };
  readonly up: { readonly id: string; readonly label: string };
  readonly providers: readonly { readonly id: string; readonly name: string }[];
};

/** How a provider is marked: as its series is drawn, or only as one that the plot is about. */
type PlotMark = SeriesNumber | 'plain';

type PositionPlotProps = {
  readonly caption: string;
  /** Best row first; the best column last. */
  readonly rows: readonly (readonly Square[])[];
  readonly note: string;
  /** What the rows are levels of. */
  readonly corner: string;
  /** Whether names stand in the squares; else they are for those who listen or point. */
  readonly isNamed?: boolean;
  /** The providers that the plot is about. */
  readonly marked?: ReadonlyMap<string, PlotMark>;
  /** Whether the reader asked for this square. */
  readonly isAsked?: (across: string, up: string) => boolean;
};

/** As many are named in a square; of more the marked ones come first, and the rest are counted. */
const MOST_IN_SQUARE = 12;

const inSquare = (
  { providers }: Square,
  marked: ReadonlyMap<string, PlotMark>,
): Square['providers'] =>
  providers.length <= MOST_IN_SQUARE
    ? providers
    : [
        ...providers.filter(({ id }) => marked.has(id)),
        ...providers.filter(({ id }) => !marked.has(id)),
      ].slice(0, MOST_IN_SQUARE);

const squareClass = (isAsked: boolean, isBest: boolean) =>
  isAsked ? 'asked' : isBest ? 'best' : undefined;

/** Two scales as a table of squares, since ordinals have squares and no coordinates. */
export function PositionPlot({
  caption,
  rows,
  note,
  corner,
  isNamed = false,
  marked = new Map(),
  isAsked,
}: PositionPlotProps) {
  const columns = rows[0] ?? [];
  return (
    <>
      <table className={isNamed ? 'plot' : 'plot mini'}>
        <caption className="vh">{caption}</caption>
        <colgroup>
          <col className="k" />
          <col span={columns.length} />
        </colgroup>
        <tbody>
          {rows.map((row, place) => (
            <tr key={row[0]?.up.id}>
              <th scope="row">
                <span>{row[0]?.up.label}</span>
              </th>
              {row.map((square, at) => (
                <td
                  key={square.across.id}
                  className={squareClass(
                    isAsked?.(square.across.id, square.up.id) === true,
                    place === 0 && at === row.length - 1,
                  )}
                >
                  <Dwellers square={square} isNamed={isNamed} marked={marked} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="col">
              <span className="vh">{corner}</span>
            </th>
            {columns.map(({ across }) => (
              <th key={across.id} scope="col">
                {across.label}
              </th>
            ))}
          </tr>
        </tfoot>
      </table>
      <p className="note plot-note">{note}</p>
    </>
  );
}

type DwellersProps = {
  readonly square: Square;
  readonly isNamed: boolean;
  readonly marked: ReadonlyMap<string, PlotMark>;
};

function Dwellers({ square, isNamed, marked }: DwellersProps) {
  const shown = inSquare(square, marked);
  const more = square.providers.length - shown.length;
  if (shown.length === 0) return null;
  return (
    <ul>
      {shown.map(({ id, name }) => (
        <Dweller key={id} name={name} isNamed={isNamed} mark={marked.get(id)} />
      ))}
      {more > 0 && <li>and {more.toLocaleString('en')} more</li>}
    </ul>
  );
}

type DwellerProps = {
  readonly name: string;
  readonly isNamed: boolean;
  readonly mark: PlotMark | undefined;
};

function Dweller({ name, isNamed, mark }: DwellerProps) {
  return (
    <li className={mark === undefined ? undefined : 'on'} title={isNamed ? undefined : name}>
      <svg
        className={typeof mark === 'number' ? `s${mark}` : undefined}
        viewBox="-9 -9 18 18"
        aria-hidden="true"
      >
        {typeof mark === 'number' ? (
          <SeriesMark series={mark} />
        ) : (
          <circle r={mark === undefined ? 3 : 5} />
        )}
      </svg>
      <span className={isNamed ? undefined : 'vh'}>{name}</span>
    </li>
  );
}
