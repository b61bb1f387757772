import { type SubmitEvent, useState } from 'react';
import { strataOf } from '../../domain/browse/strata';
import { matchingProviders } from '../../domain/browse/matching';
import { providersNamed } from '../../domain/browse/providersNamed';
import { useAppStore, useCatalog, useChoices } from '../../store/AppStoreContext';
import { pickProvider } from '../../store/changes';
import { defaultChoices } from '../../store/choices';
import { Popover } from '../../ui/Popover';
import { ChoiceLink } from '../../url/ChoiceLink';

/** A long catalog shows its first ones until a name is typed. */
const SHOWN = 40;

/** Adds a provider by name: all that are not picked yet, by ground, narrowed down by typing. */
export function AddProvider() {
  const store = useAppStore();
  const catalog = useCatalog();
  const { picks } = useChoices();
  const [name, setName] = useState('');
  const left = matchingProviders(
    catalog,
    { filters: {}, search: '' },
    defaultChoices(catalog).sort,
  ).filter((each) => !picks.includes(each.id));
  const found = providersNamed(left, name).slice(0, SHOWN);
  const [one, many] = catalog.things;
  const addFirst = (event: SubmitEvent) => {
    event.preventDefault();
    const [first] = found;
    if (first === undefined) return;
    store.choose(pickProvider(first.id));
    setName('');
  };
  if (left.length === 0) return <span className="small soft">All {many} are here.</span>;
  return (
    <Popover id="add-provider" label={`Add a ${one}`} className="menu add" button={`Add a ${one}`}>
      <form onSubmit={addFirst}>
        <label>
          <span className="vh">Name of the {one}</span>
          <input
            type="search"
            placeholder="Name"
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <button className="btn" type="submit" disabled={found.length === 0}>
          Add {found[0]?.name}
        </button>
      </form>
      {found.length === 0 && (
        <p role="status">
          No {one} that is not here already has “{name.trim()}” in its name.
        </p>
      )}
      {strataOf(catalog, found).map(({ label, providers }) => (
        <section key={providers[0]?.id}>
          {label !== '' && <h2>{label}</h2>}
          <ul>
            {providers.map((provider) => (
              <li key={provider.id}>
                <ChoiceLink change={pickProvider(provider.id)} className="mi">
                  {provider.name}
                </ChoiceLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Popover>
  );
}
