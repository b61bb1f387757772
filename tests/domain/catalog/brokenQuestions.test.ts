import { describe, expect, it } from 'vitest';
import table from '../../../src/data/document.layer.json';
import details from '../../../src/data/document-details.layer.json';
import { brokenQuestions } from '../../../src/domain/catalog/brokenQuestions';
import { catalogOf } from '../../../src/domain/catalog/catalog';
import { pathWords } from '../../../src/domain/catalog/layerError';
import type { Criterion, Layer } from '../../../src/domain/catalog/layer';
import { layersIn, parseLayer } from '../../../src/domain/catalog/parseLayer';
import { askedNeeds, questionsOf } from '../../../src/domain/decide/question';
import { aLayer, CRITERIA } from '../../support/aCatalog';
import { inWords } from '../../support/inWords';
import { PREFERENCES, QUESTIONS } from '../../support/aDecision';

type Question = NonNullable<Layer['questions']>[number];
type Answer = NonNullable<Question['answers']>[number];
type Preference = NonNullable<Layer['preferences']>[number];

const byId = new Map(CRITERIA.map((criterion) => [criterion.id, criterion]));
const broken = (wish: Partial<Layer>, criteria: ReadonlyMap<string, Criterion> = byId) =>
  brokenQuestions(aLayer([], wish), criteria).map(inWords(aLayer([], wish)));

const everyQuestion = { id: 'needs', text: 'What?', criterion: 'brings', asks: 'all' } as const;
const withQuestion = (wish: Partial<Question>) =>
  broken({ questions: [{ ...everyQuestion, ...wish }] });
const withAnswer = (answer: Partial<Answer>) => withQuestion({ answers: [{ id: 'a', ...answer }] });
const withPreference = (criterion: string, of?: Preference['of'], criteria = byId) =>
  broken(
    { preferences: [{ criterion, swing: ['No', 'Yes'], ...(of === undefined ? {} : { of }) }] },
    criteria,
  );

/** Everything that reading a layer with these questions complains of. */
const refused = (...questions: readonly Question[]) => {
  const layer = aLayer([], { questions: [...questions] });
  const parsed = parseLayer(layer);
  return parsed.ok ? [] : parsed.errors.map(({ path }) => pathWords(layer, path));
};

describe('Questions and preferences', () => {
  it('are all right where they ask for what is there, and where there are none', () => {
    expect(broken({ questions: QUESTIONS, preferences: PREFERENCES })).toEqual([]);
    expect(broken({})).toEqual([]);
  });

  it('may say with which other answers one cannot stand, if these are there', () => {
    const a = (...contradicts: readonly string[]) =>
      withAnswer({ none: ['ssh'], ...(contradicts.length === 0 ? {} : { contradicts }) });
    const path = 'questions.needs.answers.a.contradicts';
    expect(a()).toEqual([]);
    expect(a('needs:b')).toEqual([`${path}: There is no answer “needs:b”.`]);
    expect(a('needs:a')).toEqual([`${path}: It cannot contradict itself.`]);
    const levels: Question = {
      ...everyQuestion,
      id: 'm',
      criterion: 'maturity',
      levels: 'atLeast',
    };
    const answers = [{ id: 'a', none: ['ssh'], contradicts: ['m:high', 'm:divine'] }];
    expect(broken({ questions: [levels, { ...everyQuestion, answers }] })).toEqual([
      `${path}: There is no answer “m:divine”.`,
    ]);
    const unread = [{ id: 'a', none: ['ssh'], contradicts: ['luck'] }];
    expect(refused({ ...everyQuestion, answers: unread })).toEqual([
      'questions.needs.answers.a.contradicts.0',
    ]);
  });

  it('are all right in the document', () => {
    expect(parseLayer(details, layersIn([table]))).toMatchObject({ ok: true });
    const known = catalogOf([table, details]).criteria.map((each) => [each.id, each] as const);
    for (const layer of layersIn([table, details]))
      expect(brokenQuestions(layer, new Map(known))).toEqual([]);
    expect(brokenQuestions(layersIn([details])[0] ?? aLayer([]), new Map())).not.toEqual([]);
  });

  it('may ask for what does not apply, beside options or alone', () => {
    expect(withAnswer({ any: ['ssh', 'n/a'] })).toEqual([]);
    expect(withAnswer({ none: ['n/a'] })).toEqual([]);
    expect(withAnswer({ criterion: 'discovery', any: ['no', 'n/a'] })).toEqual([]);
    expect(withPreference('discovery', ['yes', 'n/a'])).toEqual([]);
  });

  it('never ask for silence', () => {
    expect(withAnswer({ any: ['not-stated'] })).toEqual([
      'questions.needs.answers.a: “brings” has no option “not-stated”.',
    ]);
  });
});

describe('A question is named', () => {
  it('when it has no answers', () => {
    expect(withQuestion({})).toEqual(['questions.needs: It has no answers.']);
  });

  it('when it asks for levels of what has none', () => {
    const message = 'questions.needs: Levels can only be asked of a scale.';
    expect(withQuestion({ levels: 'atLeast' })).toEqual([message]);
    expect(withQuestion({ levels: 'atMost', criterion: 'weather' })).toEqual([message]);
    expect(withQuestion({ levels: 'atMost', criterion: 'maturity' })).toEqual([]);
  });

  it('when an answer is about a criterion that is not there, or about none', () => {
    expect(withAnswer({ criterion: 'weather', any: ['fair'] })).toEqual([
      'questions.needs.answers.a: There is no criterion “weather”.',
    ]);
    const { criterion: _, ...bare } = everyQuestion;
    expect(broken({ questions: [{ ...bare, answers: [{ id: 'a', any: ['ssh'] }] }] })).toEqual([
      'questions.needs.answers.a: It names no criterion.',
    ]);
  });

  it('when an answer asks for nothing, or in two ways at once', () => {
    const message = 'questions.needs.answers.a: It needs exactly one of any, none, atLeast and atMost.';
    expect(withAnswer({})).toEqual([message]);
    expect(withAnswer({ any: ['ssh'], none: ['bmc'] })).toEqual([message]);
    expect(withAnswer({ criterion: 'maturity', atLeast: 'low', atMost: 'high' })).toEqual([message]);
  }); // prettier-ignore

  it('when an answer asks for an option that is not there, each by its name', () => {
    expect(withAnswer({ any: ['ssh', 'luck', 'wit'] })).toEqual([
      'questions.needs.answers.a: “brings” has no option “luck”.',
      'questions.needs.answers.a: “brings” has no option “wit”.',
    ]);
    expect(withAnswer({ criterion: 'nodes', none: ['many'] })).toEqual([
      'questions.needs.answers.a: “nodes” has no option “many”.',
    ]);
  });

  it('when an answer asks for a level that has no place on the scale', () => {
    const message = 'questions.needs.answers.a: “maturity” has no level “splendid” with a place on the scale.';
    expect(withAnswer({ criterion: 'maturity', atLeast: 'splendid' })).toEqual([message]);
    expect(withAnswer({ atMost: 'ssh' })).toEqual([
      'questions.needs.answers.a: “brings” has no level “ssh” with a place on the scale.',
    ]);
    const levels = [{ id: 'low', label: 'Low' }, { id: 'odd', label: 'Odd', unranked: true as const }];
    const scale = { ...CRITERIA[0], id: 'scale', kind: 'scale', levels } as Criterion;
    const answers = [{ id: 'a', atLeast: 'odd' }, { id: 'b', any: ['odd'] }];
    expect(broken({ questions: [{ ...everyQuestion, criterion: 'scale', answers }] }, new Map([['scale', scale]])))
      .toEqual(['questions.needs.answers.a: “scale” has no level “odd” with a place on the scale.']);
  }); // prettier-ignore

  it('when it is there twice, or one of its answers is', () => {
    const asks: Question = { ...everyQuestion, answers: [{ id: 'a', any: ['ssh'] }] };
    expect(refused(asks, asks)).toEqual(['questions.needs.id']);
    const twice = [...(asks.answers ?? []), { id: 'a', any: ['bmc'] }];
    expect(refused({ ...asks, answers: twice })).toEqual(['questions.needs.answers.a.id']);
  });

  it('when an answer has the id of a level that the question offers already', () => {
    const asks: Question = {
      ...everyQuestion, asks: 'one', criterion: 'maturity', levels: 'atLeast',
      answers: [{ id: 'high', label: 'Not high', none: ['high'] }],
    };
    expect(refused(asks)).not.toEqual([]);
  }); // prettier-ignore

  it('when any answer will do and they are about two criteria, which are no one need', () => {
    const answers = [{ id: 'a', any: ['ssh'] }, { id: 'b', criterion: 'discovery', any: ['yes'] }];
    expect(refused({ ...everyQuestion, asks: 'any', answers })).not.toEqual([]);
  }); // prettier-ignore

  it('when any answer will do and one rules out or asks for a level, which nobody could join', () => {
    const answers = [{ id: 'a', none: ['ssh'] }];
    expect(refused({ ...everyQuestion, asks: 'any', answers })).not.toEqual([]);
    const levels = { criterion: 'maturity', levels: 'atLeast' } as const;
    expect(refused({ ...everyQuestion, asks: 'any', ...levels })).not.toEqual([]);
  });

  it('when it is called “constructor”, as something in every object is, or else can be left open', () => {
    const asks: Question = { ...everyQuestion, id: 'constructor', answers: [{ id: 'a', any: ['ssh'] }] };
    const open = () => askedNeeds(questionsOf(catalogOf([aLayer([], { questions: [asks] })])), {});
    if (refused(asks).length === 0) expect(open()).toEqual([]);
  }); // prettier-ignore
});

describe('A preference is named', () => {
  it('when its criterion is not there', () => {
    expect(withPreference('weather')).toEqual([
      'preferences.weather: There is no criterion “weather”.',
    ]);
  });

  it('when nothing says what is better', () => {
    const needsOf = (id: string) =>
      `preferences.${id}: “${id}” needs “of”, or to be a scale that says what is better.`;
    expect(withPreference('maturity')).toEqual([]);
    for (const id of ['discovery', 'brings', 'nodes', 'requirements'])
      expect(withPreference(id)).toEqual([needsOf(id)]);
    const { better: _, ...neutral } = CRITERIA[0] as Extract<Criterion, { kind: 'scale' }>;
    const criteria = new Map<string, Criterion>([['maturity', neutral]]);
    expect(withPreference('maturity', undefined, criteria)).toEqual([needsOf('maturity')]);
    expect(withPreference('maturity', ['high'], criteria)).toEqual([]);
  });

  it('when it prefers an option that is not there', () => {
    expect(withPreference('discovery', ['yes', 'often'])).toEqual([
      'preferences.discovery: “discovery” has no option “often”.',
    ]);
  });
});
