import { HatchFill } from './HatchFill';

type HatchProps = { readonly fill: string | undefined };

/** A swatch of a ground's hatch; the ground's name stands beside it. */
export function Hatch({ fill }: HatchProps) {
  if (fill === undefined) return null;
  return (
    <span className="hatch">
      <HatchFill fill={fill} />
    </span>
  );
}
