import { type Catalog, criterionById } from '../catalog/catalog';
import {
  inSentence,
  nameInSentence,
  optionsOf,
  optionWords,
  rankedLevels,
} from '../catalog/criterion';
import type { Layer } from '../catalog/layer';
import type { Need } from './need';
import type { Order } from './order';
import type { Preference } from './preference';

type Declared = NonNullable<Layer['questions']>[number];
type DeclaredAnswer = NonNullable<Declared['answers']>[number];

/** An answer, and what it asks of the providers. */
type Answer = {
  readonly id: string;
  readonly label: string;
  readonly need: Need;
  /** Answers with which it cannot stand, though no value says so: “lacks:talos”. */
  readonly contradicts?: readonly string[];
};

/** A question of the catalog with all of its answers; every one may be left open. */
export type Question = {
  readonly id: string;
  readonly text: string;
  readonly note: string | undefined;
  /** `one` answer; several of which `any` will do; or several that `all` have to be. */
  readonly asks: 'one' | 'any' | 'all';
  readonly answers: readonly Answer[];
};

/** The answers that were given, by question; a question left open has no key. */
export type Answers = { readonly [Question in string]?: readonly string[] };

const askIn = (answer: DeclaredAnswer, criterion: string): Need => {
  if (answer.atLeast !== undefined) return { criterion, kind: 'atLeast', level: answer.atLeast };
  if (answer.atMost !== undefined) return { criterion, kind: 'atMost', level: answer.atMost };
  if (answer.none !== undefined) return { criterion, kind: 'none', of: answer.none };
  return { criterion, kind: 'any', of: answer.any ?? [] };
};

const needIn = (answer: DeclaredAnswer, criterion: string): Need => {
  const { because } = answer;
  return { ...askIn(answer, criterion), ...(because === undefined ? {} : { because }) };
};

/** The options that an answer is about, for a label where it has none of its own. */
const optionsIn = ({ any, none, atLeast, atMost }: DeclaredAnswer): readonly string[] =>
  any ?? none ?? [atLeast, atMost].filter((level) => level !== undefined);

const labelOf = (catalog: Catalog, question: Declared, answer: DeclaredAnswer): string => {
  if (answer.label !== undefined) return answer.label;
  const own = criterionById(catalog, answer.criterion ?? question.criterion ?? '');
  if (own === undefined) return answer.id;
  if (answer.criterion !== undefined) return own.label;
  const ids = optionsIn(answer);
  return optionsOf(own)
    .filter(({ id }) => ids.includes(id))
    .map(optionWords)
    .join(', ');
};

const levelAnswers = (catalog: Catalog, { criterion: id = '', levels }: Declared): Answer[] => {
  const criterion = criterionById(catalog, id);
  if (criterion === undefined || levels === undefined) return [];
  return rankedLevels(criterion).map((level) => ({
    id: level.id,
    label: optionWords(level),
    need: { criterion: id, kind: levels, level: level.id },
  }));
};

const questionIn = (catalog: Catalog, declared: Declared): Question => ({
  id: declared.id,
  text: declared.text,
  note: declared.note,
  asks: declared.asks,
  answers: [
    ...levelAnswers(catalog, declared),
    ...(declared.answers ?? []).map((answer) => ({
      id: answer.id,
      label: labelOf(catalog, declared, answer),
      need: needIn(answer, answer.criterion ?? declared.criterion ?? ''),
      ...(answer.contradicts === undefined ? {} : { contradicts: answer.contradicts }),
    })),
  ],
});

/** What the catalog asks, in its order. */
export const questionsOf = (catalog: Catalog): readonly Question[] =>
  catalog.questions.map((declared) => questionIn(catalog, declared));

type OptionSets = ReadonlyMap<string, readonly string[]>;

const sets = new WeakMap<Catalog, OptionSets>();

const optionSets = ({ questions }: Catalog): OptionSets => {
  const first = new Map<string, readonly string[]>();
  for (const { answers = [], criterion } of questions)
    for (const { any = [], criterion: own = criterion } of answers)
      for (const option of any)
        if (!first.has(`${own} ${option}`)) first.set(`${own} ${option}`, any);
  return first;
};

/**
 * The options of a criterion that come with this one: those of the first answer that offers it, since
 * who gives way gives an answer. The option alone where no answer does.
 */
export const optionsWith = (
  catalog: Catalog,
  criterion: string,
  option: string,
): readonly string[] => {
  const known = sets.get(catalog) ?? optionSets(catalog);
  sets.set(catalog, known);
  return known.get(`${criterion} ${option}`) ?? [option];
};

/** A need, and where it comes from. */
export type AskedNeed = {
  readonly question: Question;
  /** The answers that make it: several where any of them will do. */
  readonly answers: readonly Answer[];
  readonly need: Need;
  /** The question's number on the page, from 1. */
  readonly number: number;
};

/** One need from several answers of which any will do; they are about one criterion. */
const anyOf = (answers: readonly Answer[]): Need | undefined => {
  const [first] = answers;
  if (first === undefined) return undefined;
  const of = answers.flatMap(({ need }) => (need.kind === 'any' ? need.of : []));
  return { criterion: first.need.criterion, kind: 'any', of: [...new Set(of)] };
};

const needsIn = (question: Question, given: readonly Answer[], number: number): AskedNeed[] => {
  if (question.asks !== 'any')
    return given.map((answer) => ({ question, answers: [answer], need: answer.need, number }));
  const need = anyOf(given);
  return need === undefined ? [] : [{ question, answers: given, need, number }];
};

/** What the given answers ask, in the order of questions and answers. */
export const askedNeeds = (
  questions: readonly Question[],
  answers: Answers,
): readonly AskedNeed[] =>
  questions.flatMap((question, at) => {
    const given = question.answers.filter(({ id }) => answers[question.id]?.includes(id));
    return needsIn(question, given, at + 1);
  });

/**
 * What can be put in an order of importance. A question of importance has to name the whole change
 * from the worst to the best (the swing; Keeney 1992).
 */
export type Swing = {
  readonly criterion: string;
  readonly of: readonly string[] | undefined;
  readonly label: string;
  /** The same inside a sentence. */
  readonly name: string;
  /** From the worst to the best: “Low”, “High”. */
  readonly swing: readonly [string, string];
};

/** The swings that the catalog offers, in its order. */
export const swingsOf = (catalog: Catalog): readonly Swing[] =>
  catalog.preferences.flatMap(({ criterion: id, of, label, swing }) => {
    const criterion = criterionById(catalog, id);
    if (criterion === undefined) return [];
    const own = label ?? criterion.label;
    const name = label === undefined ? nameInSentence(criterion) : inSentence(label);
    return [{ criterion: id, of, label: own, name, swing }];
  });

/** The preferences of which an order speaks, in the catalog's order. */
export const preferencesIn = (catalog: Catalog, order: Order): readonly Preference[] =>
  catalog.preferences
    .filter(({ criterion }) => order.flat().includes(criterion))
    .map(({ criterion, of }) => (of === undefined ? { criterion } : { criterion, of }));
