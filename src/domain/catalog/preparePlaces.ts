import type { Prepare } from './layer';

/** A file in a source, by the id of the source. */
export type PreparePlace = NonNullable<Prepare['endpoint']>['places'][number];

/** Every place that what is to be prepared names, in order; some are named more than once. */
export const preparePlaces = (prepare: Prepare | undefined): readonly PreparePlace[] => {
  const {
    warnings = [], prerequisites = [], endpoint, configuration, variables = [], installs = [],
    withoutInit, guides = [],
  } = prepare ?? {}; // prettier-ignore
  const parts = installs.flatMap(({ init = [] }) => init);
  const single = [endpoint, configuration, withoutInit].filter((each) => each !== undefined);
  return [
    ...single, ...warnings, ...prerequisites, ...(configuration?.entries ?? []), ...variables,
    ...installs, ...parts, ...guides,
  ].flatMap(({ places }) => places); // prettier-ignore
};
