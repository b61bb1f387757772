import { memo } from 'react';
import { fittingCounts } from '../../domain/decide/fitting';
import { type Answers, askedNeeds, type Question } from '../../domain/decide/question';
import { useCatalog } from '../../store/AppStoreContext';

type CountProps = {
  readonly question: Question;
  readonly questions: readonly Question[];
  /** The other answers that it counts with; they may be a moment behind the clicks. */
  readonly counted: Answers;
  /** The answer to add, or for a question of one to give instead; without one, none. */
  readonly answer: string | undefined;
};

/** How many would fit with an answer. Each is drawn by itself, so that a click never waits for all. */
export const Count = memo(function Count({ question, questions, counted, answer }: CountProps) {
  const catalog = useCatalog();
  const others = question.asks === 'one' ? [] : (counted[question.id] ?? []);
  const then = { ...counted, [question.id]: answer === undefined ? [] : [...others, answer] };
  const { confirmed, toCheck } = fittingCounts(
    catalog,
    askedNeeds(questions, then).map(({ need }) => need),
  );
  return (
    <span className={confirmed + toCheck === 0 ? 'n zero' : 'n'}>
      <span className="vh">, fits: </span>
      {confirmed}
      {toCheck > 0 && (
        <>
          <span className="vh">, to check: </span>
          <span className="more">
            <span aria-hidden="true">+</span>
            {toCheck}
            <span aria-hidden="true">?</span>
          </span>
        </>
      )}
    </span>
  );
});
