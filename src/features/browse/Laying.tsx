import { useState } from 'react';
import { DISPUTED, filterable } from '../../domain/browse/facet';
import type { FacetCounts } from '../../domain/browse/matching';
import { type Catalog, layersOf } from '../../domain/catalog/catalog';
import { COUNTED } from '../../domain/catalog/catalogShown';
import { COUNTED_WORDS } from '../../domain/catalog/countedWords';
import { hasOtherwise } from '../../domain/catalog/dispute';
import {
  useAppStore,
  useCatalog,
  useChoices,
  useKnown,
  useMissing,
} from '../../store/AppStoreContext';
import { count, toggleAlso } from '../../store/layingChanges';
import { FacetField } from './FacetField';

type LayingProps = { readonly counts: FacetCounts };

/** Which layers the list is made of, and which statement counts where they disagree. */
export default function Laying({ counts }: LayingProps) {
  const known = useKnown();
  const [isOpen, tellOpen] = useState(false);
  const disputed = filterable(useCatalog()).find(({ id }) => id === DISPUTED);
  return (
    <>
      {known.further.length > 0 && <Further known={known} />}
      {disputed !== undefined && (
        <details
          className="more-facets"
          onToggle={({ currentTarget }) => tellOpen(currentTarget.open)}
        >
          <summary>
            Disputed <span className="note">on what sources disagree</span>
          </summary>
          {isOpen && <FacetField criterion={disputed} counts={counts} />}
        </details>
      )}
      {(hasOtherwise(known) || layersOf(known).some(({ own }) => own)) && (
        <Counting known={known} />
      )}
    </>
  );
}

type KnownProps = { readonly known: Catalog };

function Further({ known }: KnownProps) {
  const store = useAppStore();
  const { also } = useChoices();
  return (
    <fieldset className="facet">
      <legend>Also show</legend>
      <ul>
        {known.further.map(({ id, label, note }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                autoComplete="off"
                checked={also.includes(id)}
                aria-describedby={`also-${id}`}
                onChange={() => store.choose(toggleAlso(id))}
              />
              <span>{label}</span>
            </label>
            <p className="note" id={`also-${id}`}>
              {note} <Arrival known={known} id={id} />
            </p>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

type ArrivalProps = KnownProps & { readonly id: string };

/** Whether a layer that was asked for is there, said while it is not. */
function Arrival({ known, id }: ArrivalProps) {
  const { also } = useChoices();
  const isMissing = useMissing().includes(id);
  const isThere = layersOf(known).some((layer) => layer.id === id);
  if (isThere || !also.includes(id)) return null;
  return (
    <span role="status">
      {isMissing
        ? 'It could not be loaded. Take the tick away and set it again to try once more.'
        : 'It is on its way.'}
    </span>
  );
}

function Counting({ known }: KnownProps) {
  const store = useAppStore();
  const { counts } = useChoices();
  const [first] = useCatalog().sources;
  const hasOwn = layersOf(known).some(({ own }) => own);
  return (
    <fieldset className="facet">
      <legend>Where sources disagree, count</legend>
      <ul>
        {COUNTED.filter((each) => each !== 'own' || hasOwn).map((each) => (
          <li key={each}>
            <label>
              <input
                type="radio"
                name="counted"
                autoComplete="off"
                checked={counts === each}
                onChange={() => store.choose(count(each))}
              />
              <span>{COUNTED_WORDS[each]}</span>
            </label>
          </li>
        ))}
      </ul>
      <p className="note">
        The first source is {first?.title ?? known.title}. The newest statement is the one of the
        latest day that its source gives.
      </p>
    </fieldset>
  );
}
