import { layerFile } from '../../domain/catalog/layerFile';
import { type OwnRating, withOwnRating } from '../../domain/catalog/ownRatings';
import type { AppStore } from '../../store/appStore';
import { goOnWith } from '../../store/layingChanges';
import type { OwnCatalog } from '../../store/ownCatalog';
import { forgetFile, keepFile, keptFile, notKeptWords } from './keptCatalogs';
import { putInUse, reuse } from './openCatalog';

/** The file of ratings that are written in the app where no other catalog of the reader’s is in use. */
export const RATINGS_FILE = 'our-ratings.json';

/** What ratings lie in where there are none yet. */
export const NO_RATINGS: OwnCatalog = { name: RATINGS_FILE, layers: [], isAlone: false };

const keptRatings = async (): Promise<Uint8Array | undefined> => {
  try {
    return await keptFile(RATINGS_FILE);
  } catch {
    return undefined;
  }
};

/** Puts the ratings in use that this device keeps; says whether all is well, also where it keeps none. */
export const bringRatings = async (store: AppStore): Promise<boolean> => {
  const file = await keptRatings();
  if (file === undefined) return true;
  if (!(await putInUse(store, { name: RATINGS_FILE, file }))) return false;
  store.choose(goOnWith(RATINGS_FILE));
  return true;
};

const UNREADABLE =
  'The ratings that this device keeps could not be read, so nothing was changed. They are told of above.';

const keep = (store: AppStore, { name, layers, isAlone }: OwnCatalog): Promise<void> =>
  layers.length === 0 ? forgetFile(store, name) : keepFile(store, name, layerFile(layers, isAlone));

/**
 * Says something on a provider in the catalog of the reader’s own that is in use, or in one of
 * ratings alone, and keeps that on this device. Undefined when all is done, else what is not, in
 * words; what was said is in use nevertheless.
 */
export const keepRating = async (
  store: AppStore,
  rating: OwnRating,
): Promise<string | undefined> => {
  if (store.getState().own === undefined && !(await bringRatings(store))) return UNREADABLE;
  const before = store.getState().own ?? NO_RATINGS;
  const own = { ...before, layers: withOwnRating(before.layers, rating) };
  reuse(store, own);
  store.choose(goOnWith(own.layers.length === 0 ? undefined : own.name));
  try {
    await keep(store, own);
    return undefined;
  } catch (reason) {
    return notKeptWords(reason);
  }
};
