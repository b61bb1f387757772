import { lazy, Suspense } from 'react';
import { DISPUTED, facetsOf } from '../../domain/browse/facet';
import { countWords } from '../../domain/catalog/wording';
import { useCatalog, useFacetCounts, useRest } from '../../store/AppStoreContext';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { FacetField } from './FacetField';
import './facets.css';

const Laying = lazy(() => import('./Laying'));

type FiltersProps = { readonly shown: number };

/**
 * The rail of facets. Where there is no room for a rail it is the browser's own popover, opened by
 * the button in the bar.
 */
export function Filters({ shown }: FiltersProps) {
  const catalog = useCatalog();
  const counts = useFacetCounts();
  const rest = useRest();
  // What is disputed stands with the choice of what counts, further down.
  const facets = facetsOf(catalog).filter(({ criterion }) => criterion.id !== DISPUTED);
  const offered = catalog.groups
    .map((group) => ({
      group,
      facets: facets.filter(
        ({ criterion }) => isOffered(criterion) && criterion.group === group.id,
      ),
    }))
    .filter((each) => each.facets.length > 0);
  return (
    <aside className="rail" id="filters" popover="auto" aria-label="Filters">
      <header>
        <h2>Filters</h2>
        <span className="note">{`${shown} of ${catalog.providers.length} shown`}</span>
        <button
          className="btn solid only-phone"
          type="button"
          popoverTarget="filters"
          popoverTargetAction="hide"
        >
          {`Show ${countWords(shown, catalog.things)}`}
        </button>
      </header>
      {facets
        .filter(({ criterion }) => !isOffered(criterion))
        .map(({ criterion }) => (
          <FacetField key={criterion.id} criterion={criterion} counts={counts} />
        ))}
      {offered.map(({ group, facets: inGroup }) => (
        <details key={group.id} className="more-facets">
          <summary>
            {group.label} <span className="note">{inGroup.length} more filters</span>
          </summary>
          {inGroup.map(({ criterion }) => (
            <FacetField key={criterion.id} criterion={criterion} counts={counts} />
          ))}
        </details>
      ))}
      {rest === 'here' && (
        <ErrorBoundary>
          <Suspense fallback={null}>
            <Laying counts={counts} />
          </Suspense>
        </ErrorBoundary>
      )}
    </aside>
  );
}

const isOffered = (criterion: { readonly facet?: 'shown' | 'offered' | undefined } | object) =>
  'facet' in criterion && criterion.facet === 'offered';
