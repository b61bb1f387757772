import type { Provider } from '../../domain/catalog/catalog';
import { listWords } from '../../domain/catalog/wording';
import { shapeByCriterion } from '../../domain/compare/shape';
import { brokenWords, outlineWords } from '../../domain/compare/shapeWords';
import { endsWords, ringsOf, spokesOf } from '../../domain/compare/spoke';
import { useCatalog, useChoices } from '../../store/AppStoreContext';
import { drawnPicks } from '../../store/choices';
import type { SeriesNumber } from '../../ui/Series';
import { Radars } from './Radars';
import { Sentences } from './Sentences';
import { PickKey } from './ShapeKey';
import { ShapeTable } from './ShapeTable';
import { SpokeRules } from './SpokeRules';

type ByCriterionProps = {
  readonly picked: readonly Provider[];
  readonly series: ReadonlyMap<string, SeriesNumber>;
};

/** The ordered criteria around the radar, and the picks that are drawn as its outlines. */
export function ByCriterion({ picked, series }: ByCriterionProps) {
  const ids = drawnPicks(useChoices());
  const spokes = spokesOf(useCatalog());
  const drawn = picked.filter(({ id }) => ids.includes(id));
  const shape = shapeByCriterion(spokes, drawn);
  const title = `Radar of ${listWords(drawn.map(({ name }) => name))} on ${listWords(shape.axes.map(({ label }) => label))}`;
  return (
    <>
      <div className="shape" data-picture="radar" data-title={title}>
        <PickKey picked={picked} drawn={ids} series={series} />
        <Radars
          title={title}
          shape={shape}
          series={series}
          // The rings carry the words of the first axis; the others say where they begin and end.
          axes={shape.axes.map((axis, place) => ({
            ...axis,
            ends: place === 0 ? undefined : endsWords(spokes[place]),
          }))}
          rings={ringsOf(spokes.slice(0, 1))}
          what="ordered criteria"
        />
      </div>
      <Sentences lines={[...outlineWords(spokes, drawn), ...brokenWords(shape)]} />
      <ShapeTable shape={shape} corner="Axis" />
      <SpokeRules spokes={spokes} />
    </>
  );
}
