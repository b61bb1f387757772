import type { ReactNode } from 'react';
import { useCatalog, useChoices, usePicked } from '../../store/AppStoreContext';
import { seriesOf } from './seriesOf';
import { ComparisonBar } from './ComparisonBar';
import { ComparisonTable } from './ComparisonTable';
import { KindsNote } from './KindsNote';
import { NothingPicked } from './NothingPicked';
import { Pairs } from './Pairs';
import { PickedPosition } from './PickedPosition';
import { ShapePanel } from './ShapePanel';
import '../../ui/panel.css';
import './compare.css';

/** With more columns the table takes the whole width, first on screens and then on paper too. */
const layoutOf = (columns: number): string => {
  if (columns > 4) return 'wrap compare is-wide is-broad';
  return columns > 3 ? 'wrap compare is-wide' : 'wrap compare';
};

type CompareProps = { readonly share: ReactNode };

/** The picked providers side by side, as table, as shapes, and in words. */
export default function Compare({ share }: CompareProps) {
  const catalog = useCatalog();
  const choices = useChoices();
  const picked = usePicked();
  const series = seriesOf(choices);
  if (picked.length === 0) return <NothingPicked share={share} />;
  return (
    <main id="main" className={layoutOf(picked.length)}>
      <ComparisonBar picked={picked} share={share} />
      <KindsNote catalog={catalog} picked={picked} />
      <ComparisonTable picked={picked} series={series} />
      <div className="stack">
        <ShapePanel picked={picked} series={series} />
        <PickedPosition picked={picked} series={series} />
        <Pairs picked={picked} />
      </div>
    </main>
  );
}
