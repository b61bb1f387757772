import { cellSaying } from '../catalog/alsoSaid';
import type { Catalog } from '../catalog/catalog';
import { entriesOf } from '../catalog/cell';
import { optionsOf } from '../catalog/criterion';
import { disputesOf } from '../catalog/dispute';
import type { Criterion } from '../catalog/layer';
import { allBits, type Bits, bitsWhere, exclude, include, noBits } from './bits';

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

/** The facet of a criterion on which nothing has been read yet. */
const emptyFacet = (criterion: Criterion, size: number): Facet => ({
  criterion,
  entries: new Map([
    ...[...listed(criterion), 'n/a'].map((entry) => [entry, noBits(size)] as const),
    ['not-stated', allBits(size)],
  ]),
});

/** States that no provider is in are no entries. */
const withoutEmptyStates = ({ criterion, entries }: Facet): Facet => ({
  criterion,
  entries: new Map(
    [...entries].filter(
      ([entry, bits]) => (entry !== 'n/a' && entry !== 'not-stated') || bits.some(Boolean),
    ),
  ),
});

/** Reads every provider once for all facets: to ask each for each facet costs a long catalog seconds. */
const facetsIn = ({ criteria, providers }: Catalog): readonly Facet[] => {
  const facets = criteria
    .filter(isFacet)
    .map((criterion) => emptyFacet(criterion, providers.length));
  const entriesBy = new Map(facets.map(({ criterion, entries }) => [criterion.id, entries]));
  providers.forEach(({ statements }, place) => {
    for (const [criterion, [stated]] of statements) {
      const entries = entriesBy.get(criterion);
      if (entries === undefined || stated === undefined) continue;
      exclude(entries.get('not-stated'), place);
      for (const entry of entriesOf(cellSaying(stated))) include(entries.get(entry), place);
    }
  });
  return facets.map(withoutEmptyStates);
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
  const made = known.get(catalog) ?? [...facetsIn(catalog), ...disputed(catalog)];
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
