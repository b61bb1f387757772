import { lazy, type ReactNode, Suspense } from 'react';
import { orderWords } from '../../domain/browse/orderWords';
import { countWords, titled } from '../../domain/catalog/wording';
import { useCatalog, useChoices, useMatchingProviders } from '../../store/AppStoreContext';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { Chips } from './Chips';
import { ColumnMenu } from './ColumnMenu';
import { Filters } from './Filters';
import { Legend } from './Legend';
import { ProviderTable } from './ProviderTable';
import { SortMenu } from './SortMenu';
import './browse.css';

const EmptyResult = lazy(() => import('./EmptyResult'));
const LaidChips = lazy(() => import('./LaidChips'));

type BrowseProps = { readonly share: ReactNode };

/** The list of all providers: filters beside it, one table, and what to do when it is empty. */
export function Browse({ share }: BrowseProps) {
  const catalog = useCatalog();
  const { sort, also, counts } = useChoices();
  const providers = useMatchingProviders();
  const all = catalog.providers.length;
  const count = countWords(providers.length, catalog.things);
  const shown =
    providers.length === all
      ? count
      : `${providers.length.toLocaleString('en')} of ${countWords(all, catalog.things)}`;
  const order = orderWords(catalog, sort);
  const label = `${shown}, ${order}`;
  return (
    <main id="main" className="wrap browse">
      <Filters shown={providers.length} />
      <section aria-labelledby="list-title">
        <div className="bar">
          <h1 id="list-title" tabIndex={-1}>
            {shown}
          </h1>
          <span className="small soft order-words">{order}</span>
          <span className="menus">
            <button className="btn only-phone" type="button" popoverTarget="filters">
              Filters
            </button>
            <SortMenu />
            <ColumnMenu />
            {share}
          </span>
        </div>
        <h2 className="print-only">
          {`${titled(catalog.things[1])}: ${providers.length} of ${all}, ${order}`}
        </h2>
        <p className="vh" role="status">
          {label}
        </p>
        <Chips />
        {(also.length > 0 || counts !== 'first') && (
          <Suspense fallback={null}>
            <LaidChips />
          </Suspense>
        )}
        {providers.length === 0 ? (
          <ErrorBoundary>
            <Suspense fallback={null}>
              <EmptyResult />
            </Suspense>
          </ErrorBoundary>
        ) : (
          <ProviderTable providers={providers} label={label} />
        )}
        <Legend />
      </section>
    </main>
  );
}
