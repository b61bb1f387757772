import { lazy, Suspense } from 'react';
import { useMadeWith, useOpened, useRest, useUnread } from '../store/AppStoreContext';
import { LinkNotice } from './LinkNotice';
import { OpenedNotice } from './OpenedNotice';

const LinkAge = lazy(() => import('./LinkAge'));

/** What there is to say of an opened link or sheet: what could not be read, what has changed since. */
export default function LinkNotices() {
  const unread = useUnread();
  const madeWith = useMadeWith();
  const rest = useRest();
  const opened = useOpened();
  return (
    <>
      {opened !== undefined && <OpenedNotice lines={opened} />}
      {unread.length > 0 && <LinkNotice />}
      {madeWith !== undefined && rest === 'here' && (
        <Suspense fallback={null}>
          <LinkAge madeWith={madeWith} />
        </Suspense>
      )}
    </>
  );
}
