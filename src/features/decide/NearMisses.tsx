import { MOST_WAYS, nearMissWords } from '../../domain/decide/changeWords';
import { answersAfter } from '../../domain/decide/givingWay';
import type { Answers, AskedNeed } from '../../domain/decide/question';
import type { Recommendation } from '../../domain/decide/recommendation';
import { useCatalog } from '../../store/AppStoreContext';
import { answerInstead } from '../../store/decisionChanges';
import { ChoiceLink } from '../../url/ChoiceLink';

type NearMissesProps = {
  readonly recommendation: Recommendation;
  readonly asked: readonly AskedNeed[];
  readonly answers: Answers;
};

/** The link goes away with what it offered, so the reader is taken to what came of it. */
const toResult = () => document.getElementById('result')?.focus();

/** The smallest ways of giving way, whom each lets in, and who would then be first. */
export function NearMisses({ recommendation, asked, answers }: NearMissesProps) {
  const catalog = useCatalog();
  const shown = recommendation.nearMisses.slice(0, MOST_WAYS);
  if (shown.length === 0) return null;
  return (
    <section className="panel half" aria-labelledby="near">
      <header>
        <h3 id="near">Near misses</h3>
        <span className="note">the least that has to give way</span>
      </header>
      <ul className="ways">
        {shown.map((miss) => {
          const words = nearMissWords(catalog, recommendation, miss);
          return (
            <li key={words}>
              <span>{words}</span>
              <ChoiceLink
                className="btn"
                change={answerInstead(answersAfter(catalog, asked, answers, miss.gives))}
                aria-label={`Try it: ${words}`}
                onClick={toResult}
              >
                Try it
              </ChoiceLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
