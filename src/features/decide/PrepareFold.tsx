import { type ReactNode, useState } from 'react';
import { providerById } from '../../domain/catalog/catalog';
import { useCatalog } from '../../store/AppStoreContext';

type PrepareFoldProps = {
  readonly id: string;
  readonly prepareOn: (id: string) => ReactNode;
};

/** What to prepare for whoever is recommended, folded until it is asked for. */
export function PrepareFold({ id, prepareOn }: PrepareFoldProps) {
  const provider = providerById(useCatalog(), id);
  const [isAsked, setIsAsked] = useState(false);
  if (provider?.prepare === undefined) return null;
  return (
    <details className="prepare-fold no-print" onToggle={() => setIsAsked(true)}>
      <summary>Prepare {provider.name}: from the choice to the first command</summary>
      {isAsked && prepareOn(id)}
    </details>
  );
}
