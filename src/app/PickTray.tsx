import { useCatalog, useChoices, usePicked } from '../store/AppStoreContext';
import { clearPicks, dropPick, openComparison } from '../store/changes';
import { Icon } from '../ui/Icon';
import '../ui/chip.css';
import { ChoiceLink } from '../url/ChoiceLink';
import './pickTray.css';

/** What the reader picked, wherever they are; it is there as long as something is picked. */
export function PickTray() {
  const catalog = useCatalog();
  const picked = usePicked();
  const { view, provider, picks } = useChoices();
  // The comparison shows the picks itself, as its columns.
  if (picks.length === 0 || (view === 'compare' && provider === undefined)) return null;
  return (
    <section className="tray" aria-label={`Picked ${catalog.things[1]}`}>
      <b>{picks.length} picked</b>
      <ul>
        {picked.map(({ id, name }) => (
          <li key={id} className="chip">
            {name}
            <ChoiceLink change={dropPick(id)} aria-label={`Remove ${name}`}>
              <Icon name="cross" />
            </ChoiceLink>
          </li>
        ))}
      </ul>
      <ChoiceLink change={clearPicks} className="btn bare push">
        Clear
      </ChoiceLink>
      <ChoiceLink change={openComparison} className="btn solid">
        Compare {picks.length}
      </ChoiceLink>
    </section>
  );
}
