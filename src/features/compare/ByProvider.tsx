import type { Provider } from '../../domain/catalog/catalog';
import { countWords } from '../../domain/catalog/wording';
import { outlineSpokes, shapeByProvider } from '../../domain/compare/shape';
import { brokenWords, furthestWords } from '../../domain/compare/shapeWords';
import { ringsOf } from '../../domain/compare/spoke';
import { useCatalog } from '../../store/AppStoreContext';
import { seriesAt } from '../../ui/Series';
import { Radars } from './Radars';
import { Sentences } from './Sentences';
import { OutlineKey } from './ShapeKey';
import { ShapeTable } from './ShapeTable';

type ByProviderProps = { readonly providers: readonly Provider[] };

/** Providers around the radar, and the two scales that they are placed by as its outlines. */
export function ByProvider({ providers }: ByProviderProps) {
  const catalog = useCatalog();
  const spokes = outlineSpokes(catalog);
  const shape = shapeByProvider(spokes, providers);
  const series = new Map(
    shape.outlines.flatMap(({ id }, place) => {
      const own = seriesAt(place);
      return own === undefined ? [] : [[id, own] as const];
    }),
  );
  const outlines = shape.outlines.map(({ label }) => label).join(' and ');
  const title = `Radar of ${outlines} over ${countWords(providers.length, catalog.things)}`;
  return (
    <>
      <div className="shape" data-picture="radar" data-title={title}>
        <OutlineKey outlines={shape.outlines} series={series} />
        <Radars
          title={title}
          shape={shape}
          series={series}
          axes={shape.axes}
          rings={ringsOf(spokes)}
          what={catalog.things[1]}
        />
      </div>
      <Sentences lines={[...furthestWords(spokes, providers), ...brokenWords(shape)]} />
      <ShapeTable shape={shape} corner={catalog.things[0]} />
    </>
  );
}
