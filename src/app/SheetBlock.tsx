import { useSyncExternalStore } from 'react';
import { shortDateWords } from '../domain/catalog/wording';
import { useCatalog, useChoices } from '../store/AppStoreContext';
import { drawnWith, sheetName } from '../store/sheetWords';
import { tellableAddress } from '../url/tellableAddress';
import { versionedLink } from '../url/versionedLink';
import { Icon } from '../ui/Icon';

/** Where this page is; it stays there as long as it is open. */
const pageAddress = () => new URL('?', location.href).href;
const standsStill = () => () => undefined;

/** The title block at the foot of a printed sheet: what it shows and what it was drawn with. */
export function SheetBlock() {
  const catalog = useCatalog();
  const choices = useChoices();
  const [source] = catalog.sources;
  const home = useSyncExternalStore(standsStill, pageAddress, () => undefined);
  const link = home && new URL(versionedLink(catalog, choices), home).href;
  return (
    <div className="sheetblock print-only" aria-hidden="true">
      <div className="brand">
        <Icon name="bench" />
        <b>Groundwork</b>
      </div>
      <div>
        <span className="cap">Sheet</span>
        <b>{sheetName(catalog, choices)}</b>
      </div>
      <div>
        <span className="cap">Drawn with</span>
        <b>{drawnWith(catalog, choices, true)}</b>
      </div>
      <div>
        <span className="cap">Catalog read</span>
        <b>{source === undefined ? 'no date given' : shortDateWords(source.read)}</b>
      </div>
      <div className="sheet-link">
        <span className="cap">Link </span>
        <b>{link && tellableAddress(link)}</b>
      </div>
    </div>
  );
}
