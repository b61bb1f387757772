import '../ui/standInFont.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { lazy, Suspense } from 'react';
import { Browse } from '../features/browse/Browse';
import { AppStoreProvider, useChoices, useRest, useUnread } from '../store/AppStoreContext';
import type { AppStore } from '../store/appStore';
import { Notice } from '../ui/Notice';
import { Colophon } from './Colophon';
import { ErrorBoundary } from './ErrorBoundary';
import { PickTray } from './PickTray';
import { SheetBlock } from './SheetBlock';
import { TitleBlock } from './TitleBlock';

const ProviderSheet = lazy(() => import('../features/provider/ProviderSheet'));
const LinkNotice = lazy(() => import('./LinkNotice'));

type AppProps = { readonly store: AppStore };

/** The frame in which features meet. */
export function App({ store }: AppProps) {
  return (
    <AppStoreProvider store={store}>
      <a className="skip" href="#main">
        Skip to the sheet
      </a>
      <TitleBlock />
      <Notices />
      <ErrorBoundary>
        <Suspense fallback={<main id="main" className="wrap" aria-busy="true" />}>
          <View />
        </Suspense>
      </ErrorBoundary>
      <SheetBlock />
      <PickTray />
      <Colophon />
    </AppStoreProvider>
  );
}

function View() {
  const { provider } = useChoices();
  return provider === undefined ? <Browse /> : <ProviderSheet key={provider} id={provider} />;
}

function Notices() {
  const unread = useUnread();
  const rest = useRest();
  return (
    <>
      {unread.length > 0 && (
        <ErrorBoundary>
          <Suspense fallback={null}>
            <LinkNotice />
          </Suspense>
        </ErrorBoundary>
      )}
      {rest === 'failed' && (
        <div className="wrap">
          <Notice title="A part of the catalog could not be loaded">
            <p>
              The table is complete. Features, links and further criteria are missing until the page
              can be <a href="">loaded again</a>; your choices stay in the address.
            </p>
          </Notice>
        </div>
      )}
    </>
  );
}
