/**
 * What weights and level values are free to do. A provider is worth the sum of weight times value
 * over the criteria; weights are at least 0, add up to 1, and are no smaller in an earlier tier than
 * in a later one; values of levels rise from 0 at the worst to 1 at the best. Within that all weights
 * and all values are equally likely (SMAA-O; Lahdelma, Miettinen and Salminen 2003).
 */
export type Model = {
  /** The number of levels of each criterion, at least two, in the catalog’s order. */
  readonly levels: readonly number[];
  /** Places in `levels`, the most important tier first; each place in one tier. */
  readonly tiers: readonly (readonly number[])[];
};

/** A level for each criterion of a model, 0 the worst. */
export type Profile = readonly number[];
