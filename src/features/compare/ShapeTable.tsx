import { titled } from '../../domain/catalog/wording';
import type { Shape } from '../../domain/compare/shape';

type ShapeTableProps = { readonly shape: Shape; readonly corner: string };

/** With more columns the table scrolls in its frame, by keyboard too. */
const MOST_THAT_FIT = 4;

/** The same values as a table, point by point. What has no step says why instead of a number. */
export function ShapeTable({ shape: { axes, outlines }, corner }: ShapeTableProps) {
  return (
    <details className="text-alt" open>
      <summary className="small">The same values as a table</summary>
      <div
        className="data-frame"
        {...(outlines.length > MOST_THAT_FIT
          ? { tabIndex: 0, role: 'region', 'aria-label': 'The radar as a table' }
          : {})}
      >
        <table className="data">
          <caption className="vh">The radar as a table</caption>
          <thead>
            <tr>
              <th scope="col">{titled(corner)}</th>
              {outlines.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {axes.map((axis, place) => (
              <tr key={axis.id}>
                <th scope="row">{axis.label}</th>
                {outlines.map(({ id, points }) => {
                  const point = points[place];
                  if (point === undefined) return null;
                  return (
                    <td key={id} data-step={point.state === 'stated' ? point.step : undefined}>
                      {point.state === 'not-stated' ? (
                        <span className="ns">not stated</span>
                      ) : (
                        point.words
                      )}{' '}
                      <span className="note">
                        {point.state === 'stated' && `${point.step}/${point.of}`}
                        {point.state === 'unranked' && 'no step'}
                      </span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
