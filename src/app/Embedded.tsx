import type { ReactNode } from 'react';
import { shortDateWords } from '../domain/catalog/wording';
import { useCatalog, useChoices } from '../store/AppStoreContext';
import { drawnWith } from '../store/sheetWords';
import { Icon } from '../ui/Icon';
import { ChoiceLink } from '../url/ChoiceLink';
import './embedded.css';

/** Tells the page around it how high the view is, now and whenever that changes. */
const tellHeight = (view: HTMLElement | null) => {
  if (view === null) return undefined;
  const tell = () =>
    window.parent.postMessage({ groundwork: { height: Math.ceil(view.offsetHeight) } }, '*');
  const watch = new ResizeObserver(tell);
  watch.observe(view);
  return () => watch.disconnect();
};

type EmbeddedProps = { readonly children: ReactNode };

/**
 * One view by itself, for an iframe. Nothing can be chosen in it: whatever leads on opens the whole
 * app, with the same choices.
 */
export default function Embedded({ children }: EmbeddedProps) {
  const catalog = useCatalog();
  const [source] = catalog.sources;
  return (
    <div className="embedded" ref={tellHeight}>
      {/* Whatever leads out of it leaves the page around it alone. */}
      <base target="_blank" />
      <header className="embedded-head small soft">{drawnWith(catalog, useChoices())}</header>
      {children}
      <footer className="embedded-foot small">
        <Icon name="bench" />
        <b>Groundwork</b>
        {source !== undefined && (
          <span className="soft">catalog read {shortDateWords(source.read)}</span>
        )}
        <ChoiceLink className="push" change={(choices) => choices}>
          Open in Groundwork
        </ChoiceLink>
      </footer>
    </div>
  );
}
