import { providerById } from '../../domain/catalog/catalog';
import type { Recommendation } from '../../domain/decide/recommendation';
import { verdictWords } from '../../domain/decide/verdictWords';
import { useCatalog } from '../../store/AppStoreContext';

type StripProps = { readonly recommendation: Recommendation };

/** More than these cannot have a name each in one line. */
const MOST_NAMED = 24;

/** Everybody in one line: fits, to be checked, ruled out; and the same as a sentence, read out. */
export function Strip({ recommendation }: StripProps) {
  const catalog = useCatalog();
  const { confirmed, toCheck, eliminated } = recommendation;
  const parts = [
    ...confirmed.map((id) => ({ id, look: 'fit', words: 'fits' })),
    ...toCheck.map(({ provider: id }) => ({ id, look: 'unknown', words: 'to be checked' })),
    ...eliminated.map(({ provider: id }) => ({ id, look: 'out', words: 'ruled out' })),
  ];
  return (
    <div>
      {parts.length <= MOST_NAMED && (
        <ul className="strip" aria-label={`All ${parts.length} ${catalog.things[1]}`}>
          {parts.map(({ id, look, words }) => (
            <li key={id} className={look}>
              <span>{providerById(catalog, id)?.name}</span>
              <span className="vh">: {words}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="tallyrow" role="status">
        <span>
          <b>{confirmed.length}</b> {confirmed.length === 1 ? 'fits' : 'fit'}
        </span>
        <span>
          <b>{toCheck.length}</b> to be checked
        </span>
        <span>
          <b>{eliminated.length}</b> ruled out
        </span>
        <span className="vh">{verdictWords(catalog, recommendation)}</span>
      </p>
    </div>
  );
}
