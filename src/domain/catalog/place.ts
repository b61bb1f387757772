import type { Stated } from './catalog';
import { placeWords } from './wording';

/**
 * The address where a statement can be read: its path after the address of its source. Undefined
 * where it has no path or its source no address. Nothing in a path can begin a query or a fragment.
 */
export const addressOf = ({ from, path }: Stated): string | undefined =>
  path === undefined || from?.url === undefined
    ? undefined
    : from.url + path.split('/').map(encodeURIComponent).join('/');

/** The place of a statement in its source: its lines, else its path; undefined where it has neither. */
export const placeIn = ({ at, path }: Stated): string | undefined => placeWords(at) ?? path;
