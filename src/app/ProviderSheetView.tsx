import type { ReactNode } from 'react';
import { providerById } from '../domain/catalog/catalog';
import { KeptRatings, OwnRating } from '../features/catalogs/OwnRating';
import { ProviderSheet } from '../features/provider/ProviderSheet';
import { useCatalog } from '../store/AppStoreContext';
import { Preparing } from './Preparing';

type ProviderSheetViewProps = { readonly id: string; readonly share: ReactNode };

/** A sheet together with what is to be prepared and what readers say. All of it comes late. */
export default function ProviderSheetView({ id, share }: ProviderSheetViewProps) {
  const provider = providerById(useCatalog(), id);
  if (provider === undefined) return null;
  const onAny = (
    <>
      <OwnRating provider={provider} />
      <KeptRatings />
    </>
  );
  return (
    <ProviderSheet
      provider={provider}
      share={share}
      prepare={<Preparing id={id} />}
      own={{
        onAny,
        on: (criterion) => <OwnRating provider={provider} criterion={criterion} />,
      }}
    />
  );
}
