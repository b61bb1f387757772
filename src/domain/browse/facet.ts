import type { Catalog } from '../catalog/catalog';
import { cellOf, entriesOf } from '../catalog/cell';
import { optionsOf } from '../catalog/criterion';
import type { Criterion } from '../catalog/layer';
import { type Bits, bitsWhere } from './bits';

/** Which entries of which criterion the reader ticked: any of them within one, all of them across. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** A criterion to filter by: every entry (options, n/a, not stated) with the providers under it. */
export type Facet = {
  readonly criterion: Criterion;
  readonly entries: ReadonlyMap<string, Bits>;
};

/** Scales of which more is better are listed best first; everything else as the catalog lists it. */
const listed = (criterion: Criterion): readonly string[] => {
  const ids = optionsOf(criterion).map(({ id }) => id);
  const isBestLast = criterion.kind === 'scale' && criterion.better === 'high';
  const drawsSteps = criterion.kind === 'scale' && criterion.mark !== undefined;
  if (!isBestLast || drawsSteps) return ids;
  const ranked = criterion.levels.filter(({ unranked }) => unranked !== true).map(({ id }) => id);
  return [...ranked.toReversed(), ...ids.filter((id) => !ranked.includes(id))];
};

const facetOf = (catalog: Catalog, criterion: Criterion): Facet => {
  const found = catalog.providers.map(
    (provider) => new Set(entriesOf(cellOf(provider, criterion.id))),
  );
  const states = ['n/a', 'not-stated'].filter((state) => found.some((ids) => ids.has(state)));
  return {
    criterion,
    entries: new Map(
      [...listed(criterion), ...states].map((entry) => [
        entry,
        bitsWhere(found.length, (place) => found[place]?.has(entry) === true),
      ]),
    ),
  };
};

/** Any criterion with options can be filtered by; the catalog says which are offered. */
export const isFacet = (criterion: Criterion): boolean =>
  'facet' in criterion && criterion.facet !== undefined;

const known = new WeakMap<Catalog, readonly Facet[]>();

/** The facets of a catalog in its own order, made once for each catalog. */
export const facetsOf = (catalog: Catalog): readonly Facet[] => {
  const made =
    known.get(catalog) ??
    catalog.criteria.filter(isFacet).map((criterion) => facetOf(catalog, criterion));
  known.set(catalog, made);
  return made;
};
