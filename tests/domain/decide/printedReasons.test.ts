import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../../src/domain/catalog/catalog';
import {
  dropCriterionWords,
  dropNeedWords,
  importanceWords,
  nearMissWords,
  ratingWords,
} from '../../../src/domain/decide/changeWords';
import { conflictWords, failedWords } from '../../../src/domain/decide/needWords';
import { overWords, whyWords } from '../../../src/domain/decide/reasons';
import { type Recommendation, recommend } from '../../../src/domain/decide/recommendation';
import { firstWords } from '../../../src/domain/decide/shareWords';
import { verdictWords } from '../../../src/domain/decide/verdictWords';
import { type Put, somePut, someRanking } from '../../support/arbitraryDecision';

/** The score that the printed steps and the weights come to; what has no steps adds nothing. */
const scoreFrom = (made: Recommendation, said: readonly string[]): number =>
  made.order.flat().reduce((sum, id, at) => {
    const [, step = '0', of = '1'] = /; (\d+) of (\d+) steps?/.exec(said[at] ?? '') ?? [];
    const weight = made.weights.each.find(({ criterion }) => criterion === id)?.numerator ?? 0;
    return sum + (weight / made.weights.whole) * (Number(step) / Number(of));
  }, 0);

/** Labels of random catalogs have no digits followed by “of”, so steps are read without doubt. */
const saidOf = (some: Catalog, made: Recommendation) =>
  made.table.map((row) => whyWords(some, made, row));

const onAny = (law: (put: Put) => void) => {
  fc.assert(fc.property(somePut, law), { numRuns: 100 });
};

const statements = (some: Catalog, provider: string, criterion = '') =>
  some.providers.find(({ id }) => id === provider)?.statements.get(criterion);

describe('On any catalog, the printed reasons', () => {
  it('give the order again, with nothing but the weights', () => {
    fc.assert(
      fc.property(someRanking, ({ catalog: some, asked }) => {
        const made = recommend(some, asked);
        const scores = saidOf(some, made).map((said) => scoreFrom(made, said));
        for (const [at, row] of made.table.entries()) {
          const better = scores.filter((score) => score > (scores[at] ?? 0) + 1e-9);
          expect(row.rank).toBe(1 + better.length);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('quote of who is ruled out the very statement of the catalog', () => {
    onAny(({ catalog, asked }) => {
      for (const { provider, fails } of recommend(catalog, asked).eliminated)
        for (const failed of fails) {
          const own = statements(catalog, provider, asked.needs[failed.need]?.criterion);
          expect(own?.[0]).toBe(failed.cell.statement);
          expect(failedWords(catalog, asked.needs, failed)).toMatch(/: .*; you /);
        }
    });
  });

  it('have to check only what nobody states, or what a part that is named leaves open', () => {
    onAny(({ catalog, asked }) => {
      for (const { provider, check } of recommend(catalog, asked).toCheck)
        for (const at of check) {
          const id = asked.needs[at]?.criterion;
          const [stated] = statements(catalog, provider, id) ?? [];
          const criterion = catalog.criteria.find((each) => each.id === id);
          const isPart = criterion?.kind === 'set' && criterion.partial === true;
          if (stated !== undefined) expect([isPart, stated.only]).toEqual([true, undefined]);
        }
    });
  });

  it('are words for every outcome, without a decimal and without the word confidence', () => {
    fc.assert(
      fc.property(somePut, ({ catalog: some, asked }) => {
        const made = recommend(some, asked);
        const { importance, dropCriterion, ratings, dropNeed } = made.changes;
        const [winner] = made.table;
        const said = [
          verdictWords(some, made),
          ...importance.map((each) => importanceWords(some, made, each)),
          ...dropCriterion.map((each) => dropCriterionWords(some, made, each)),
          ...ratings.map((each) => ratingWords(some, made, each)),
          ...dropNeed.map((each) => dropNeedWords(some, made, each)),
          ...made.nearMisses.map((each) => nearMissWords(some, made, each)),
          ...made.conflicts.map((each) => conflictWords(some, asked.needs, each)),
          ...made.table.map((row) => firstWords(row)),
          ...made.table.flatMap((row) =>
            winner === undefined || row === winner ? [] : overWords(some, made, winner, row),
          ),
        ];
        for (const words of said) {
          expect(words.length).toBeGreaterThan(8);
          expect(words).not.toMatch(/\d\.\d|confiden|likely|score|undefined|NaN|\. ?\.| {2}/);
        }
      }),
      { numRuns: 80 },
    );
  });
});
