import type { Catalog } from '../catalog/catalog';
import { type Concession, concededNeed } from './concession';
import type { Need } from './need';
import type { Answers, AskedNeed, Question } from './question';

/** Whether two needs ask the same, in whatever words. */
const isSame = (one: Need, other: Need): boolean =>
  JSON.stringify({ ...one, because: undefined }) ===
  JSON.stringify({ ...other, because: undefined });

/** The fewest answers besides those given that offer all of the options; undefined where none do. */
const answersAmong = (
  { answers }: Question,
  of: readonly string[],
  given: readonly string[],
): readonly string[] | undefined => {
  const inside = answers.flatMap(({ id, need }) =>
    need.kind === 'any' && need.of.every((option) => of.includes(option))
      ? [{ id, of: need.of }]
      : [],
  );
  const covered = new Set<string>();
  const chosen: string[] = [];
  const isGiven = ({ id }: { readonly id: string }) => given.includes(id);
  for (const answer of [...inside.filter(isGiven), ...inside]) {
    if (!isGiven(answer) && answer.of.every((option) => covered.has(option))) continue;
    chosen.push(answer.id);
    for (const option of answer.of) covered.add(option);
  }
  return of.every((option) => covered.has(option)) ? chosen : undefined;
};

/**
 * The answers of a question that say exactly this need; undefined or none where none do. Of several
 * that say it, a question that takes one answer gets the first.
 */
const answersFor = (
  question: Question,
  need: Need,
  given: readonly string[],
): readonly string[] | undefined => {
  if (question.asks === 'any' && need.kind === 'any') return answersAmong(question, need.of, given);
  const same = question.answers.filter((answer) => isSame(answer.need, need)).map(({ id }) => id);
  return question.asks === 'one' ? same.slice(0, 1) : same;
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
    const instead = conceded === undefined ? [] : (answersFor(question, conceded, own) ?? []);
    const kept = (after.get(question.id) ?? []).filter((id) => !own.includes(id));
    const now = question.answers
      .map(({ id }) => id)
      .filter((id) => [...kept, ...instead].includes(id));
    if (now.length === 0) after.delete(question.id);
    else after.set(question.id, now);
  }
  return Object.fromEntries(after);
};
