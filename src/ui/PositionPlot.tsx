import './positionPlot.css';

type Square = {
  readonly across: { readonly id: string; readonly label: string };
  readonly up: { readonly id: string; readonly label: string };
  readonly providers: readonly { readonly id: string; readonly name: string }[];
};

type PositionPlotProps = {
  readonly caption: string;
  /** Best row first; the best column last. */
  readonly rows: readonly (readonly Square[])[];
  readonly note: string;
  /** What the rows are levels of. */
  readonly corner: string;
  /** The one that the plot is about. */
  readonly own?: string;
  /** Whether the reader asked for this square. */
  readonly isAsked?: (across: string, up: string) => boolean;
};

const squareClass = (isAsked: boolean, isBest: boolean) =>
  isAsked ? 'asked' : isBest ? 'best' : undefined;

/** Two scales as a table of squares, since ordinals have squares and no coordinates. */
export function PositionPlot({ caption, rows, note, corner, own, isAsked }: PositionPlotProps) {
  const columns = rows[0] ?? [];
  return (
    <>
      <table className="plot mini">
        <caption className="vh">{caption}</caption>
        <colgroup>
          <col className="k" />
          <col span={columns.length} />
        </colgroup>
        <tbody>
          {rows.map((row, place) => (
            <tr key={row[0]?.up.id}>
              <th scope="row">{row[0]?.up.label}</th>
              {row.map(({ across, up, providers }, at) => (
                <td
                  key={across.id}
                  className={squareClass(
                    isAsked?.(across.id, up.id) === true,
                    place === 0 && at === row.length - 1,
                  )}
                >
                  {providers.length > 0 && (
                    <ul>
                      {providers.map(({ id, name }) => (
                        <li key={id} className={id === own ? 'on' : undefined} title={name}>
                          <svg viewBox="-9 -9 18 18" aria-hidden="true">
                            <circle
                              className={id === own ? 'mk' : undefined}
                              r={id === own ? 7 : 3}
                            />
                          </svg>
                          <span className="vh">{name}</span>
                        </li>
                      ))}
                    </ul>
                  )}
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
