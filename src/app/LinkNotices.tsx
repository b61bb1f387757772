import { lazy, Suspense } from 'react';
import { useMadeWith, useRest, useUnread } from '../store/AppStoreContext';
import { LinkNotice } from './LinkNotice';

const LinkAge = lazy(() => import('./LinkAge'));

/** What there is to say of the opened link: what could not be read, and what has changed since. */
export default function LinkNotices() {
  const unread = useUnread();
  const madeWith = useMadeWith();
  const rest = useRest();
  return (
    <>
      {unread.length > 0 && <LinkNotice />}
      {madeWith !== undefined && rest === 'here' && (
        <Suspense fallback={null}>
          <LinkAge madeWith={madeWith} />
        </Suspense>
      )}
    </>
  );
}
