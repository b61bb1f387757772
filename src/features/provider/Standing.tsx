import type { Provider } from '../../domain/catalog/catalog';
import { listWords } from '../../domain/catalog/wording';
import { positionCaption, positionNote, positionOf } from '../../domain/compare/position';
import { useCatalog } from '../../store/AppStoreContext';
import { PositionPlot } from '../../ui/PositionPlot';

type StandingProps = { readonly provider: Provider };

/** Where this provider stands among all of them, and who shares its square. */
export function Standing({ provider }: StandingProps) {
  const catalog = useCatalog();
  const position = positionOf(catalog);
  if (position === undefined) return null;
  const square = position.rows.flat().find(({ providers }) => providers.includes(provider));
  const others = (square?.providers ?? []).filter(({ id }) => id !== provider.id);
  const words =
    square === undefined
      ? 'not rated on both scales'
      : others.length === 0
        ? 'alone in its square'
        : `shares its square with ${listWords(others.map(({ name }) => name))}`;
  return (
    <section className="panel" aria-labelledby="position">
      <header>
        <h2 id="position">Position</h2>
        <span className="note">{words}</span>
      </header>
      <div className="pad">
        <PositionPlot
          caption={positionCaption(catalog, position)}
          note={positionNote(position)}
          corner={position.up.label}
          rows={position.rows}
          marked={new Map([[provider.id, 1]])}
        />
      </div>
    </section>
  );
}
