import type { Catalog } from './catalog';
import type { Passage, Source } from './layer';

/** A passage together with the source that it is in; undefined where the catalog has none. */
export type PlacedPassage = Passage & { readonly from: Source | undefined };

/** A passage in its source; one that names none is of the catalog’s first. */
export const placed = <Said extends Pick<Passage, 'source'>>(
  { sources }: Catalog,
  passage: Said,
): Said & Pick<PlacedPassage, 'from'> => ({
  ...passage,
  from: sources.find(({ id }) => id === passage.source) ?? sources[0],
});
