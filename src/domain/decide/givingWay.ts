import type { Catalog } from '../catalog/catalog';
import { type Concession, concededNeed } from './concession';
import type { Need } from './need';
import type { Answers, AskedNeed, Question } from './question';

const isSame = (one: Need, other: Need): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The answers of a question that say exactly this need; undefined where none do. */
const answersFor = (question: Question, need: Need): readonly string[] | undefined => {
  if (question.asks !== 'any' || need.kind !== 'any')
    return question.answers.filter((answer) => isSame(answer.need, need)).map(({ id }) => id);
  const inside = question.answers.filter(
    (answer) => answer.need.kind === 'any' && answer.need.of.every((id) => need.of.includes(id)),
  );
  const covered = inside.flatMap((answer) => (answer.need.kind === 'any' ? answer.need.of : []));
  return need.of.every((id) => covered.includes(id)) ? inside.map(({ id }) => id) : undefined;
};

/**
 * The answers after giving way: the next level where a question has it, another option beside those
 * that were given, or the question left open where no answer says so little.
 */
export const answersAfter = (
  catalog: Catalog,
  asked: readonly AskedNeed[],
  answers: Answers,
  gives: readonly Concession[],
): Answers => {
  const after = new Map(Object.entries(answers));
  for (const concession of gives) {
    const given = asked[concession.need];
    if (given === undefined) continue;
    const { question, need } = given;
    const own = given.answers.map(({ id }) => id);
    const conceded = concededNeed(catalog, need, concession);
    const instead = conceded === undefined ? [] : (answersFor(question, conceded) ?? []);
    const kept = (after.get(question.id) ?? []).filter((id) => !own.includes(id));
    const now = question.answers
      .map(({ id }) => id)
      .filter((id) => [...kept, ...instead].includes(id));
    if (now.length === 0) after.delete(question.id);
    else after.set(question.id, now);
  }
  return Object.fromEntries(after);
};
