import type { ReactNode } from 'react';
import { ProviderSheet } from '../features/provider/ProviderSheet';
import { Preparing } from './Preparing';

type ProviderSheetViewProps = { readonly id: string; readonly share: ReactNode };

/** A sheet together with what is to be prepared. Both come late, and so does what joins them. */
export default function ProviderSheetView({ id, share }: ProviderSheetViewProps) {
  return <ProviderSheet id={id} share={share} prepare={<Preparing id={id} />} />;
}
