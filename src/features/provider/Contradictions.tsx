import { criterionById, type Provider } from '../../domain/catalog/catalog';
import { placeWords } from '../../domain/catalog/wording';
import { useCatalog } from '../../store/AppStoreContext';
import { Notice } from '../../ui/Notice';

type ContradictionsProps = { readonly provider: Provider };

/** Where a source says one thing and another: both are shown, neither is chosen for the reader. */
export function Contradictions({ provider }: ContradictionsProps) {
  const catalog = useCatalog();
  return provider.contradictions.map(({ criteria, says: [one, other] }) => (
    <Notice
      key={one.text}
      isNews={false}
      title={`The source contradicts itself: ${criteria
        .map((id) => criterionById(catalog, id)?.label ?? id)
        .join(', ')}`}
    >
      <p>
        {one.text} ({placeWords(one.at)}); {other.text} ({placeWords(other.at)}).
      </p>
    </Notice>
  ));
}
