import { optionsOf, rankedLevels } from './criterion';
import type { Criterion, Layer } from './layer';
import { type LayerError, noSuch, type Path } from './layerError';

type Question = NonNullable<Layer['questions']>[number];
type Answer = NonNullable<Question['answers']>[number];
type Preference = NonNullable<Layer['preferences']>[number];
type Criteria = ReadonlyMap<string, Criterion>;

const noCriterion = (path: Path, id: string | undefined, criteria: Criteria): LayerError =>
  id === undefined
    ? { path, message: 'It names no criterion.' }
    : noSuch(path, ['criterion', id], [...criteria.keys()]);

/** The ids that no option or level of the criterion has; “n/a” is one that every criterion can be. */
const strangers = (
  path: Path,
  criterion: Criterion,
  ids: readonly string[],
): readonly LayerError[] => {
  const among = optionsOf(criterion).map((option) => option.id);
  const known = new Set(['n/a', ...among]);
  return ids
    .filter((id) => !known.has(id))
    .map((found) => ({
      path,
      message: `“${criterion.id}” has no option “${found}”.`,
      near: { found, among },
    }));
};

const unranked = (
  path: Path,
  criterion: Criterion,
  ids: readonly string[],
): readonly LayerError[] => {
  const among = rankedLevels(criterion).map((level) => level.id);
  return ids
    .filter((id) => !among.includes(id))
    .map((found) => ({
      path,
      message: `“${criterion.id}” has no level “${found}” with a place on the scale.`,
      near: { found, among },
    }));
};

const brokenAnswer = (path: Path, answer: Answer, criterion: Criterion): LayerError[] => {
  const { any, none, atLeast, atMost } = answer;
  const levels = [atLeast, atMost].filter((level) => level !== undefined);
  const asked = [any, none, ...levels].filter((each) => each !== undefined);
  return [
    ...(asked.length === 1
      ? []
      : [{ path, message: 'It needs exactly one of any, none, atLeast and atMost.' }]),
    ...strangers(path, criterion, [...(any ?? []), ...(none ?? [])]),
    ...unranked(path, criterion, levels),
  ];
};

/** Answers of which any will do make one need, so they are options of one criterion. */
const brokenTogether = (question: Question): readonly string[] => {
  if (question.asks !== 'any') return [];
  const answers = question.answers ?? [];
  const asked = new Set(answers.map((answer) => answer.criterion ?? question.criterion));
  return [
    ...(asked.size > 1 ? ['Where any answer will do, all are about one criterion.'] : []),
    ...(question.levels !== undefined || answers.some(({ any }) => any === undefined)
      ? ['Where any answer will do, each of them says “any”.']
      : []),
  ];
};

/** Ids that links could not tell apart, or that every object has already. */
const brokenIds = (
  { id, levels, answers = [] }: Question,
  own: Criterion | undefined,
): string[] => {
  const offered = levels === undefined || own === undefined ? [] : rankedLevels(own);
  return [
    ...(id === 'constructor'
      ? ['“constructor” is a word of every object; choose another id.']
      : []),
    ...answers
      .filter((answer) => offered.some((level) => level.id === answer.id))
      .map((answer) => `“${answer.id}” is a level that the question offers already.`),
  ];
};

const brokenQuestion = (
  path: Path,
  question: Question,
  criteria: Criteria,
): readonly LayerError[] => {
  const own = criteria.get(question.criterion ?? '');
  const answers = question.answers ?? [];
  return [
    ...(question.levels !== undefined && own?.kind !== 'scale'
      ? [{ path, message: 'Levels can only be asked of a scale.' }]
      : []),
    ...(question.levels === undefined && answers.length === 0
      ? [{ path, message: 'It has no answers.' }]
      : []),
    ...[...brokenTogether(question), ...brokenIds(question, own)].map((message) => ({
      path,
      message,
    })),
    ...answers.flatMap((answer, at) => {
      const id = answer.criterion ?? question.criterion;
      const criterion = criteria.get(id ?? '');
      const place = [...path, 'answers', at];
      return criterion === undefined
        ? [noCriterion(place, id, criteria)]
        : brokenAnswer(place, answer, criterion);
    }),
  ];
};

/** Answers that a layer says cannot stand together, of which one is not there or is the same. */
const brokenContradictions = (layer: Layer, criteria: Criteria): readonly LayerError[] => {
  const questions = layer.questions ?? [];
  const known = new Set(
    questions.flatMap(({ id, criterion, levels, answers = [] }) => {
      const own = criteria.get(criterion ?? '');
      const offered = levels === undefined || own === undefined ? [] : rankedLevels(own);
      return [...offered, ...answers].map((answer) => `${id}:${answer.id}`);
    }),
  );
  return questions.flatMap(({ id, answers = [] }, at) =>
    answers.flatMap((answer, place) => {
      const path = ['questions', at, 'answers', place, 'contradicts'];
      return (answer.contradicts ?? [])
        .filter((other) => !known.has(other) || other === `${id}:${answer.id}`)
        .map((other) =>
          known.has(other)
            ? { path, message: 'It cannot contradict itself.' }
            : noSuch(path, ['answer', other], [...known]),
        );
    }),
  );
};

const brokenPreference = (
  path: Path,
  { criterion: id, of }: Preference,
  criteria: Criteria,
): readonly LayerError[] => {
  const criterion = criteria.get(id);
  if (criterion === undefined) return [noCriterion(path, id, criteria)];
  const isOrdered = criterion.kind === 'scale' && criterion.better !== undefined;
  if (of === undefined && !isOrdered)
    return [{ path, message: `“${id}” needs “of”, or to be a scale that says what is better.` }];
  return strangers(path, criterion, of ?? []);
};

/** What is wrong with the questions and preferences of a layer. */
export const brokenQuestions = (layer: Layer, criteria: Criteria): readonly LayerError[] => [
  ...(layer.questions ?? []).flatMap((question, at) =>
    brokenQuestion(['questions', at], question, criteria),
  ),
  ...brokenContradictions(layer, criteria),
  ...(layer.preferences ?? []).flatMap((preference, at) =>
    brokenPreference(['preferences', at], preference, criteria),
  ),
];
