import type { Stated } from './catalog';
import type { Statement } from './layer';
import { placeWords } from './wording';

/** A place together with the source that it is in. */
type Placed = Pick<Stated, 'from' | 'path'>;

/**
 * The address where a statement or passage can be read: its path after the address of its source. Undefined
 * where it has no path or its source no address. Nothing in a path can begin a query or a fragment.
 */
export const addressOf = ({ from, path }: Placed): string | undefined =>
  path === undefined || from?.url === undefined
    ? undefined
    : from.url + path.split('/').map(encodeURIComponent).join('/');

/** The seven letters by which a commit is known, in place of all forty. */
const shortened = (path: string): string => path.replace(/\b([0-9a-f]{7})[0-9a-f]{33}\b/g, '$1');

/**
 * The place of a statement or passage in its source: its lines, else its path with commits cut short; undefined
 * where it has neither.
 */
export const placeIn = ({ at, path }: Pick<Statement, 'at' | 'path'>): string | undefined =>
  placeWords(at) ?? (path === undefined ? undefined : shortened(path));
