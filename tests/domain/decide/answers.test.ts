import { describe, expect, it } from 'vitest';
import type { Layer } from '../../../src/domain/catalog/layer';
import { concededNeed } from '../../../src/domain/decide/concession';
import { declaredContradictions } from '../../../src/domain/decide/contradiction';
import { fitting } from '../../../src/domain/decide/fitting';
import { answersAfter } from '../../../src/domain/decide/givingWay';
import type { Need } from '../../../src/domain/decide/need';
import {
  answersAgainstWords,
  conflictWords,
  failedWords,
} from '../../../src/domain/decide/needWords';
import { type Answers, askedNeeds, questionsOf } from '../../../src/domain/decide/question';
import { recommend } from '../../../src/domain/decide/recommendation';
import { aCatalog, aProvider } from '../../support/aCatalog';

type Declared = NonNullable<Layer['questions']>[number];

describe('The words of an answer', () => {
  const answers = [
    { id: 'no-shell', label: 'SSH access', none: ['ssh'], because: 'you cannot offer SSH access' },
    { id: 'no-bmc', label: 'BMCs', none: ['bmc'] },
  ];
  const catalog = aCatalog([aProvider({ name: 'Ada', values: { brings: ['ssh', 'bmc'] } })], {
    questions: [
      { id: 'lacks', text: 'What is missing?', criterion: 'brings', asks: 'all', answers },
    ],
  });
  const needsOf = (...ids: readonly string[]) =>
    askedNeeds(questionsOf(catalog), { lacks: ids }).map(({ need }) => need);

  it('say why somebody is ruled out, and stand for the need wherever it is named', () => {
    const all = needsOf('no-shell', 'no-bmc');
    const [ada] = recommend(catalog, { needs: all, preferences: [], order: [] }).eliminated;
    expect(ada?.fails.map((failed) => failedWords(catalog, all, failed))).toEqual([
      'what you bring: SSH access, BMC; you cannot offer SSH access',
      'what you bring: SSH access, BMC; you ruled out BMC',
    ]);
    expect(conflictWords(catalog, all, [0])).toBe(
      'No provider meets “you cannot offer SSH access”.',
    );
  });

  it('change nothing in what it asks', () => {
    const [said] = needsOf('no-shell');
    const plain: Need = { criterion: 'brings', kind: 'none', of: ['ssh'] };
    expect(said).toEqual({ ...plain, because: 'you cannot offer SSH access' });
    expect(said && fitting(catalog, [said])).toEqual(fitting(catalog, [plain]));
  });

  it('are gone where somebody gives way on a part of what they say', () => {
    const need: Need = { criterion: 'brings', kind: 'any', of: ['dhcp'], because: 'you have DHCP' };
    expect(concededNeed(catalog, need, { need: 0, to: ['ssh'] })).toEqual({
      criterion: 'brings',
      kind: 'any',
      of: ['dhcp', 'ssh'],
    });
  });
});

describe('Answers that the catalog says cannot stand together', () => {
  const question = (
    id: string,
    asks: 'any' | 'all',
    own: readonly NonNullable<Declared['answers']>[number][],
  ) => ({ id, text: `What of ${id}?`, criterion: 'brings', asks, answers: [...own] });
  const catalog = aCatalog([], {
    questions: [
      question('has', 'any', [
        { id: 'shell', any: ['ssh'], contradicts: ['lacks:shell'] },
        { id: 'network', any: ['dhcp'] },
      ]),
      question('lacks', 'all', [{ id: 'shell', criterion: 'discovery', none: ['yes'] }]),
    ],
  });
  const pairs = (answers: Answers) =>
    declaredContradictions(askedNeeds(questionsOf(catalog), answers));

  it('are a pair, whichever of them says so, in the words of both questions', () => {
    const answers = { has: ['shell'], lacks: ['shell'] };
    expect(pairs(answers)).toEqual([[0, 1]]);
    expect(answersAgainstWords(askedNeeds(questionsOf(catalog), answers), [0, 1])).toBe(
      '“What of has? SSH access” and “What of lacks? Discovery” contradict each other.',
    );
  });

  it('are none where one is open, or where another answer will do as well', () => {
    expect(pairs({ has: ['shell'] })).toEqual([]);
    expect(pairs({ lacks: ['shell'] })).toEqual([]);
    expect(pairs({ has: ['shell', 'network'], lacks: ['shell'] })).toEqual([]);
  });
});

describe('An answer that stands for several options', () => {
  const run: Declared = {
    id: 'needs',
    text: 'What will do?',
    criterion: 'brings',
    asks: 'any',
    answers: [
      { id: 'wires', label: 'Wires', any: ['dhcp', 'bmc'] },
      { id: 'bmc', any: ['bmc'] },
      { id: 'shell', any: ['ssh'] },
    ],
  };
  const catalog = aCatalog(
    [
      aProvider({ name: 'Ada', values: { brings: ['dhcp'] } }),
      aProvider({ name: 'Bob', values: { brings: ['bmc'] } }),
      aProvider({ name: 'Cid', values: { brings: ['dhcp', 'bmc'] } }),
    ],
    { questions: [run] },
  );
  const answers = { needs: ['shell'] };
  const asked = askedNeeds(questionsOf(catalog), answers);
  const { nearMisses } = recommend(catalog, {
    needs: asked.map(({ need }) => need),
    preferences: [],
    order: [],
  });

  it('is one way of giving way, which lets in all of its options', () => {
    expect(nearMisses.map(({ gives, admits }) => [gives, admits])).toEqual([
      [[{ need: 0, to: ['bmc', 'dhcp'] }], ['ada', 'bob', 'cid']],
    ]);
  });

  it('is given beside the answer that was there, and no further answer', () => {
    const [first] = nearMisses;
    expect(answersAfter(catalog, asked, answers, first?.gives ?? [])).toEqual({
      needs: ['wires', 'shell'],
    });
  });
});
