import { useState } from 'react';
import { useCatalog, useChoices } from '../../store/AppStoreContext';
import { embedding } from './embedding';
import { Exports } from './Exports';
import { Link } from './Link';
import { Pictures } from './Pictures';
import { Reopen } from './Reopen';
import { ShareRow } from './ShareRow';
import { shownBy } from './shown';
import { Telling } from './Telling';
import { copied, type Told } from './told';
import './share.css';

/** Every way in which what is on the page can leave it, and what came of the last one tried. */
export default function SharePanel() {
  const catalog = useCatalog();
  const choices = useChoices();
  const [told, setTold] = useState<Told>();
  const shown = shownBy(catalog, choices);
  const tell = (coming: Promise<Told>) => {
    // Said anew, the same words are heard again.
    setTold(undefined);
    void coming.then(setTold);
  };
  const isComparison = choices.view === 'compare' && choices.provider === undefined;
  return (
    <>
      <ul>
        <Link shown={shown} onTold={tell} />
        <Exports shown={shown} onTold={tell} />
        {isComparison && choices.picks.length > 0 && <Pictures shown={shown} onTold={tell} />}
        <ShareRow sign="embed" name="Embed" note="This view in a page of your own">
          <button
            className="btn"
            type="button"
            aria-label="Copy the code to embed this view"
            onClick={() => tell(copied('the code to embed this view', snippet(shown)))}
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
      <Telling told={told} />
    </>
  );
}

const snippet = (shown: Parameters<typeof embedding>[0]) => Promise.resolve(embedding(shown));
