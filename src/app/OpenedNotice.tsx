import { useAppStore } from '../store/AppStoreContext';
import { Notice } from '../ui/Notice';

type OpenedNoticeProps = { readonly lines: readonly string[] };

/** Says that a saved sheet was opened, and what there is to know of it. */
export function OpenedNotice({ lines: [title = '', ...notes] }: OpenedNoticeProps) {
  const store = useAppStore();
  return (
    <div className="wrap no-print">
      <Notice
        title={title}
        acts={
          <button className="btn" type="button" onClick={store.putOpenedAway}>
            Close
          </button>
        }
      >
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </Notice>
    </div>
  );
}
