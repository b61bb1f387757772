import type { Provider } from '../../domain/catalog/catalog';
import { placeWords } from '../../domain/catalog/wording';
import { HatchFill } from '../../ui/HatchFill';
import './section.css';

type GroundSectionProps = { readonly provider: Provider };

/** What stands on what, drawn as strata from the source's own words. */
export function GroundSection({ provider: { section } }: GroundSectionProps) {
  if (section.length === 0) return null;
  const lines = placeWords([...new Set(section.flatMap(({ at }) => at ?? []))]);
  return (
    <section className="panel" aria-labelledby="section">
      <header>
        <h2 id="section">Ground section</h2>
        <span className="note">what stands on what</span>
      </header>
      <div className="pad small">
        <ol className="section">
          {section.map(({ hatch, text, note }, place) => (
            <li key={`${place} ${text}`}>
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
        <p className="note">
          Our order of the source’s words{lines !== undefined && `, ${lines}`}. Thickness has no
          meaning.
        </p>
      </div>
    </section>
  );
}
