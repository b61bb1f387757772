import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import table from '../../../src/data/document.layer.json';
import details from '../../../src/data/document-details.layer.json';
import repositories from '../../../src/data/repositories.layer.json';
import { criterionById } from '../../../src/domain/catalog/catalog';
import { optionsOf, rankedLevels } from '../../../src/domain/catalog/criterion';
import { fitting } from '../../../src/domain/decide/fitting';
import type { Need } from '../../../src/domain/decide/need';
import { measuresOf } from '../../../src/domain/decide/preference';
import {
  type Answers,
  askedNeeds,
  preferencesIn,
  questionsOf,
  swingsOf,
} from '../../../src/domain/decide/question';
import { fewAnswers } from '../../support/arbitraryChoices';
import { bundledCatalog as catalog } from '../../support/bundled';

const questions = questionsOf(catalog);
const answersTo = (id: string) => questions.find((each) => each.id === id)?.answers ?? [];
const needsOf = (answers: Answers) => askedNeeds(questions, answers).map(({ need }) => need);
const fits = (answers: Answers) => fitting(catalog, needsOf(answers));

const FILES = [table, details, repositories];

/** What the files say, word for word, read without our own code. */
const rawStatement = (provider: string, criterion: string) =>
  FILES.flatMap(({ providers = [] }) => providers)
    .filter(({ id }) => id === provider)
    .map(({ statements = {} }) => statements[criterion])
    .find((statement) => statement !== undefined);
const rawValue = (provider: string, criterion: string): unknown =>
  rawStatement(provider, criterion)?.value;

/** Whether the files name but a part of what there is. */
const isPart = (provider: string, criterion: string): boolean =>
  FILES.some(({ criteria = [] }) =>
    criteria.some((each) => each.id === criterion && 'partial' in each),
  ) && rawStatement(provider, criterion)?.only !== true;

const naiveLevel = (value: unknown, need: Extract<Need, { readonly level: string }>): boolean => {
  const criterion = criterionById(catalog, need.criterion);
  const levels = criterion === undefined ? [] : rankedLevels(criterion).map(({ id }) => id);
  const [at, limit] = [levels.indexOf(String(value)), levels.indexOf(need.level)];
  return at >= 0 && (need.kind === 'atLeast' ? at >= limit : at <= limit);
};

/** Whether a provider meets a need; undefined where its files say nothing. */
const naivelyMet = (provider: string, need: Need): boolean | undefined => {
  const value = rawValue(provider, need.criterion);
  if (value === undefined) return undefined;
  if ('level' in need) return naiveLevel(value, need);
  const said: readonly unknown[] = [value].flat();
  const isAmong = need.of.some((id) => said.includes(id));
  if (!isAmong && value !== 'n/a' && isPart(provider, need.criterion)) return undefined;
  return need.kind === 'any' ? isAmong : !isAmong && value !== 'n/a';
};

const naivelyFitting = (needs: readonly Need[]) => {
  const judged = catalog.providers.map(({ id }) => needs.map((need) => naivelyMet(id, need)));
  return [
    judged.filter((met) => met.every((each) => each === true)).length,
    judged.filter((met) => !met.includes(false) && met.includes(undefined)).length,
  ];
};
const counted = (answers: Answers) => {
  const { confirmed, toCheck } = fits(answers);
  return [confirmed.length, toCheck.length];
};

describe('The questions of the catalog', () => {
  it('have words, and so have all of their answers', () => {
    expect(questions.length).toBeGreaterThan(10);
    for (const { id, text, answers } of questions) {
      expect(text).toMatch(/\?$/);
      expect([id, answers.length]).not.toEqual([id, 0]);
      const labels = answers.map(({ label }) => label.trim());
      expect([id, labels.filter((label) => label === '')]).toEqual([id, []]);
      expect([id, new Set(labels).size]).toEqual([id, labels.length]);
    }
  });

  it('ask only for options and levels that their criteria have', () => {
    for (const { need } of questions.flatMap(({ answers }) => answers)) {
      const criterion = criterionById(catalog, need.criterion);
      const ids = criterion === undefined ? [] : optionsOf(criterion).map(({ id }) => id);
      const wanted = 'level' in need ? [need.level] : need.of;
      expect(wanted.length).toBeGreaterThan(0);
      expect([need.criterion, wanted.filter((id) => id !== 'n/a' && !ids.includes(id))]).toEqual([
        need.criterion,
        [],
      ]);
    }
  });

  it('ask about one criterion where any of several answers will do, since they become one need', () => {
    for (const { id, answers } of questions.filter(({ asks }) => asks === 'any')) {
      expect([id, new Set(answers.map(({ need }) => need.criterion)).size]).toEqual([id, 1]);
      expect(answers.map(({ need }) => need.kind)).toEqual(answers.map(() => 'any'));
    }
  });

  it('ask of every capability', () => {
    const capabilities = catalog.criteria.filter(({ group }) => group === 'capabilities');
    expect(capabilities.length).toBeGreaterThan(20);
    expect(answersTo('capabilities').map(({ need }) => need.criterion).toSorted()).toEqual(
      capabilities.map(({ id }) => id).toSorted(),
    );
  }); // prettier-ignore

  it('never take silence on a capability for a yes, nor for a no', () => {
    for (const { id, need } of answersTo('capabilities')) {
      const { confirmed, toCheck } = fits({ capabilities: [id] });
      const said = catalog.providers.map((each) => ({ id: each.id, value: rawValue(each.id, need.criterion) }));
      const silent = said.filter(({ value }) => value === undefined).map((each) => each.id);
      expect([id, confirmed.filter((each) => silent.includes(each))]).toEqual([id, []]);
      expect([id, toCheck.toSorted()]).toEqual([id, silent.toSorted()]);
      expect([id, confirmed.length]).not.toEqual([id, 0]);
    }
  }); // prettier-ignore

  it.each([
    ['own-servers', 'Harvester, MAAS, Metal3, Omni, Sidero, Tinkerbell'],
    ['running-hosts', 'BYOH, k0smotron'],
    ['existing-cluster', 'KubeVirt, vcluster'],
    ['vendor-machines', 'Hivelocity'],
  ])('know who stands on %s', (ground, names) => {
    const { confirmed, toCheck } = fits({ ground: [ground] });
    const named = confirmed.map((id) => catalog.providers.find((each) => each.id === id)?.name);
    expect(named.join(', ')).toBe(names);
    expect(toCheck).toEqual([]);
  });

  it('let more in with each further ground', () => {
    expect(counted({ ground: ['own-servers', 'running-hosts'] })).toEqual([8, 0]);
    expect(counted({ ground: answersTo('ground').map(({ id }) => id) })).toEqual([11, 0]);
  });
});

describe('The numbers in the answers', () => {
  it('are those that a plain reading of the files gives, answer by answer', () => {
    for (const { id, answers } of questions)
      for (const answer of answers)
        expect([id, answer.id, ...counted({ [id]: [answer.id] })]).toEqual([
          id,
          answer.id,
          ...naivelyFitting([answer.need]),
        ]);
  });

  it('are those that a plain reading gives whatever else is answered', () => {
    fc.assert(
      fc.property(fewAnswers(catalog, 4), (answers) => {
        expect(counted(answers)).toEqual(naivelyFitting(needsOf(answers)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('What the document lets one put in order', () => {
  it('promises the change that is then measured, from the worst to the best', () => {
    const swings = swingsOf(catalog);
    const all = preferencesIn(catalog, [swings.map(({ criterion }) => criterion)]);
    const measures = measuresOf(catalog, all);
    expect(measures).toHaveLength(swings.length);
    for (const { criterion, of, swing } of swings.filter((each) => each.of === undefined)) {
      const levels = measures.find((each) => each.criterion.id === criterion)?.levels ?? [];
      expect([criterion, of, levels[0], levels.at(-1)]).toEqual([criterion, of, ...swing]);
    }
  });
});
