import { useAppStore } from '../store/AppStoreContext';
import { ClosableNotice } from './ClosableNotice';
import { loadNewer } from './offline';

/** Says that a newer version of the app lies ready; the reader says when it is shown. */
export function NewVersion() {
  const store = useAppStore();
  return (
    <ClosableNotice
      title="A new version of Groundwork is here"
      onClose={store.putNewerAway}
      acts={
        <button className="btn" type="button" onClick={() => void loadNewer()}>
          Load it
        </button>
      }
    >
      <p>
        This page goes on with the version that it was opened with. Your choices are in the address
        and stay there when the new one is loaded.
      </p>
    </ClosableNotice>
  );
}
