import { matchingProviders } from '../browse/matching';
import { providerById } from '../catalog/catalog';
import { type ChangedFact, isOn, providerSince, releaseOf, type Reread } from './reread';

const gone = (reread: Reread, id: string): Pick<ChangedFact, 'is' | 'since'> => {
  const is = providerSince(reread, id)?.is;
  return is === undefined
    ? { is: 'no longer in the catalog', since: releaseOf(reread, isOn('provider', [id])) }
    : { is: 'no longer in it', since: undefined };
};

/**
 * Who was in the list that a link shows and is not now, and the other way round, in the order of
 * the catalogs. The days are those of coming and going; what follows from values has none.
 */
export const changedList = (reread: Reread): readonly ChangedFact[] => {
  const { old, now } = reread;
  if (old.list === undefined || now.list === undefined) return [];
  const before = matchingProviders(old.catalog, old.list, []);
  const today = new Set(before.map(({ id }) => providerSince(reread, id)?.is?.id));
  const after = matchingProviders(now.catalog, now.list, []);
  const isListed = new Set(after.map(({ id }) => id));
  const known = new Set(old.catalog.providers.map(({ id }) => providerSince(reread, id)?.is?.id));
  return [
    ...before
      .filter(({ id }) => !isListed.has(providerSince(reread, id)?.is?.id ?? ''))
      .map(({ id, name }) => ({ about: name, was: 'in the list', ...gone(reread, id) })),
    ...after
      .filter(({ id }) => !today.has(id))
      .map(({ id, name }) =>
        known.has(id) || providerById(old.catalog, id) !== undefined
          ? { about: name, was: 'not in the list', is: 'in it', since: undefined }
          : {
              about: name,
              was: 'not in the catalog',
              is: 'in the list',
              since: releaseOf(reread, isOn('provider', [id])),
            },
      ),
  ];
};
