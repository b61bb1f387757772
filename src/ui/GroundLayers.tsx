import './groundLayers.css';
import { HatchFill } from './HatchFill';

type GroundLayersProps = {
  /** Top first. */
  readonly layers: readonly {
    readonly hatch: string;
    readonly text: string;
    readonly note?: string | undefined;
  }[];
};

/** What stands on what, drawn as strata. Thickness has no meaning. */
export function GroundLayers({ layers }: GroundLayersProps) {
  return (
    <ol className="section">
      {layers.map(({ hatch, text, note }, place) => (
        // Two layers may read the same; their places never change.
        <li key={place}>
          <span className="lay">
            <HatchFill fill={hatch} />
          </span>
          <span className="txt">
            {text}
            {note !== undefined && <small>{note}</small>}
          </span>
        </li>
      ))}
    </ol>
  );
}
