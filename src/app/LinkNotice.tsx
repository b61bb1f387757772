import { useAppStore, useCatalog, useUnread } from '../store/AppStoreContext';
import { Notice } from '../ui/Notice';
import { FoldedList } from './FoldedList';
import { unreadWords } from './unreadWords';

/** Names every part of the link that could not be understood; the rest of it works. */
export function LinkNotice() {
  const store = useAppStore();
  const catalog = useCatalog();
  const lines = useUnread().map((unread) => unreadWords(catalog, unread));
  const count = lines.length === 1 ? 'A part' : `${lines.length.toLocaleString('en')} parts`;
  return (
    <div className="wrap no-print">
      <Notice
        title={`${count} of this link could not be read`}
        acts={
          <button className="btn" type="button" onClick={store.putNoticeAway}>
            Close
          </button>
        }
      >
        <p>Everything else in the link is shown below.</p>
        <FoldedList lines={lines} />
      </Notice>
    </div>
  );
}
