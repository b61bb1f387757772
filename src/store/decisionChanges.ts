import { excluding, including, moved, placedOn, tiedOrNot } from '../domain/decide/importance';
import { type Answers, type Question, questionsOf } from '../domain/decide/question';
import type { Change } from './changes';

const withAnswers = (answers: Answers, question: Question, given: readonly string[]): Answers => {
  const ids = question.answers.map(({ id }) => id).filter((id) => given.includes(id));
  const others = Object.entries(answers).filter(([id]) => id !== question.id);
  return Object.fromEntries(ids.length === 0 ? others : [...others, [question.id, ids]]);
};

const toggled = (given: readonly string[], id: string): readonly string[] =>
  given.includes(id) ? given.filter((each) => each !== id) : [...given, id];

/** Gives an answer. Where one is asked it takes the place of another; else it is taken back again. */
export const answerWith =
  (question: string, answer: string): Change =>
  (choices, catalog) => {
    const asked = questionsOf(catalog).find(({ id }) => id === question);
    if (asked === undefined) return choices;
    const given = choices.answers[question] ?? [];
    const now = asked.asks === 'one' ? [answer] : toggled(given, answer);
    return { ...choices, answers: withAnswers(choices.answers, asked, now) };
  };

/** Leaves a question open. */
export const leaveOpen =
  (question: string): Change =>
  (choices) => ({
    ...choices,
    answers: Object.fromEntries(Object.entries(choices.answers).filter(([id]) => id !== question)),
  });

/** Takes back all answers and the order of importance. */
export const startOver: Change = (choices) => ({ ...choices, answers: {}, order: [] });

/** Puts a criterion last in the order of importance, or takes it out. */
export const toggleImportance =
  (id: string): Change =>
  (choices) => ({
    ...choices,
    order: choices.order.flat().includes(id)
      ? excluding(choices.order, id)
      : including(choices.order, id),
  });

/** Moves a criterion one place up or down in the order of importance. */
export const moveImportance =
  (id: string, by: -1 | 1): Change =>
  (choices) => ({ ...choices, order: moved(choices.order, id, by) });

/** Puts a criterion where another one stands in the order of importance. */
export const placeImportance =
  (id: string, other: string): Change =>
  (choices) => ({ ...choices, order: placedOn(choices.order, id, other) });

/** Ties a criterion with the tier above it, or unties it. */
export const tieImportance =
  (id: string): Change =>
  (choices) => ({ ...choices, order: tiedOrNot(choices.order, id) });

/** Takes other answers in the place of those given, as a near miss offers them. */
export const answerInstead =
  (answers: Answers): Change =>
  (choices) => ({ ...choices, answers });
