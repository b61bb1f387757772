import './hatch.css';

type HatchProps = { readonly fill: string | undefined };

/** A swatch of a ground's hatch; the ground's name stands beside it. */
export function Hatch({ fill }: HatchProps) {
  return fill === undefined ? null : <span className="hatch" data-g={fill} />;
}
