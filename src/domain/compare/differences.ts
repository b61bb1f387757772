import type { Catalog, Provider } from '../catalog/catalog';
import { type Cell, cellOf, entriesOf } from '../catalog/cell';
import { optionsOf } from '../catalog/criterion';
import type { Criterion } from '../catalog/layer';
import { remarksOn } from '../catalog/wording';

/** A criterion across the compared providers. */
export type ComparedRow = {
  readonly criterion: Criterion;
  /** One cell for each provider, in their order. */
  readonly cells: readonly Cell[];
  /**
   * `differs`: two of them say different things. `open`: what is stated agrees, but not all is
   * stated, so that nobody can say whether they differ. `same`: all say the same. `silent`: no
   * source says anything on any of them. “Does not apply” is something said.
   */
  readonly state: 'differs' | 'open' | 'same' | 'silent';
  /** Which cells stand out: see `oddCells`. */
  readonly odd: readonly boolean[];
};

/** What a cell says, in a form that is equal where cells say the same, remarks included. */
const saying = (criterion: Criterion, cell: Cell): string | undefined => {
  if (cell.state === 'not-stated') return undefined;
  const order = optionsOf(criterion).map(({ id }) => id);
  const entries = entriesOf(cell).toSorted(
    (one, other) => order.indexOf(one) - order.indexOf(other),
  );
  return JSON.stringify([cell.state, entries, remarksOn(cell.statement)]);
};

/**
 * The odd ones out: those that say something else than the largest group does. Where no group is
 * the largest, or nobody agrees with anybody, all that is stated stands out; silence never does.
 */
const oddCells = (sayings: readonly (string | undefined)[]): readonly boolean[] => {
  const counts = new Map<string, number>();
  for (const each of sayings) if (each !== undefined) counts.set(each, (counts.get(each) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const largest = [...counts].filter(([, count]) => count === most && most > 1);
  const usual = largest.length === 1 ? largest[0]?.[0] : undefined;
  return sayings.map((each) => each !== undefined && counts.size > 1 && each !== usual);
};

const stateOf = (sayings: readonly (string | undefined)[]): ComparedRow['state'] => {
  const said = sayings.filter((each) => each !== undefined);
  const kinds = new Set(said).size;
  if (kinds === 0) return 'silent';
  if (kinds > 1) return 'differs';
  return said.length === sayings.length ? 'same' : 'open';
};

/** Texts that a catalog does not even offer as a column are too long to stand side by side. */
const isComparable = ({ kind, column }: Criterion): boolean =>
  kind !== 'text' || column !== undefined;

/** The criteria of a catalog across some providers, in its order; long texts stay on the sheets. */
export const comparedRows = (
  catalog: Catalog,
  providers: readonly Provider[],
): readonly ComparedRow[] =>
  catalog.criteria.filter(isComparable).map((criterion) => {
    const cells = providers.map((provider) => cellOf(provider, criterion.id));
    const sayings = cells.map((cell) => saying(criterion, cell));
    return { criterion, cells, state: stateOf(sayings), odd: oddCells(sayings) };
  });

/** Options that compared providers fall under, with those that do: kinds of thing, say. */
export type Kind = { readonly label: string; readonly providers: readonly Provider[] };

/**
 * The kinds of thing among some providers, where they are of more than one; else none. Whoever's
 * kind is not stated is left out, since nobody knows whether it differs.
 */
export const kindsAmong = (catalog: Catalog, providers: readonly Provider[]): readonly Kind[] => {
  const criterion = catalog.criteria.find(({ id }) => id === catalog.roles.kind);
  if (criterion === undefined) return [];
  const kinds = optionsOf(criterion)
    .map(({ id, label }) => ({
      label,
      providers: providers.filter((provider) =>
        entriesOf(cellOf(provider, criterion.id)).includes(id),
      ),
    }))
    .filter((kind) => kind.providers.length > 0);
  return kinds.length > 1 ? kinds : [];
};
