import { layersOf } from '../../domain/catalog/catalog';
import type { Layer } from '../../domain/catalog/layer';
import { countWords, shortDateWords } from '../../domain/catalog/wording';
import { useAppStore, useCatalog, useKnown, useOwn } from '../../store/AppStoreContext';
import { closeCatalog } from './openCatalog';

/** The layers of a catalog, those in parts once. */
const oneEach = (layers: readonly Layer[]): readonly (readonly [Layer, ...Layer[]])[] => {
  const together = new Map<string, [Layer, ...Layer[]]>();
  for (const layer of layers) {
    const parts = together.get(layer.id);
    if (parts === undefined) together.set(layer.id, [layer]);
    else parts.push(layer);
  }
  return [...together.values()];
};

/** When the sources of a layer were read; one’s own need none. */
const readWords = ([layer, ...parts]: readonly [Layer, ...Layer[]], file = ''): string => {
  const days = [layer, ...parts]
    .flatMap(({ sources = [] }) => sources.map(({ read }) => read))
    .toSorted();
  const [first, last] = [days[0], days.at(-1)];
  const whose = layer.own === true ? [`yours, ${file}`] : [];
  if (first === undefined || last === undefined) return whose.join() || 'names no source';
  const when =
    first === last ? shortDateWords(first) : `${shortDateWords(first)} to ${shortDateWords(last)}`;
  return [...whose, `read ${when}`].join('; ');
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
            <span className="note">{readWords(parts, own?.name)}</span>
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
