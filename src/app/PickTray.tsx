import { providerById } from '../domain/catalog/catalog';
import { useCatalog, useChoices } from '../store/AppStoreContext';
import { clearPicks, dropPick } from '../store/changes';
import { Icon } from '../ui/Icon';
import '../ui/chip.css';
import { ChoiceLink } from '../url/ChoiceLink';
import './pickTray.css';

/** What the reader picked, wherever they are; it is there as long as something is picked. */
export function PickTray() {
  const catalog = useCatalog();
  const { picks } = useChoices();
  if (picks.length === 0) return null;
  return (
    <section className="tray" aria-label={`Picked ${catalog.things[1]}`}>
      <b>{picks.length} picked</b>
      <ul>
        {picks
          .flatMap((id) => providerById(catalog, id) ?? [])
          .map(({ id, name }) => (
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
    </section>
  );
}
