import { lazy, Suspense } from 'react';
import { FileNotice } from '../features/catalogs/FileNotice';
import {
  useChoices,
  useIsOutdated,
  useMadeWith,
  useOpened,
  useOtherFile,
  useRest,
  useUnread,
} from '../store/AppStoreContext';
import { LinkNotice } from './LinkNotice';
import { NewVersion } from './NewVersion';
import { OpenedNotice } from './OpenedNotice';

const LinkAge = lazy(() => import('./LinkAge'));

/**
 * What most readers never need be told: what has become of a catalog file, what could not be read of
 * an opened link or sheet, what has changed since, and that there is a newer version of the app.
 */
export default function RareNotices() {
  const unread = useUnread();
  const madeWith = useMadeWith();
  const rest = useRest();
  const opened = useOpened();
  const otherFile = useOtherFile();
  const { view } = useChoices();
  return (
    <>
      {useIsOutdated() && <NewVersion />}
      {otherFile !== undefined && view !== 'catalogs' && <FileNotice other={otherFile} />}
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
