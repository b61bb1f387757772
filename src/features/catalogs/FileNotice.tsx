import type { OtherFile } from '../../store/ownCatalog';
import { Told } from './Told';

type FileNoticeProps = { readonly other: OtherFile };

/** The same above any view, for a link that names a catalog. */
export function FileNotice({ other }: FileNoticeProps) {
  return (
    <div className="wrap no-print">
      <Told {...other} />
    </div>
  );
}
