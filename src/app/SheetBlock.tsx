import { shortDateWords } from '../domain/catalog/wording';
import { useCatalog, useChoices } from '../store/AppStoreContext';
import { drawnWith, sheetName } from '../store/sheetWords';
import { Icon } from '../ui/Icon';

/** The title block at the foot of a printed sheet: what it shows and what it was drawn with. */
export function SheetBlock() {
  const catalog = useCatalog();
  const choices = useChoices();
  const [source] = catalog.sources;
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
        <b>{drawnWith(catalog, choices)}</b>
      </div>
      <div>
        <span className="cap">Catalog read</span>
        <b>{source === undefined ? 'no date given' : shortDateWords(source.read)}</b>
      </div>
    </div>
  );
}
