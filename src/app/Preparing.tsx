import { lazy, Suspense } from 'react';
import { ErrorBoundary } from '../ui/ErrorBoundary';

const Prepare = lazy(() => import('../features/prepare/Prepare'));

type PreparingProps = { readonly id: string; readonly isInside?: boolean };

/** What is to be done before a provider's first cluster, as soon as it is there. */
export function Preparing({ id, isInside = false }: PreparingProps) {
  return (
    <ErrorBoundary>
      <Suspense fallback={null}>
        <Prepare id={id} isInside={isInside} />
      </Suspense>
    </ErrorBoundary>
  );
}
