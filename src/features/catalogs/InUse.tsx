import { type LaidLayer, layersOf } from '../../domain/catalog/catalog';
import { countWords, shortDateWords } from '../../domain/catalog/wording';
import { useAppStore, useCatalog, useKnown, useOwn } from '../../store/AppStoreContext';
import { closeCatalog } from './openCatalog';

/** The layers of a catalog, those in parts once. */
const oneEach = (
  layers: readonly LaidLayer[],
): readonly (readonly [LaidLayer, ...LaidLayer[]])[] => {
  const together = new Map<string, [LaidLayer, ...LaidLayer[]]>();
  for (const layer of layers) {
    const parts = together.get(layer.id);
    if (parts === undefined) together.set(layer.id, [layer]);
    else parts.push(layer);
  }
  return [...together.values()];
};

const readWords = (parts: readonly LaidLayer[]): string => {
  const days = parts.flatMap(({ sources = [] }) => sources.map(({ read }) => read)).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return 'names no source';
  const when =
    first === last ? shortDateWords(first) : `${shortDateWords(first)} to ${shortDateWords(last)}`;
  return `read ${when}`;
};

/** What the app shows now, layer by layer, the one that counts first. */
export function InUse() {
  const store = useAppStore();
  const catalog = useCatalog();
  const known = useKnown();
  const own = useOwn();
  return (
    <section className="panel" aria-labelledby="in-use">
      <header>
        <h2 id="in-use">In use</h2>
        <span className="note">{countWords(catalog.providers.length, catalog.things)}</span>
      </header>
      <ul className="layer-list">
        {oneEach(layersOf(known)).map((parts) => (
          <li key={parts[0].id} className={parts[0].own === true ? 'is-own' : undefined}>
            <span className="nm">{parts[0].title}</span>
            <span className="note">
              {parts[0].own === true ? `yours, ${own?.name}; ` : ''}
              {readWords(parts)}
            </span>
          </li>
        ))}
      </ul>
      {own !== undefined && (
        <p className="pad bar">
          <button className="btn" type="button" onClick={() => closeCatalog(store)}>
            Go back to the bundled catalog
          </button>
        </p>
      )}
    </section>
  );
}
