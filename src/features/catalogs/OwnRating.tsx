import { lazy, Suspense, useState } from 'react';
import type { Provider } from '../../domain/catalog/catalog';
import type { Criterion } from '../../domain/catalog/layer';
import { useAppStore, useKept, useOwn } from '../../store/AppStoreContext';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { Icon } from '../../ui/Icon';
import { bringRatings, RATINGS_FILE } from './keepRating';
import '../../ui/rowAct.css';
import './ownRating.css';

const OwnRatingForm = lazy(() => import('./OwnRatingForm'));

type OwnRatingProps = { readonly provider: Provider; readonly criterion?: Criterion };

/** The way to say something of one’s own on a provider: on one criterion, or on whatever one likes. */
export function OwnRating({ provider, criterion }: OwnRatingProps) {
  const [isOpen, setIsOpen] = useState(false);
  const open = () => setIsOpen(true);
  const what = `Say your own on ${criterion?.label ?? provider.name}`;
  return (
    <>
      {criterion === undefined ? (
        <button type="button" className="btn no-print" aria-haspopup="dialog" onClick={open}>
          Say your own
        </button>
      ) : (
        <button
          type="button"
          className="row-act pen no-print"
          aria-haspopup="dialog"
          aria-label={what}
          title={what}
          onClick={open}
        >
          <Icon name="pen" />
        </button>
      )}
      {isOpen && (
        <ErrorBoundary>
          <Suspense fallback={null}>
            <OwnRatingForm
              provider={provider}
              criterion={criterion}
              onClose={() => setIsOpen(false)}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}

/** Offers the ratings that this device keeps, where no catalog of the reader’s own is in use. */
export function KeptRatings() {
  const store = useAppStore();
  const own = useOwn();
  if (!useKept().includes(RATINGS_FILE) || own !== undefined) return null;
  return (
    <button type="button" className="btn no-print" onClick={() => void bringRatings(store)}>
      Use your own ratings
    </button>
  );
}
