import type { Recommendation } from '../../domain/decide/recommendation';
import { warningsOn } from '../../domain/decide/warnings';
import { useCatalog } from '../../store/AppStoreContext';
import { Icon } from '../../ui/Icon';
import '../../ui/value.css';

type WarningsProps = { readonly id: string; readonly recommendation: Recommendation };

/** What rides along with a provider: notices, and where the source contradicts itself on a need. */
export function Warnings({ id, recommendation }: WarningsProps) {
  const catalog = useCatalog();
  return warningsOn(catalog, recommendation, id).map(({ tone, text }) =>
    tone === 'info' ? (
      <span key={text} className="info">
        {text}
      </span>
    ) : (
      <span key={text} className="caution">
        <Icon name="warn" />
        <span>{text}</span>
      </span>
    ),
  );
}
