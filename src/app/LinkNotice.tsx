import { useAppStore, useCatalog, useUnread } from '../store/AppStoreContext';
import { Notice } from '../ui/Notice';
import { unreadWords } from './unreadWords';

const SHOWN = 8;

/** Names every part of the link that could not be understood; the rest of it works. */
export default function LinkNotice() {
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
        <Lines lines={lines.slice(0, SHOWN)} />
        {lines.length > SHOWN && (
          <details>
            <summary>{(lines.length - SHOWN).toLocaleString('en')} more</summary>
            <Lines lines={lines.slice(SHOWN)} />
          </details>
        )}
      </Notice>
    </div>
  );
}

type LinesProps = { readonly lines: readonly string[] };

function Lines({ lines }: LinesProps) {
  return (
    <ul>
      {lines.map((line, at) => (
        // The lines of one link never change places, and two may read the same.
        <li key={at}>{line}</li>
      ))}
    </ul>
  );
}
