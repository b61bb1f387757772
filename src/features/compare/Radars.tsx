import { type ComponentProps, lazy, type LazyExoticComponent, Suspense, useState } from 'react';
import { reachOf, type Shape } from '../../domain/compare/shape';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import type { RadarPlot } from '../../ui/RadarPlot';
import { Reload } from '../../ui/Reload';
import type { SeriesNumber } from '../../ui/Series';

type Plot = LazyExoticComponent<typeof RadarPlot>;
type PlotProps = ComponentProps<typeof RadarPlot>;

/** The charts come when they are shown; asked again, they are fetched again. */
const laterPlot = (): Plot =>
  lazy(async () => {
    const { RadarPlot: loaded } = await import('../../ui/RadarPlot');
    return { default: loaded };
  });

/** The first asking serves every radar of the page, so that changing its kind does not blink. */
const FIRST = laterPlot();

/** Fewer axes than these make no shape. */
const FEWEST_AXES = 3;

type RadarsProps = Pick<PlotProps, 'title' | 'axes' | 'rings'> & {
  readonly shape: Shape;
  /** How each outline is drawn together with the others; else each has a chart of its own. */
  readonly series: ReadonlyMap<string, SeriesNumber>;
  /** What the axes are, many: “ordered criteria”. */
  readonly what: string;
};

/** One radar with all outlines, or a small one for each where they are too many for one. */
export function Radars({ what, ...drawing }: RadarsProps) {
  const [{ tries, Plot }, setPlot] = useState({ tries: 0, Plot: FIRST });
  const axes = drawing.axes.length;
  if (axes < FEWEST_AXES)
    return (
      <p className="lack small">
        A radar needs three {what}; {axes === 1 ? 'there is one' : `there are ${axes}`}. The values
        are in the table.
      </p>
    );
  return (
    <ErrorBoundary
      key={tries}
      instead={
        <Missing
          isAgain={tries > 0}
          onRetry={() => setPlot({ tries: tries + 1, Plot: laterPlot() })}
        />
      }
    >
      <Suspense fallback={<div className="chart coming" aria-busy="true" />}>
        <Drawing Plot={Plot} {...drawing} />
      </Suspense>
    </ErrorBoundary>
  );
}

type MissingProps = { readonly isAgain: boolean; readonly onRetry: () => void };

/**
 * Said in the place of a radar that did not come. Some browsers never ask again for a part that
 * failed once, so whoever tried in vain is offered the whole page.
 */
function Missing({ isAgain, onRetry }: MissingProps) {
  return (
    <p className="lack small" role="alert">
      The radar could not be loaded{isAgain && ' again'}. The words and the table below say the
      same.{' '}
      {isAgain ? (
        <>
          <Reload>Load the page again</Reload>: your choices stay in the address.
        </>
      ) : (
        <button className="btn" type="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </p>
  );
}

type DrawingProps = Omit<RadarsProps, 'what'> & { readonly Plot: Plot };

function Drawing({ Plot, shape, series, title, axes, rings }: DrawingProps) {
  const drawn = shape.outlines.map(({ id, label, points }) => ({
    id,
    label,
    series: series.get(id),
    reach: points.map(reachOf),
  }));
  const together = drawn.flatMap(({ series: own, ...rest }) =>
    own === undefined ? [] : [{ ...rest, series: own }],
  );
  if (together.length === drawn.length)
    return <Plot title={title} axes={axes} rings={rings} outlines={together} />;
  return (
    <>
      <ol className="numbered note">
        {axes.map(({ id, label }) => (
          <li key={id}>{label}</li>
        ))}
      </ol>
      <ul className="multiples">
        {drawn.map(({ label, ...outline }) => (
          <li key={outline.id}>
            <b>{label}</b>
            <Plot
              title={`Radar of ${label}`}
              axes={axes}
              rings={rings}
              outlines={[{ ...outline, series: 1 }]}
              isSmall
            />
          </li>
        ))}
      </ul>
    </>
  );
}
