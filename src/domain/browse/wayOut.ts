import type { Catalog, Provider } from '../catalog/catalog';
import { optionsOf } from '../catalog/criterion';
import type { Criterion, Option } from '../catalog/layer';
import { facetsOf } from './facet';
import { type Asked, matchingProviders } from './matching';
import type { SortKey } from './ordering';

/**
 * One small change that would show something again: accept the nearest further level of a scale,
 * drop one criterion's filter, or drop the search.
 */
export type WayOut = (
  | { readonly kind: 'accept'; readonly criterion: Criterion; readonly level: Option }
  | { readonly kind: 'drop'; readonly criterion: Criterion }
  | { readonly kind: 'drop-search' }
) & { readonly asked: Asked; readonly providers: readonly Provider[] };

/** Levels from nearest to farthest of the ticked ones; the worse side first on a tie. */
const byDistance = (levels: readonly Option[], ticked: readonly string[]): readonly Option[] => {
  const places = ticked.map((id) => levels.findIndex((level) => level.id === id));
  const distance = (place: number) => Math.min(...places.map((each) => Math.abs(each - place)));
  return levels
    .map((level, place) => ({ level, distance: distance(place) }))
    .filter((each) => each.distance > 0)
    .sort((one, other) => one.distance - other.distance)
    .map(({ level }) => level);
};

/** The ways out of an empty result that each show at least one provider, the smallest first. */
export const waysOut = (
  catalog: Catalog,
  asked: Asked,
  sort: readonly SortKey[],
): readonly WayOut[] => {
  const found = (changed: Asked) => ({
    asked: changed,
    providers: matchingProviders(catalog, changed, sort),
  });
  const ticked = facetsOf(catalog)
    .map(({ criterion }) => ({ criterion, entries: asked.filters[criterion.id] ?? [] }))
    .filter(({ entries }) => entries.length > 0);
  const withFilter = (id: string, entries: readonly string[]) =>
    found({ ...asked, filters: { ...asked.filters, [id]: entries } });

  const accepting = ticked
    .filter(({ criterion }) => criterion.kind === 'scale')
    .flatMap(({ criterion, entries }) => {
      const ways = byDistance(optionsOf(criterion), entries).map((level) => ({
        kind: 'accept' as const,
        criterion,
        level,
        ...withFilter(criterion.id, [...entries, level.id]),
      }));
      return ways.find(({ providers }) => providers.length > 0) ?? [];
    });
  const dropping = ticked.map(({ criterion }) => ({
    kind: 'drop' as const,
    criterion,
    ...withFilter(criterion.id, []),
  }));
  const unsearched = { kind: 'drop-search' as const, ...found({ ...asked, search: '' }) };
  return [...accepting, ...dropping, ...(asked.search.trim() === '' ? [] : [unsearched])].filter(
    ({ providers }) => providers.length > 0,
  );
};
