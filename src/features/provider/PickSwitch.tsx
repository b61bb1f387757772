import { useAppStore, useIsPicked } from '../../store/AppStoreContext';
import { dropPick, pickProvider } from '../../store/changes';
import '../../ui/switch.css';

type PickSwitchProps = { readonly id: string };

/** Picks this provider for comparison, or takes the pick back. */
export function PickSwitch({ id }: PickSwitchProps) {
  const store = useAppStore();
  const isPicked = useIsPicked(id);
  return (
    <label className="switch no-print">
      <input
        type="checkbox"
        role="switch"
        checked={isPicked}
        aria-checked={isPicked}
        onChange={() => store.choose(isPicked ? dropPick(id) : pickProvider(id))}
      />
      Picked
    </label>
  );
}
