import { Fragment } from 'react';

type BreakingPathProps = { readonly path: string };

/** A path that may break after each folder. */
export function BreakingPath({ path }: BreakingPathProps) {
  return path.split(/(?<=\/)/).map((part, at) => (
    // The parts of a path never change places.
    <Fragment key={at}>
      {part}
      <wbr />
    </Fragment>
  ));
}
