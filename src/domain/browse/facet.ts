import type { Catalog } from '../catalog/catalog';
import { cellOf, entriesOf } from '../catalog/cell';
import { optionsOf } from '../catalog/criterion';
import { disputesOf } from '../catalog/dispute';
import type { Criterion } from '../catalog/layer';
import { type Bits, bitsWhere, include, noBits } from './bits';

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

const STATES = ['n/a', 'not-stated'];

const facetOf = ({ providers }: Catalog, criterion: Criterion): Facet => {
  const entries = new Map(
    [...listed(criterion), ...STATES].map((entry) => [entry, noBits(providers.length)]),
  );
  providers.forEach((provider, place) => {
    for (const entry of entriesOf(cellOf(provider, criterion.id))) {
      const bits = entries.get(entry);
      if (bits !== undefined) include(bits, place);
    }
  });
  for (const state of STATES) if (entries.get(state)?.some(Boolean) !== true) entries.delete(state);
  return { criterion, entries };
};

/** The key under which links filter by what is disputed; no criterion can have it. */
export const DISPUTED = 'disputed';

/** On what sources disagree, as if it were a criterion; its options are the disputed criteria. */
const disputed = (catalog: Catalog): readonly Facet[] => {
  const disputes = disputesOf(catalog);
  const options = catalog.criteria
    .filter(({ id }) => disputes.has(id))
    .map(({ id, label }) => ({ id, label }));
  if (options.length === 0) return [];
  return [
    {
      criterion: {
        id: DISPUTED,
        kind: 'set',
        label: 'Disputed',
        group: catalog.groups.at(-1)?.id ?? '',
        definition:
          'On what sources disagree: two layers state different values, or a source says one thing and another.',
        options,
        facet: 'offered',
      },
      entries: new Map(
        options.map(({ id }) => [
          id,
          bitsWhere(
            catalog.providers.length,
            (place) =>
              catalog.providers[place] !== undefined &&
              disputes.get(id)?.has(catalog.providers[place]) === true,
          ),
        ]),
      ),
    },
  ];
};

/** Any criterion with options can be filtered by; the catalog says which are offered. */
const isFacet = (criterion: Criterion): boolean =>
  'facet' in criterion && criterion.facet !== undefined;

const known = new WeakMap<Catalog, readonly Facet[]>();

/**
 * The facets of a catalog in its own order, and last of all that of disputes where there are any.
 * Made once for each catalog.
 */
export const facetsOf = (catalog: Catalog): readonly Facet[] => {
  const made = known.get(catalog) ?? [
    ...catalog.criteria.filter(isFacet).map((criterion) => facetOf(catalog, criterion)),
    ...disputed(catalog),
  ];
  known.set(catalog, made);
  return made;
};

/** What can be filtered by, as criteria. */
export const filterable = (catalog: Catalog): readonly Criterion[] =>
  facetsOf(catalog).map(({ criterion }) => criterion);

/**
 * The ids that a filter can tick under a key: the options of its criterion, then the two states of a
 * cell that has no value; nothing where the key is no filter.
 */
export const possibleEntries = (catalog: Catalog, key: string): readonly string[] => {
  const found = filterable(catalog).find(({ id }) => id === key);
  if (found === undefined) return [];
  const options = optionsOf(found).map(({ id }) => id);
  return key === DISPUTED ? options : [...options, 'n/a', 'not-stated'];
};
