import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { useAppStore, useCatalog, useChoices } from '../store/AppStoreContext';
import type { Change } from '../store/changes';
import { writeLink } from './link';

type ChoiceLinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  readonly change: Change;
  /** What the click does with Shift held; the link itself points at `change`. */
  readonly shiftChange?: Change;
};

const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.altKey;

/**
 * A link to what the choices would be. It is a real link, so that it can be copied, opened in a new
 * tab, and followed before the script has arrived; a plain click changes the choices in place. In an
 * embedded view it leads out of it, to the whole app.
 */
export function ChoiceLink({ change, shiftChange, onClick, children, ...rest }: ChoiceLinkProps) {
  const store = useAppStore();
  const catalog = useCatalog();
  const choices = useChoices();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (!isPlain(event) || (event.shiftKey && shiftChange === undefined)) return;
    event.preventDefault();
    store.choose(event.shiftKey && shiftChange !== undefined ? shiftChange : change);
  };
  const after = change({ ...choices, isEmbedded: false }, catalog);
  const leads = choices.isEmbedded ? { target: '_blank', rel: 'noopener' } : { onClick: follow };
  return (
    <a {...rest} href={writeLink(catalog, after)} {...leads}>
      {children}
    </a>
  );
}
