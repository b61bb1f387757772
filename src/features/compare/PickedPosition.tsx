import type { Provider } from '../../domain/catalog/catalog';
import { countWords, listWords } from '../../domain/catalog/wording';
import {
  positionCaption,
  positionNote,
  positionOf,
  positionWords,
} from '../../domain/compare/position';
import { useCatalog } from '../../store/AppStoreContext';
import { PositionPlot } from '../../ui/PositionPlot';
import type { SeriesNumber } from '../../ui/Series';
import { Sentences } from './Sentences';

/** Of more without a square only their number is said. */
const MOST_NAMED = 50;

type PickedPositionProps = {
  readonly picked: readonly Provider[];
  readonly series: ReadonlyMap<string, SeriesNumber>;
};

/** All providers in the squares of two scales, the picks marked as they are drawn above. */
export function PickedPosition({ picked, series }: PickedPositionProps) {
  const catalog = useCatalog();
  const position = positionOf(catalog);
  if (position === undefined) return null;
  const caption = positionCaption(catalog, position);
  const marked = new Map(picked.map(({ id }) => [id, series.get(id) ?? ('plain' as const)]));
  return (
    <section className="panel" aria-labelledby="position">
      <header>
        <h2 id="position">Position</h2>
        <span className="note">
          all {countWords(catalog.providers.length, catalog.things)}; ratings are steps, so a square
          and not a point
        </span>
      </header>
      <div className="pad">
        <div data-picture="position" data-title={caption}>
          <PositionPlot
            caption={caption}
            note={positionNote(position)}
            corner={position.up.label}
            rows={position.rows}
            marked={marked}
            isNamed
          />
        </div>
        {position.unplaced.length > 0 && (
          <p className="small">
            Not rated on both, so without a square:{' '}
            {position.unplaced.length > MOST_NAMED
              ? countWords(position.unplaced.length, catalog.things)
              : listWords(position.unplaced.map(({ name }) => name))}
            .
          </p>
        )}
        <Sentences lines={positionWords(position, picked)} />
      </div>
    </section>
  );
}
