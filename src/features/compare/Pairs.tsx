import type { Provider } from '../../domain/catalog/catalog';
import { listWords } from '../../domain/catalog/wording';
import { type Pair, pairsAmong, pairWords } from '../../domain/compare/pair';
import { spokesOf } from '../../domain/compare/spoke';
import { useCatalog } from '../../store/AppStoreContext';

type PairsProps = { readonly picked: readonly Provider[] };

/** More pairs than these open only when asked for. */
const MOST_OPEN = 6;

const PARTS: readonly { readonly title: string; readonly holds: readonly Pair['better'][] }[] = [
  { title: 'One is at least as good on everything', holds: ['one', 'other', 'same'] },
  { title: 'Each is better on something', holds: ['neither'] },
  { title: 'Cannot be said', holds: ['unknown'] },
];

/** What can be said of every two picks before anything is weighed. */
export function Pairs({ picked }: PairsProps) {
  const spokes = spokesOf(useCatalog());
  const pairs = pairsAmong(spokes, picked);
  if (pairs.length === 0 || spokes.length === 0) return null;
  const parts = PARTS.map(({ title, holds }) => ({
    title,
    pairs: pairs.filter(({ better }) => holds.includes(better)),
  })).filter((part) => part.pairs.length > 0);
  return (
    <section className="panel" aria-labelledby="pairs">
      <header>
        <h2 id="pairs">Without any weights</h2>
        <span className="note">everything: {listWords(spokes.map(({ name }) => name))}</span>
      </header>
      <div className="pad pairs">
        {parts.map(({ title, pairs: these }) => (
          <details key={title} open={pairs.length <= MOST_OPEN}>
            <summary className="small">
              {title} <span className="note">{these.length}</span>
            </summary>
            <ul className="sentences small">
              {these.map((pair) => (
                <li key={`${pair.one.id} ${pair.other.id}`}>{pairWords(pair)}</li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </section>
  );
}
