import { criterionById, type Provider } from '../../domain/catalog/catalog';
import type { Passage } from '../../domain/catalog/layer';
import { placeWords } from '../../domain/catalog/wording';
import { useCatalog } from '../../store/AppStoreContext';
import { Notice } from '../../ui/Notice';

type ContradictionsProps = { readonly provider: Provider };

const withPlace = ({ text, at }: Passage): string => {
  const place = placeWords(at);
  return place === undefined ? text : `${text} (${place})`;
};

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
        {withPlace(one)}; {withPlace(other)}.
      </p>
    </Notice>
  ));
}
