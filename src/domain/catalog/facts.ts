import type { Catalog, Provider } from './catalog';
import { cellOf } from './cell';
import { criteriaBeside } from './criteriaBeside';
import type { Criterion } from './layer';

/** The criteria of one group on the sheet of a provider. */
export type FactGroup = {
  readonly id: string;
  readonly label: string;
  /** Whether all of them are our reading of the source’s words. */
  readonly isReading: boolean;
  /** Whether all of them stand beside the first source’s: see `criteriaBeside`. */
  readonly isBeside: boolean;
  readonly listed: readonly Criterion[];
  /** Readings on which nothing is stated, which is not “no”. */
  readonly silent: readonly Criterion[];
};

/**
 * The facts of a provider by group. Criteria of the source’s own tables are all listed; of our
 * readings only what is stated, and the silent ones are named. Groups without criteria are left out.
 */
export const factGroupsOf = (catalog: Catalog, provider: Provider): readonly FactGroup[] => {
  const beside = criteriaBeside(catalog);
  return catalog.groups
    .map(({ id, label }) => {
      const own = catalog.criteria.filter((criterion) => criterion.group === id);
      const isListed = (criterion: Criterion) =>
        criterion.reading !== true || cellOf(provider, criterion.id).state !== 'not-stated';
      return {
        id,
        label,
        isReading: own.every(({ reading }) => reading),
        isBeside: own.every((criterion) => beside.has(criterion.id)),
        listed: own.filter(isListed),
        silent: own.filter((criterion) => !isListed(criterion)),
      };
    })
    .filter(({ listed, silent }) => listed.length + silent.length > 0);
};
