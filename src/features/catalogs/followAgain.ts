import type { AppStore } from '../../store/appStore';
import { readLink } from '../../url/link';

/** Reads the address once more, now that a catalog is there that its ids are ids of. */
export const followAgain = (store: AppStore): void =>
  store.follow(readLink(store.getState().known, location.search));
