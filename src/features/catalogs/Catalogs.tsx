import type { ReactNode } from 'react';
import { useOtherFile } from '../../store/AppStoreContext';
import { ArrivalHeading } from '../../ui/ArrivalHeading';
import '../../ui/panel.css';
import './catalogs.css';
import { InUse } from './InUse';
import { Kept } from './Kept';
import { OpenFile } from './OpenFile';
import { Told } from './Told';
import { ToStartFrom } from './ToStartFrom';

type CatalogsProps = { readonly share: ReactNode };

/** What is in use, and how to open a catalog of one’s own in its place or on top of it. */
export default function Catalogs({ share }: CatalogsProps) {
  const other = useOtherFile();
  return (
    <main id="main" className="wrap catalogs">
      <div className="bar">
        <ArrivalHeading>Catalogs</ArrivalHeading>
        <span className="push">{share}</span>
      </div>
      {other !== undefined && <Told {...other} />}
      <div className="stack">
        <InUse />
        <Kept />
      </div>
      <div className="stack">
        <OpenFile />
        <ToStartFrom />
      </div>
    </main>
  );
}
