import { isOldSource } from '../../domain/catalog/age';
import { addressOf, placeIn } from '../../domain/catalog/place';
import { shortDateWords, sourceWords } from '../../domain/catalog/wording';
import type { Written } from '../../domain/prepare/preparation';
import { useCatalog, useToday } from '../../store/AppStoreContext';
import { BreakingPath } from '../../ui/BreakingPath';

type PlacesProps = { readonly places: readonly Written[] };

/** Every file that says it, as a link to the state that was read; each state is named once. */
export function Places({ places }: PlacesProps) {
  const catalog = useCatalog();
  const today = useToday();
  return (
    <span className="places">
      {places.map((place, at) => (
        <span key={`${place.from.id} ${place.path}`}>
          <PlaceLink place={place} />{' '}
          {places[at + 1]?.from.id !== place.from.id && (
            <span className="note">
              {place.from.title}, read {shortDateWords(place.from.read)}
              {isOldSource(place.from, catalog, today) && <span className="old">, old</span>}
            </span>
          )}
        </span>
      ))}
    </span>
  );
}

type PlaceLinkProps = { readonly place: Written };

export function PlaceLink({ place }: PlaceLinkProps) {
  return (
    <a href={addressOf(place)} rel="external noopener noreferrer" title={sourceWords(place.from)}>
      <BreakingPath path={placeIn(place) ?? place.path} />
    </a>
  );
}
