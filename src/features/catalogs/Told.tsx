import type { OtherFile } from '../../store/ownCatalog';
import { BusyFile } from './BusyFile';
import './catalogs.css';
import { MissingFile } from './MissingFile';
import { RefusedFile } from './RefusedFile';

/** What has become of a file that is not in use: being read, refused with all its errors, or missing. */
export function Told(other: OtherFile) {
  switch (other.state) {
    case 'busy':
      return <BusyFile {...other} />;
    case 'refused':
      return <RefusedFile {...other} />;
    case 'missing':
      return <MissingFile {...other} />;
  }
}
