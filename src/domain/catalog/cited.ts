import type { Catalog, Stated } from './catalog';
import { placeWords } from './wording';

/** Where a statement is written; the source is named where it is not the catalog's first. */
export const citedWords = (catalog: Catalog, { at, from }: Stated): string => {
  const place = placeWords(at);
  const title = from === undefined || from.id === catalog.sources[0]?.id ? undefined : from.title;
  return [place, title].filter((each) => each !== undefined).join(' of ');
};
