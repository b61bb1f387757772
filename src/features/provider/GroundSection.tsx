import type { Provider } from '../../domain/catalog/catalog';
import { placeWords } from '../../domain/catalog/wording';
import { GroundLayers } from '../../ui/GroundLayers';

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
        <GroundLayers layers={section} />
        <p className="note">
          Our order of the source’s words{lines !== undefined && `, ${lines}`}. Thickness has no
          meaning.
        </p>
      </div>
    </section>
  );
}
