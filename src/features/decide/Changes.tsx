import {
  dropCriterionWords,
  dropNeedWords,
  importanceWords,
  ratingWords,
} from '../../domain/decide/changeWords';
import type { Recommendation } from '../../domain/decide/recommendation';
import { useCatalog } from '../../store/AppStoreContext';

type ChangesProps = { readonly recommendation: Recommendation };

/** The smallest changes that would put another name first. */
export function Changes({ recommendation }: ChangesProps) {
  const catalog = useCatalog();
  const { importance, dropCriterion, ratings, dropNeed } = recommendation.changes;
  const lines = [
    ...importance.map((change) => importanceWords(catalog, recommendation, change)),
    ...dropCriterion.map((change) => dropCriterionWords(catalog, recommendation, change)),
    ...ratings.map((change) => ratingWords(catalog, recommendation, change)),
    ...dropNeed.map((change) => dropNeedWords(catalog, recommendation, change)),
  ];
  if (lines.length === 0) return null;
  return (
    <section className="panel half" aria-labelledby="changes">
      <header>
        <h3 id="changes">What would change it</h3>
        <span className="note">the smallest changes that put another name first</span>
      </header>
      <ul className="ways">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
