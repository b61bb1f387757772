import type { Answers, Question } from '../../domain/decide/question';
import { useAppStore, useCatalog, useChoices } from '../../store/AppStoreContext';
import { startOver } from '../../store/decisionChanges';
import { ArrivalHeading } from '../../ui/ArrivalHeading';
import '../../ui/button.css';
import { ImportanceField } from './ImportanceField';
import { QuestionField } from './QuestionField';
import './questions.css';

type QuestionsProps = {
  readonly questions: readonly Question[];
  /** The answers that the numbers stand for; they may be a moment behind the clicks. */
  readonly counted: Answers;
};

/** All questions on one page. Every one may be left open, and every answer shows what it leaves. */
export function Questions({ questions, counted }: QuestionsProps) {
  const store = useAppStore();
  const [, many] = useCatalog().things;
  const { answers, order } = useChoices();
  const answered = Object.keys(answers).length + (order.length > 0 ? 1 : 0);
  return (
    <section className="questions" aria-labelledby="questions">
      <div className="bar">
        <ArrivalHeading id="questions">What the ground must carry</ArrivalHeading>
        <span className="small soft">
          {answered} of {questions.length + 1} answered
        </span>
        <button
          className="btn push"
          type="button"
          aria-disabled={answered === 0}
          onClick={() => answered > 0 && store.choose(startOver)}
        >
          Start over
        </button>
      </div>
      <a className="jump small" href="#result">
        To the result
      </a>
      <p className="small soft">
        Leave open whatever does not matter. The number in each answer is how many {many} fit if you
        choose it and leave the rest as it is; with a question mark, how many more would have to be
        checked.
      </p>
      <div className="panel">
        {questions.map((question, place) => (
          <QuestionField
            key={question.id}
            question={question}
            questions={questions}
            counted={counted}
            number={place + 1}
          />
        ))}
        <ImportanceField number={questions.length + 1} />
      </div>
    </section>
  );
}
