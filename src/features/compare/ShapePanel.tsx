import type { Provider } from '../../domain/catalog/catalog';
import { useCatalog, useChoices } from '../../store/AppStoreContext';
import type { SeriesNumber } from '../../ui/Series';
import { ByCriterion } from './ByCriterion';
import { ByProvider } from './ByProvider';
import { ChartModes } from './ChartModes';
import './shape.css';

type ShapePanelProps = {
  readonly picked: readonly Provider[];
  readonly series: ReadonlyMap<string, SeriesNumber>;
};

/** The radar, what it shows in words, and the same values as a table. */
export function ShapePanel({ picked, series }: ShapePanelProps) {
  const { providers } = useCatalog();
  const { chart } = useChoices();
  return (
    <section className="panel" aria-labelledby="shape">
      <header>
        <h2 id="shape">Shape</h2>
        <span className="note">the outer ring is the best step</span>
        <ChartModes />
      </header>
      <div className="pad shape">
        {chart === 'criteria' ? (
          <ByCriterion picked={picked} series={series} />
        ) : (
          <ByProvider providers={chart === 'picks' ? picked : providers} />
        )}
      </div>
    </section>
  );
}
