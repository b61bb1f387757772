import { providerById } from '../../domain/catalog/catalog';
import { useAppStore, useCatalog, useIsPicked } from '../../store/AppStoreContext';
import { dropPick, pickProvider } from '../../store/changes';

type PickButtonProps = { readonly id: string };

/** Picks a provider for comparison, or takes the pick back. */
export function PickButton({ id }: PickButtonProps) {
  const store = useAppStore();
  const isPicked = useIsPicked(id);
  const name = providerById(useCatalog(), id)?.name ?? id;
  return (
    <button
      type="button"
      className="btn"
      aria-pressed={isPicked}
      aria-label={`Pick ${name} for comparison`}
      onClick={() => store.choose(isPicked ? dropPick(id) : pickProvider(id))}
    >
      {isPicked ? 'Picked' : 'Pick'}
    </button>
  );
}
