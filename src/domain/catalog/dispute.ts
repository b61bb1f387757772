import { cellSaying } from './alsoSaid';
import type { Catalog, Provider, Stated } from './catalog';
import { entriesOf } from './cell';
import type { Criterion } from './layer';

/** Options in any order are the same value. */
const sayingOf = (stated: Stated): string => entriesOf(cellSaying(stated)).toSorted().join();

/**
 * What other layers state otherwise than the statement that counts, layers in order. Two texts are
 * never compared: words differ where facts do not. What the reader states is no source’s.
 */
export const saidOtherwise = (provider: Provider, { id, kind }: Criterion): readonly Stated[] => {
  const statements = kind === 'text' ? [] : (provider.statements.get(id) ?? []);
  const [counting, ...others] = statements.filter(({ own }) => own !== true);
  if (counting === undefined || others.length === 0) return [];
  const saying = sayingOf(counting);
  return others.filter((stated) => sayingOf(stated) !== saying);
};

/**
 * Whether sources disagree about a cell: layers state different values, or a contradiction is
 * written down, of one source with itself or of two.
 */
export const isDisputed = (provider: Provider, criterion: Criterion): boolean =>
  provider.contradictions.some(({ criteria }) => criteria.includes(criterion.id)) ||
  saidOtherwise(provider, criterion).length > 0;

type Disputes = ReadonlyMap<string, ReadonlySet<Provider>>;

/** Nearly all of a long catalog have nothing that could be disputed, and are asked no further. */
const isSaidTwiceOf = ({ contradictions, statements }: Provider): boolean => {
  if (contradictions.length > 0) return true;
  for (const all of statements.values()) if (all.length > 1) return true;
  return false;
};

const disputesIn = ({ criteria, providers }: Catalog): Disputes => {
  const asked = providers.filter(isSaidTwiceOf);
  return new Map(
    criteria
      .map((criterion) => {
        const among = asked.filter((provider) => isDisputed(provider, criterion));
        return [criterion.id, new Set(among)] as const;
      })
      .filter(([, among]) => among.size > 0),
  );
};

const known = new WeakMap<Catalog, Disputes>();

/**
 * Of whom sources disagree, by criterion in the catalog’s order; criteria without any dispute are
 * left out. Made once for each catalog.
 */
export const disputesOf = (catalog: Catalog): Disputes => {
  const made = known.get(catalog) ?? disputesIn(catalog);
  known.set(catalog, made);
  return made;
};

/** Whether layers state different values anywhere, so that it matters which of them counts. */
export const hasOtherwise = (catalog: Catalog): boolean =>
  catalog.criteria.some((criterion) =>
    [...(disputesOf(catalog).get(criterion.id) ?? [])].some(
      (provider) => saidOtherwise(provider, criterion).length > 0,
    ),
  );
