import { lazy, Suspense, useState } from 'react';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { Icon } from '../../ui/Icon';
import { Popover } from '../../ui/Popover';
import { Reload } from '../../ui/Reload';

const SharePanel = lazy(() => import('./SharePanel'));

/** The ways in which a view leaves the app. What they are made with comes when it is asked for. */
export function ShareMenu() {
  const [isAsked, setAsked] = useState(false);
  return (
    <Popover
      id="share"
      label="Share and export"
      className="menu share"
      onAsk={() => setAsked(true)}
      button={
        <>
          Share and export <Icon name="down" />
        </>
      }
    >
      {isAsked ? (
        <ErrorBoundary instead={<NotLoaded />}>
          <Suspense fallback={<p role="status">On its way.</p>}>
            <SharePanel />
          </Suspense>
        </ErrorBoundary>
      ) : (
        <p>The page is not ready for this yet. The link to what you see is in the address.</p>
      )}
    </Popover>
  );
}

function NotLoaded() {
  return (
    <p role="alert">
      This menu could not be loaded. The link to what you see is in the address of the page, which
      can be <Reload>loaded again</Reload>.
    </p>
  );
}
