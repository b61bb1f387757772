import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../../src/domain/catalog/catalog';
import type { Layer } from '../../../src/domain/catalog/layer';
import {
  type Answers,
  askedNeeds,
  preferencesIn,
  questionsOf,
  swingsOf,
} from '../../../src/domain/decide/question';
import { aCatalog, aLayer, CRITERIA } from '../../support/aCatalog';
import { decisionCatalog } from '../../support/aDecision';

const questions = questionsOf(decisionCatalog);
const answersTo = (id: string) => questions.find((each) => each.id === id)?.answers ?? [];
const labelsOf = (id: string) => answersTo(id).map(({ label }) => label);
const asked = (answers: Answers) => askedNeeds(questions, answers);
const needs = (answers: Answers) => asked(answers).map(({ need }) => need);

describe('A question', () => {
  it('stands where the catalog has it, with its words', () => {
    expect(questions.map(({ id, asks, note }) => [id, asks, note])).toEqual([
      ['maturity', 'one', 'At least:'],
      ['uses', 'any', undefined],
      ['musts', 'all', undefined],
    ]);
  });

  it('may offer each level of a scale, the lowest first', () => {
    expect(answersTo('maturity')).toEqual(
      ['low', 'medium', 'high'].map((level) => ({
        id: level,
        label: level.charAt(0).toUpperCase() + level.slice(1),
        need: { criterion: 'maturity', kind: 'atLeast', level },
      })),
    );
  });

  it('offers no level without a place on the scale, and answers of its own after the levels', () => {
    const status = {
      id: 'status', kind: 'scale', label: 'Status', group: 'ratings', definition: 'So.',
      levels: [
        { id: 'out', label: 'Out', note: 'for now' },
        { id: 'part', label: 'Part', unranked: true },
        { id: 'in', label: 'In' },
      ],
    } as const; // prettier-ignore
    const own = { id: 'some', label: 'Somehow', any: ['part', 'in'] };
    const asksStatus: NonNullable<Layer['questions']>[number] = {
      id: 'status', text: 'In?', criterion: 'status', asks: 'one', levels: 'atMost', answers: [own],
    }; // prettier-ignore
    const [made] = questionsOf(aCatalog([], { criteria: [status], questions: [asksStatus] }));
    expect(made?.answers).toEqual([
      { id: 'out', label: 'Out, for now', need: { criterion: 'status', kind: 'atMost', level: 'out' } },
      { id: 'in', label: 'In', need: { criterion: 'status', kind: 'atMost', level: 'in' } },
      { id: 'some', label: 'Somehow', need: { criterion: 'status', kind: 'any', of: own.any } },
    ]); // prettier-ignore
  });

  it('names an answer by its label, else by its options, else by its own criterion', () => {
    expect(labelsOf('uses')).toEqual(['SSH access', 'The network', 'BMC']);
    expect(labelsOf('musts')).toEqual(['It does without DHCP', 'It does without a BMC', 'Discovery']);
  }); // prettier-ignore

  it('lists the options of an answer without a label in the catalog’s order', () => {
    const both = { id: 'both', any: ['bmc', 'ssh'] };
    const one = { id: 'brings', text: 'With?', criterion: 'brings', asks: 'any', answers: [both] } as const;
    const made = questionsOf(aCatalog([], { criteria: [...CRITERIA], questions: [one] }));
    expect(made[0]?.answers[0]?.label).toBe('SSH access, BMC');
  }); // prettier-ignore
});

describe('What the answers ask', () => {
  it('is nothing where every question is left open', () => {
    expect(needs({})).toEqual([]);
    expect(needs({ maturity: [], uses: [], musts: [] })).toEqual([]);
  });

  it('is one need of one answer', () => {
    expect(needs({ maturity: ['medium'] })).toEqual([
      { criterion: 'maturity', kind: 'atLeast', level: 'medium' },
    ]);
  });

  it('is one need where any of several will do, with each option once', () => {
    const [only, ...further] = asked({ uses: ['control', 'network', 'shell'] });
    expect(only?.need).toEqual({ criterion: 'brings', kind: 'any', of: ['ssh', 'dhcp', 'bmc'] });
    expect(only?.answers.map(({ id }) => id)).toEqual(['shell', 'network', 'control']);
    expect(further).toEqual([]);
  });

  it('is a need for each where all have to be met, in the order of the answers', () => {
    expect(needs({ musts: ['discovers', 'no-dhcp'] })).toEqual([
      { criterion: 'brings', kind: 'none', of: ['dhcp'] },
      { criterion: 'discovery', kind: 'any', of: ['yes'] },
    ]);
  });

  it('stands in the order of the questions, and each need knows its question’s number', () => {
    const all = asked({ musts: ['no-bmc', 'discovers'], maturity: ['low'] });
    expect(all.map(({ question, number }) => [question.id, number])).toEqual([
      ['maturity', 1],
      ['musts', 3],
      ['musts', 3],
    ]);
  });

  it('is nothing of questions and answers that are not there', () => {
    expect(needs({ weather: ['fair'], maturity: ['splendid'], uses: ['luck'] })).toEqual([]);
  });
});

describe('What can be put in order', () => {
  it('is named by its label or its criterion, with the change that it stands for', () => {
    expect(swingsOf(decisionCatalog)).toEqual([
      { criterion: 'maturity', of: undefined, label: 'Maturity', name: 'maturity', swing: ['Low', 'High'] },
      { criterion: 'discovery', of: ['yes'], label: 'Discovery', name: 'discovery', swing: ['No', 'Yes'] },
      { criterion: 'brings', of: ['ssh'], label: 'Light needs', name: 'light needs', swing: ['More', 'SSH'] },
    ]);
  }); // prettier-ignore

  it('is offered once, though two layers offer it, in the words of the first', () => {
    const swing = ['Young', 'Old'] as const;
    const more = aLayer([], { preferences: [{ criterion: 'maturity', swing: ['Low', 'High'] }] });
    const rest = { ...more, id: 'more', preferences: [{ criterion: 'maturity', swing }] };
    expect(swingsOf(catalogOf([more, rest])).map((each) => each.swing)).toEqual([['Low', 'High']]);
  });

  it('becomes the preferences that the order names, in the catalog’s order', () => {
    const preferences = (...order: readonly (readonly string[])[]) =>
      preferencesIn(decisionCatalog, order);
    expect(preferences()).toEqual([]);
    expect(preferences(['brings'], ['maturity'])).toEqual([
      { criterion: 'maturity' },
      { criterion: 'brings', of: ['ssh'] },
    ]);
    expect(preferences(['weather', 'discovery'])).toEqual([
      { criterion: 'discovery', of: ['yes'] },
    ]);
  });
});
