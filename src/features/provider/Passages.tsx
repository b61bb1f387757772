import type { Passage } from '../../domain/catalog/layer';
import { placed } from '../../domain/catalog/placedPassage';
import { placeWords } from '../../domain/catalog/wording';
import { useCatalog } from '../../store/AppStoreContext';
import { FactPlace } from './FactPlace';

type PassagesProps = { readonly title: string; readonly passages: readonly Passage[] };

/** What the source says in sentences, each with its place. Nothing is drawn where it says nothing. */
export function Passages({ title, passages }: PassagesProps) {
  const catalog = useCatalog();
  if (passages.length === 0) return null;
  const id = title.toLowerCase().replaceAll(' ', '-');
  return (
    <section className="panel" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
      </header>
      <ul className="passages">
        {passages.map((passage, place) => (
          // Two passages may read the same; their places never change.
          <li key={place}>
            <span>
              {passage.text}
              {passage.claim === true && <span className="note"> claimed by the source</span>}
            </span>
            <span className="note src">
              {passage.source === undefined ? (
                placeWords(passage.at)
              ) : (
                <FactPlace stated={placed(catalog, passage)} isDated />
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
