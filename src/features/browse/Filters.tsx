import { lazy, Suspense, useState } from 'react';
import { DISPUTED, type Facet, facetsOf } from '../../domain/browse/facet';
import type { FacetCounts } from '../../domain/browse/matching';
import { countWords } from '../../domain/catalog/wording';
import { useCatalog, useFacetCounts, useRest } from '../../store/AppStoreContext';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { FacetField } from './FacetField';
import { MOST_DRAWN } from './ProviderTable';
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
        <span className="note">{`${shown.toLocaleString('en')} of ${catalog.providers.length.toLocaleString('en')} shown`}</span>
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
        <MoreFacets
          key={group.id}
          label={group.label}
          facets={inGroup}
          counts={counts}
          isLong={catalog.providers.length > MOST_DRAWN}
        />
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

type MoreFacetsProps = {
  readonly label: string;
  readonly facets: readonly Facet[];
  readonly counts: FacetCounts;
  readonly isLong: boolean;
};

/** Further filters. A long catalog draws them when they are opened: each click counts them anew. */
function MoreFacets({ label, facets, counts, isLong }: MoreFacetsProps) {
  const [isOpen, tellOpen] = useState(false);
  return (
    <details className="more-facets" onToggle={({ currentTarget }) => tellOpen(currentTarget.open)}>
      <summary>
        {label} <span className="note">{facets.length} more filters</span>
      </summary>
      {(isOpen || !isLong) &&
        facets.map(({ criterion }) => (
          <FacetField key={criterion.id} criterion={criterion} counts={counts} />
        ))}
    </details>
  );
}

const isOffered = (criterion: { readonly facet?: 'shown' | 'offered' | undefined } | object) =>
  'facet' in criterion && criterion.facet === 'offered';
