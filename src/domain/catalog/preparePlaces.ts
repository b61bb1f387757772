import type { Prepare } from './layer';

/** A file in a source, by the id of the source. */
export type PreparePlace = NonNullable<Prepare['endpoint']>['places'][number];

type Said = { readonly places: readonly PreparePlace[] };

/** The lists and single lines of what is to be prepared, as lists. */
const linesOf = (prepare: Prepare): readonly Said[] =>
  Object.values(prepare)
    .flat()
    .filter((each) => each !== undefined);

/** Every place that what is to be prepared names; some are named more than once. */
export const preparePlaces = (prepare: Prepare = {}): readonly PreparePlace[] => {
  const { configuration, installs = [] } = prepare;
  const parts = installs.flatMap(({ init = [] }) => init);
  const all = [...linesOf(prepare), ...parts, ...(configuration?.entries ?? [])];
  return all.flatMap(({ places }) => places);
};
