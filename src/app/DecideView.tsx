import type { ReactNode } from 'react';
import { Decide } from '../features/decide/Decide';
import { Preparing } from './Preparing';

const prepareOn = (id: string) => <Preparing id={id} isInside />;

type DecideViewProps = { readonly share: ReactNode };

/** The decision together with what is to be prepared for whoever is recommended. */
export default function DecideView({ share }: DecideViewProps) {
  return <Decide share={share} prepareOn={prepareOn} />;
}
