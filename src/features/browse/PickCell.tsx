import type { Provider } from '../../domain/catalog/catalog';
import { useAppStore, useIsPicked } from '../../store/AppStoreContext';
import { dropPick, pickProvider } from '../../store/changes';

type PickCellProps = { readonly provider: Provider };

/** Picks a provider for comparison; `name` and `value` are the link's, so early ticks are kept. */
export function PickCell({ provider: { id, name } }: PickCellProps) {
  const store = useAppStore();
  const isPicked = useIsPicked(id);
  return (
    <label>
      <input
        type="checkbox"
        name="pick"
        value={id}
        aria-label={`Pick ${name}`}
        autoComplete="off"
        checked={isPicked}
        onChange={() => store.choose(isPicked ? dropPick(id) : pickProvider(id))}
      />
    </label>
  );
}
