import { matchingProviders } from '../browse/matching';
import { type ChangedFact, providerSince, type Reread } from './reread';

/**
 * Who was in the list that a link shows and is not now, and the other way round, in the order of
 * the catalogs.
 */
export const changedList = (reread: Reread): readonly ChangedFact[] => {
  const { old, now } = reread;
  if (old.list === undefined || now.list === undefined) return [];
  const today = (id: string) => providerSince(reread, id)?.is?.id;
  const before = matchingProviders(old.catalog, old.list, []);
  const after = matchingProviders(now.catalog, now.list, []);
  const wasListed = new Set(before.map(({ id }) => today(id)));
  const isListed = new Set<string | undefined>(after.map(({ id }) => id));
  const known = new Set(old.catalog.providers.map(({ id }) => today(id)));
  return [
    ...before
      .filter(({ id }) => !isListed.has(today(id)))
      .map(({ id, name }) => ({
        about: providerSince(reread, id)?.is?.name ?? name,
        was: 'in the list',
        is: today(id) === undefined ? 'no longer in the catalog' : 'no longer in it',
      })),
    ...after
      .filter(({ id }) => !wasListed.has(id))
      .map(({ id, name }) => ({
        about: name,
        was: known.has(id) ? 'not in the list' : 'not in the catalog',
        is: known.has(id) ? 'in it' : 'in the list',
      })),
  ];
};
