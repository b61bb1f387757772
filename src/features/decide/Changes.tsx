import { changesWords } from '../../domain/decide/changeWords';
import type { Recommendation } from '../../domain/decide/recommendation';
import { useCatalog } from '../../store/AppStoreContext';

type ChangesProps = { readonly recommendation: Recommendation };

/** The smallest changes that would put another name first. */
export function Changes({ recommendation }: ChangesProps) {
  const catalog = useCatalog();
  const lines = changesWords(catalog, recommendation);
  if (lines.length === 0) return null;
  return (
    <section className="panel half" aria-labelledby="changes">
      <header>
        <h3 id="changes">What would change it</h3>
        <span className="note">the smallest changes that put another name first</span>
      </header>
      <ul className="ways">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
