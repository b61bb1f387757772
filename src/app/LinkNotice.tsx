import { useAppStore, useCatalog, useUnread } from '../store/AppStoreContext';
import { ClosableNotice } from './ClosableNotice';
import { FoldedList } from './FoldedList';
import { unreadWords } from './unreadWords';

/** Names every part of the link that could not be understood; the rest of it works. */
export function LinkNotice() {
  const catalog = useCatalog();
  const lines = useUnread().map((unread) => unreadWords(catalog, unread));
  const count = lines.length === 1 ? 'A part' : `${lines.length.toLocaleString('en')} parts`;
  return (
    <ClosableNotice
      title={`${count} of this link could not be read`}
      onClose={useAppStore().putNoticeAway}
    >
      <p>Everything else in the link is shown below.</p>
      <FoldedList lines={lines} />
    </ClosableNotice>
  );
}
