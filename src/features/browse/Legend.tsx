import { useCatalog } from '../../store/AppStoreContext';
import { nameInSentence, rankedLevels } from '../../domain/catalog/criterion';
import { disputesOf } from '../../domain/catalog/dispute';
import { Disputed } from '../../ui/Disputed';
import { Steps } from '../../ui/Steps';

/** How to read the marks of this catalog. */
export function Legend() {
  const catalog = useCatalog();
  const scales = catalog.criteria.flatMap((criterion) =>
    criterion.kind === 'scale' && criterion.mark !== undefined ? [criterion] : [],
  );
  return (
    <ul className="legend" aria-label="How to read the marks">
      {scales.map((scale) => {
        const of = rankedLevels(scale).length;
        return (
          <li key={scale.id}>
            <Steps look={scale.mark ?? 'blocks'} step={of - 1} of={of} />
            {`${nameInSentence(scale)}, ${of} ${scale.mark === 'hachures' ? 'hachures: taller is steeper' : 'blocks'}`}
          </li>
        );
      })}
      <li>
        <span className="na na-demo">n/a</span>does not apply, says the source
      </li>
      <li>
        <span className="ns">not stated</span>the source is silent
      </li>
      {catalog.roles.strata !== undefined && (
        <li className="noprint">
          Hatches show ground as a borehole log does: shallow on top, bedrock below.
        </li>
      )}
      {/* Last, since it comes with layers that come later, and must move nothing. */}
      {disputesOf(catalog).size > 0 && (
        <li>
          <Disputed />
          sources disagree, and the sheet shows how
        </li>
      )}
    </ul>
  );
}
