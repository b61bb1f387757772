import type { ReactNode } from 'react';
import { matchingProviders } from '../../domain/browse/matching';
import { strataOf } from '../../domain/browse/strata';
import { countWords, listWords } from '../../domain/catalog/wording';
import { useCatalog } from '../../store/AppStoreContext';
import { backToList } from '../../store/changes';
import { compareOnly } from '../../store/comparisonChanges';
import { defaultChoices } from '../../store/choices';
import { ArrivalHeading } from '../../ui/ArrivalHeading';
import { ChoiceLink } from '../../url/ChoiceLink';
import { AddProvider } from './AddProvider';
import { PickedPosition } from './PickedPosition';
import '../../ui/panel.css';
import './compare.css';

type NothingPickedProps = { readonly share: ReactNode };

/** The comparison before anything is picked: what could be, one click away. */
export function NothingPicked({ share }: NothingPickedProps) {
  const catalog = useCatalog();
  const [one, many] = catalog.things;
  const { sort } = defaultChoices(catalog);
  const strata = strataOf(catalog, matchingProviders(catalog, { filters: {}, search: '' }, sort));
  const ids = strata.flatMap(({ providers }) => providers.map(({ id }) => id));
  return (
    <main id="main" className="wrap compare">
      <div className="compare-bar">
        <div className="bar">
          <ArrivalHeading>Nothing is picked yet</ArrivalHeading>
          <span className="small soft">
            Pick {many} in the <ChoiceLink change={backToList}>list</ChoiceLink>, or begin here.
          </span>
          <span className="bar push">
            <AddProvider />
            {share}
          </span>
        </div>
      </div>
      <section className="panel" aria-labelledby="begin">
        <header>
          <h2 id="begin">Begin with</h2>
        </header>
        <ul className="begin">
          {strata
            .filter(({ providers }) => providers.length > 1)
            .map(({ label, providers }) => (
              <li key={providers[0]?.id}>
                <ChoiceLink change={compareOnly(providers.map(({ id }) => id))}>
                  {label === '' ? `All ${countWords(providers.length, catalog.things)}` : label}
                </ChoiceLink>
                <span className="note">{listWords(providers.map(({ name }) => name))}</span>
              </li>
            ))}
          {strata.length > 1 && (
            <li>
              <ChoiceLink change={compareOnly(ids)}>
                All {countWords(ids.length, [one, many])}
              </ChoiceLink>
              <span className="note">wide: the columns scroll inside the table</span>
            </li>
          )}
        </ul>
      </section>
      <div className="stack">
        <PickedPosition picked={[]} series={new Map()} />
      </div>
    </main>
  );
}
