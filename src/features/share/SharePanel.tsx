import { useCatalog, useChoices, useRest } from '../../store/AppStoreContext';
import { copied, type Delivered } from '../../ui/deliver';
import { embedding } from './embedding';
import { Exports } from './Exports';
import { Link } from './Link';
import { Pictures } from './Pictures';
import { Reopen } from './Reopen';
import { ShareRow } from './ShareRow';
import { sheetOf } from './sheet';
import { Telling } from '../../ui/Telling';
import { COMING, useTold } from '../../ui/useTold';
import './share.css';

/** Every way in which what is on the page can leave it, and what came of the last one tried. */
export default function SharePanel() {
  const catalog = useCatalog();
  const choices = useChoices();
  const rest = useRest();
  const told = useTold();
  if (rest === 'coming') return <p role="status">{COMING.words}</p>;
  const sheet = sheetOf(catalog, choices);
  const { link } = sheet.provenance;
  const tell = (coming: Promise<Delivered>) => told.tell(link, coming);
  const isComparison = choices.view === 'compare' && choices.provider === undefined;
  return (
    <>
      {rest === 'failed' && (
        <p>
          A part of the catalog did not load. What leaves the page now names no version and has no
          features and links.
        </p>
      )}
      <ul>
        <Link sheet={sheet} onTold={tell} />
        <Exports sheet={sheet} onTold={tell} />
        {isComparison && choices.picks.length > 0 && <Pictures sheet={sheet} onTold={tell} />}
        <ShareRow sign="embed" name="Embed" note="This view in a page of your own">
          <button
            className="btn"
            type="button"
            aria-label="Copy the code to embed this view"
            onClick={() =>
              tell(copied('the code to embed this view', Promise.resolve(embedding(sheet))))
            }
          >
            Copy
          </button>
        </ShareRow>
        <ShareRow sign="print" name="Print" note="With a title block and the link">
          <kbd>Ctrl P</kbd>
          <button className="btn" type="button" onClick={() => window.print()}>
            Print
          </button>
        </ShareRow>
        <Reopen onTold={tell} />
      </ul>
      <Telling delivered={told.toldOn(link)} />
    </>
  );
}
