import './hatch.css';

type HatchFillProps = { readonly fill: string | undefined };

/** Fills the box that it stands in with a hatch of `index.html`; nothing where there is none. */
export function HatchFill({ fill }: HatchFillProps) {
  if (fill === undefined) return null;
  return (
    <svg className="hatch-fill" height="100%" width="100%" aria-hidden="true">
      <rect width="100%" height="100%" fill={`url(#hatch-${fill})`} />
    </svg>
  );
}
