import type { ReactNode } from 'react';
import { criterionById } from '../../domain/catalog/catalog';
import type { Criterion } from '../../domain/catalog/layer';
import { rankedLevels } from '../../domain/catalog/criterion';
import type { Need } from '../../domain/decide/need';
import type { Answers, Question } from '../../domain/decide/question';
import { useAppStore, useCatalog, useChoices } from '../../store/AppStoreContext';
import { answerWith, leaveOpen } from '../../store/decisionChanges';
import { Steps } from '../../ui/Steps';
import { Count } from './Count';

type QuestionFieldProps = {
  readonly question: Question;
  readonly questions: readonly Question[];
  readonly counted: Answers;
  readonly number: number;
};

/** One question. The answers of one kind exclude each other; else each is a need of its own. */
export function QuestionField({ question, questions, counted, number }: QuestionFieldProps) {
  const store = useAppStore();
  const catalog = useCatalog();
  const { answers } = useChoices();
  const { id, text, note, asks } = question;
  const given = answers[id] ?? [];
  const isOne = asks === 'one';
  const countOf = (answer?: string) => (
    <Count question={question} questions={questions} counted={counted} answer={answer} />
  );
  return (
    <fieldset className={given.length === 0 ? 'q is-open' : 'q'} aria-labelledby={`question-${id}`}>
      <span className="no" aria-hidden="true">
        {number}
      </span>
      <div>
        <legend id={`question-${id}`} tabIndex={-1}>
          {text}
        </legend>
        {note !== undefined && <p className="note">{note}</p>}
        <div className="opts">
          {isOne && (
            <Option
              type="radio"
              name={`need-${id}`}
              isChosen={given.length === 0}
              onChoose={() => store.choose(leaveOpen(id))}
              label="No matter"
            >
              {countOf()}
            </Option>
          )}
          {question.answers.map((answer) => (
            <Option
              key={answer.id}
              type={isOne ? 'radio' : 'checkbox'}
              name={`need-${id}`}
              isChosen={given.includes(answer.id)}
              onChoose={() => store.choose(answerWith(id, answer.id))}
              steps={stepsOf(criterionById(catalog, answer.need.criterion), answer.need)}
              label={answer.label}
            >
              {countOf(answer.id)}
            </Option>
          ))}
        </div>
      </div>
    </fieldset>
  );
}

type OptionProps = {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly steps?: Parameters<typeof Steps>[0] | undefined;
  readonly label: string;
  readonly children: ReactNode;
};

function Option({ type, name, isChosen, onChoose, steps, label, children }: OptionProps) {
  return (
    <label>
      <input type={type} name={name} checked={isChosen} onChange={onChoose} />
      {steps !== undefined && <Steps {...steps} />}
      {label}
      {children}
    </label>
  );
}

/** The mark of the level that an answer asks for, where its scale has marks. */
const stepsOf = (criterion: Criterion | undefined, need: Need) => {
  if (criterion?.kind !== 'scale' || criterion.mark === undefined || !('level' in need))
    return undefined;
  const levels = rankedLevels(criterion);
  const at = levels.findIndex(({ id }) => id === need.level);
  return at < 0 ? undefined : { look: criterion.mark, step: at + 1, of: levels.length };
};
