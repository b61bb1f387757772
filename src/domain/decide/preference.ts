import type { Catalog } from '../catalog/catalog';
import { type Cell, entriesOf } from '../catalog/cell';
import { listedOption, optionsOf, rankedLevels } from '../catalog/criterion';
import type { Criterion } from '../catalog/layer';
import { entryWords } from '../catalog/wording';

/**
 * Something that is better to have, by criterion. A scale of which the catalog says which end is
 * better counts by its ranked levels; with `of`, options by id, it is among them or it is not.
 */
export type Preference = { readonly criterion: string; readonly of?: readonly string[] };

/**
 * A preference as it is measured: its levels in words, the worst first, as the catalog declares
 * them and never as the providers happen to use them. At least two.
 */
export type Measure = {
  readonly criterion: Criterion;
  readonly levels: readonly string[];
  /**
   * The level of a cell, 0 the worst. Null where it has none: not stated, or on a scale without a
   * rank or not applicable. Among options, what does not apply is not among them: level 0.
   */
  readonly levelOf: (cell: Cell) => number | null;
};

const measureByLevels = (criterion: Criterion): Measure => {
  const ranked = rankedLevels(criterion);
  const isTurned = criterion.kind === 'scale' && criterion.better === 'low';
  const worstFirst = isTurned ? ranked.toReversed() : ranked;
  const places = new Map(worstFirst.map(({ id }, place) => [id, place]));
  return {
    criterion,
    levels: worstFirst.map(({ id }) => entryWords(criterion, id)),
    levelOf: (cell) => places.get(entriesOf(cell)[0] ?? '') ?? null,
  };
};

/** Some options in words; in a list their notes stand in brackets. */
const optionsIn = (criterion: Criterion, of: readonly string[]): readonly string[] =>
  of.map((entry) => {
    const option = optionsOf(criterion).find(({ id }) => id === entry);
    return option === undefined || of.length === 1
      ? entryWords(criterion, entry)
      : listedOption(option);
  });

const measureByOptions = (criterion: Criterion, of: readonly string[]): Measure => {
  const rest = optionsOf(criterion).filter(({ id }) => !of.includes(id));
  const wished = optionsIn(criterion, of).join(' or ');
  const [only] = rest;
  return {
    criterion,
    levels: [
      rest.length === 1 && only !== undefined ? entryWords(criterion, only.id) : 'anything else',
      wished,
    ],
    levelOf: (cell) => {
      if (cell.state === 'not-stated') return null;
      return entriesOf(cell).some((entry) => of.includes(entry)) ? 1 : 0;
    },
  };
};

const measureOf = (criterion: Criterion, { of = [] }: Preference): Measure | undefined => {
  if (of.length > 0) return measureByOptions(criterion, of);
  const isOrdered = criterion.kind === 'scale' && criterion.better !== undefined;
  return isOrdered && rankedLevels(criterion).length > 1 ? measureByLevels(criterion) : undefined;
};

/**
 * The preferences as measures, in the catalog’s order of criteria, whatever order they are given
 * in. Of two on one criterion the first counts; one that tells no two values apart is left out.
 */
export const measuresOf = (
  catalog: Catalog,
  preferences: readonly Preference[],
): readonly Measure[] =>
  catalog.criteria.flatMap((criterion) => {
    const preference = preferences.find((each) => each.criterion === criterion.id);
    return preference === undefined ? [] : (measureOf(criterion, preference) ?? []);
  });
