import '../ui/standInFont.css';
import '../ui/webFont.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { lazy, type ReactNode, Suspense } from 'react';
import { Browse } from '../features/browse/Browse';
import {
  AppStoreProvider,
  useChoices,
  useIsOutdated,
  useMadeWith,
  useOpened,
  useOtherFile,
  useRest,
  useUnread,
} from '../store/AppStoreContext';
import { ShareMenu } from '../features/share/ShareMenu';
import type { AppStore } from '../store/appStore';
import type { View } from '../store/choices';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { Notice } from '../ui/Notice';
import { Reload } from '../ui/Reload';
import './colophon.css';
import { PickTray } from './PickTray';
import { TitleBlock } from './TitleBlock';

const Decide = lazy(() => import('./DecideView'));
const Method = lazy(() => import('../features/decide/Method'));
const Catalogs = lazy(() => import('../features/catalogs/Catalogs'));
const Compare = lazy(() => import('../features/compare/Compare'));
const ProviderSheet = lazy(() => import('./ProviderSheetView'));
const Embedded = lazy(() => import('./Embedded'));
const Foot = lazy(() => import('./Foot'));
const RareNotices = lazy(() => import('./RareNotices'));

type AppProps = { readonly store: AppStore };

/** The frame in which features meet. */
export function App({ store }: AppProps) {
  return (
    <AppStoreProvider store={store}>
      <Framed />
    </AppStoreProvider>
  );
}

/** The view in the app's own frame, or by itself in a page of somebody else's. */
function Framed() {
  if (useChoices().isEmbedded)
    return (
      <ErrorBoundary isView>
        <Suspense>
          <Embedded>
            <Notices />
            <Chosen />
          </Embedded>
        </Suspense>
      </ErrorBoundary>
    );
  return (
    <>
      <a className="skip" href="#main">
        Skip to the sheet
      </a>
      <TitleBlock />
      <Notices />
      <Chosen />
      <PickTray />
      <ErrorBoundary>
        <Suspense>
          <Foot />
        </Suspense>
      </ErrorBoundary>
    </>
  );
}

const SHARE = <ShareMenu />;

const VIEW: { readonly [Each in View]: ReactNode } = {
  browse: <Browse share={SHARE} />,
  compare: <Compare share={SHARE} />,
  decide: <Decide share={SHARE} />,
  method: <Method share={SHARE} />,
  catalogs: <Catalogs share={SHARE} />,
};

/** The view that was chosen. What goes wrong in one view is left behind with it. */
function Chosen() {
  const { view, provider } = useChoices();
  return (
    <ErrorBoundary key={provider ?? view} isView>
      <Suspense fallback={<main id="main" className="wrap" aria-busy="true" />}>
        {provider === undefined ? VIEW[view] : <ProviderSheet id={provider} share={SHARE} />}
      </Suspense>
    </ErrorBoundary>
  );
}

function Notices() {
  const unread = useUnread();
  const rest = useRest();
  const madeWith = useMadeWith();
  const opened = useOpened();
  const otherFile = useOtherFile();
  const isOutdated = useIsOutdated();
  return (
    <>
      {(isOutdated ||
        otherFile !== undefined ||
        unread.length > 0 ||
        (madeWith ?? opened) !== undefined) && (
        <ErrorBoundary>
          <Suspense fallback={null}>
            <RareNotices />
          </Suspense>
        </ErrorBoundary>
      )}
      {rest === 'failed' && (
        <div className="wrap">
          <Notice title="A part of the catalog could not be loaded">
            <p>
              The table is complete. Features, links and further criteria are missing until the page
              can be <Reload>loaded again</Reload>; your choices stay in the address.
            </p>
          </Notice>
        </div>
      )}
    </>
  );
}
