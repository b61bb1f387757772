import { useAppStore } from '../store/AppStoreContext';
import { ClosableNotice } from './ClosableNotice';

type OpenedNoticeProps = { readonly lines: readonly string[] };

/** Says that a saved sheet was opened, and what there is to know of it. */
export function OpenedNotice({ lines: [title = '', ...notes] }: OpenedNoticeProps) {
  return (
    <ClosableNotice title={title} onClose={useAppStore().putOpenedAway}>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </ClosableNotice>
  );
}
