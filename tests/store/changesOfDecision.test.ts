import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionsOf } from '../../src/domain/decide/question';
import * as common from '../../src/store/changes';
import { type Choices, defaultChoices } from '../../src/store/choices';
import * as decision from '../../src/store/decisionChanges';
import { readLink, writeLink } from '../../src/url/link';
import { decisionCatalog as catalog } from '../support/aDecision';
import { someChosen } from '../support/arbitraryChoices';

const start = defaultChoices(catalog);
const after = (...done: readonly common.Change[]): Choices =>
  done.reduce((choices, change) => change(choices, catalog), start);
const answers = (...done: readonly common.Change[]) => after(...done).answers;
const order = (...done: readonly common.Change[]) =>
  after(...done).order.map((tier) => tier.join('~')).join(','); // prettier-ignore
const { answerWith, leaveOpen, moveImportance, placeImportance, tieImportance, toggleImportance } =
  decision;

describe('Answering', () => {
  it('puts an answer in the place of another, where one is asked', () => {
    expect(answers(answerWith('maturity', 'low'))).toEqual({ maturity: ['low'] });
    expect(answers(answerWith('maturity', 'low'), answerWith('maturity', 'high'))).toEqual({
      maturity: ['high'],
    });
  });

  it('with the one answer that is given keeps it', () => {
    const twice = [answerWith('maturity', 'low'), answerWith('maturity', 'low')];
    expect(answers(...twice)).toEqual({ maturity: ['low'] });
  });

  it('adds to the others where several may be given, in the catalog’s order', () => {
    const given = ['control', 'shell'].map((id) => answerWith('uses', id));
    expect(answers(...given)).toEqual({ uses: ['shell', 'control'] });
    const musts = ['discovers', 'no-bmc', 'no-dhcp'].map((id) => answerWith('musts', id));
    expect(answers(...musts)).toEqual({ musts: ['no-dhcp', 'no-bmc', 'discovers'] });
  });

  it('again takes the answer back, and leaves the question open after the last one', () => {
    const two = [answerWith('musts', 'no-bmc'), answerWith('musts', 'discovers')];
    expect(answers(...two, answerWith('musts', 'no-bmc'))).toEqual({ musts: ['discovers'] });
    expect(answers(answerWith('uses', 'shell'), answerWith('uses', 'shell'))).toEqual({});
  });

  it('does nothing to questions and answers that the catalog does not have', () => {
    const given = answerWith('uses', 'shell');
    expect(after(given, answerWith('weather', 'fair'))).toEqual(after(given));
    expect(after(given, answerWith('uses', 'luck'))).toEqual(after(given));
    expect(after(answerWith('constructor', 'a'))).toEqual(start);
  });

  it('leaves the other questions as they are', () => {
    const two = [answerWith('uses', 'shell'), answerWith('maturity', 'low')];
    expect(answers(...two, answerWith('maturity', 'medium'))).toEqual({
      uses: ['shell'],
      maturity: ['medium'],
    });
    expect(answers(...two, leaveOpen('uses'))).toEqual({ maturity: ['low'] });
    expect(answers(...two, leaveOpen('musts'))).toEqual(answers(...two));
  });

  it('may take all other answers at once', () => {
    const tried = decision.answerInstead({ musts: ['discovers'] });
    expect(after(answerWith('uses', 'shell'), tried)).toEqual({
      ...start,
      answers: { musts: ['discovers'] },
    });
  });
});

describe('The order of importance', () => {
  const three = ['maturity', 'discovery', 'brings'].map(toggleImportance);

  it('begins with what is put in first', () => {
    expect(order(...three)).toBe('maturity,discovery,brings');
    expect(order(...three, toggleImportance('discovery'))).toBe('maturity,brings');
    expect(after(...three, ...three)).toEqual(start);
  });

  it('is moved, tied and placed', () => {
    expect(order(...three, moveImportance('brings', -1))).toBe('maturity,brings,discovery');
    expect(order(...three, moveImportance('maturity', 1))).toBe('discovery,maturity,brings');
    expect(order(...three, tieImportance('discovery'))).toBe('maturity~discovery,brings');
    expect(order(...three, tieImportance('discovery'), tieImportance('discovery'))).toBe(
      'maturity,discovery,brings',
    );
    expect(order(...three, placeImportance('brings', 'maturity'))).toBe(
      'brings,maturity,discovery',
    );
  });

  it('keeps the answers, as answers keep the order', () => {
    const both = after(...three, answerWith('uses', 'shell'), toggleImportance('brings'));
    expect(both).toEqual({
      ...start,
      answers: { uses: ['shell'] },
      order: [['maturity'], ['discovery']],
    });
  });
});

describe('Starting over', () => {
  it('takes back answers and order, and nothing else', () => {
    const chosen = [common.pickProvider('ada'), common.toggleFilter('maturity', 'low')];
    const decided = [answerWith('uses', 'shell'), toggleImportance('maturity')];
    expect(after(...chosen, common.openDecision, ...decided, decision.startOver)).toEqual(
      after(...chosen, common.openDecision),
    );
  });
});

describe('The questions and the account of the method', () => {
  it('take the place of an open sheet', () => {
    const sheet = common.openProvider('ada');
    expect(after(sheet, common.openDecision)).toEqual({ ...start, view: 'decide' });
    expect(after(sheet, common.openMethod)).toEqual({ ...start, view: 'method' });
  });

  it('give way to the list and to each other, and the answers stay', () => {
    const decided = [common.openDecision, answerWith('uses', 'shell'), common.openMethod];
    expect(after(...decided).view).toBe('method');
    expect(after(...decided, common.openDecision)).toEqual({
      ...after(answerWith('uses', 'shell')),
      view: 'decide',
    });
    expect(after(...decided, common.backToList)).toEqual(after(answerWith('uses', 'shell')));
  });
});

const someHistory = someChosen.chain(({ catalog: any, choices }) => {
  const questions = questionsOf(any);
  const asked = questions.flatMap(({ id, answers: all }) => all.map((each) => [id, each.id] as const));
  const ids = any.preferences.map(({ criterion }) => criterion);
  const id = fc.constantFrom('', ...ids).filter((each) => ids.length === 0 || each !== '');
  const answered = fc.constantFrom(['weather', 'fair'] as const, ...asked);
  const change = fc.oneof(
    answered.map(([question, answer]) => answerWith(question, answer)),
    answered.map(([question]) => leaveOpen(question)),
    ids.length === 0 ? fc.constant(common.openMethod) : id.map(toggleImportance),
    fc.tuple(id, fc.constantFrom(-1 as const, 1 as const)).map(([each, by]) => moveImportance(each, by)),
    fc.tuple(id, id).map(([one, other]) => placeImportance(one, other)),
    id.map(tieImportance),
    { weight: 1, arbitrary: fc.constantFrom(decision.startOver, common.openDecision) },
  );
  return fc.record({
    any: fc.constant(any),
    choices: fc.constant(choices),
    done: fc.array(change, { maxLength: 10 }),
  });
}); // prettier-ignore

describe('Whatever is answered and put in order', () => {
  it('the link gives it back, and picks and filters are untouched', () => {
    fc.assert(
      fc.property(someHistory, ({ any, choices, done }) => {
        const made = done.reduce((each, change) => change(each, any), choices);
        expect(readLink(any, writeLink(any, made))).toMatchObject({ choices: made, unread: [] });
        const { picks, filters, search, sort, columns } = choices;
        expect(made).toMatchObject({ picks, filters, search, sort, columns });
      }),
      { numRuns: 200 },
    );
  });
});
