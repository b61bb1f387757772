import type { Catalog } from '../domain/catalog/catalog';
import type { Choices } from '../store/choices';
import { writeLink } from './link';

/**
 * The link that leaves the app: with the catalog's version, last of all, so that whoever opens it
 * later is told what has changed since. A catalog without releases adds nothing.
 */
export const versionedLink = (catalog: Catalog, choices: Choices): string => {
  const version = catalog.releases.at(-1)?.version;
  return writeLink(catalog, choices, version === undefined ? [] : [['version', String(version)]]);
};
