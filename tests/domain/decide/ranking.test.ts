import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Catalog, providerById, type Provider } from '../../../src/domain/catalog/catalog';
import { rankedLevels } from '../../../src/domain/catalog/criterion';
import { type Recommendation, recommend } from '../../../src/domain/decide/recommendation';
import type { Row } from '../../../src/domain/decide/table';
import { type Put, somePut, someRanking } from '../../support/arbitraryDecision';

/** One draw of the lattice is a corner where everything is equal; shares may differ by that much. */
const CORNER = 2 / 8191;

const ask = ({ catalog, asked }: Put): Recommendation => recommend(catalog, asked);
const onAny = (law: (put: Put) => void) => {
  fc.assert(fc.property(somePut, law), { numRuns: 60 });
};

const raised = (catalog: Catalog, row: Row, at: number): Catalog | undefined => {
  const part = row.parts[at];
  const criterion = catalog.criteria.find(({ id }) => id === part?.criterion);
  if (criterion?.kind !== 'scale' || part === undefined) return undefined;
  const worstFirst =
    criterion.better === 'low' ? rankedLevels(criterion).toReversed() : rankedLevels(criterion);
  const next = worstFirst[(part.level ?? -1) + 1];
  // A preference for some of a scale’s levels has two levels of its own, and is left alone here.
  if (next === undefined || part.levels !== worstFirst.length) return undefined;
  return {
    ...catalog,
    providers: catalog.providers.map((provider): Provider =>
      provider.id !== row.provider
        ? provider
        : {
            ...provider,
            statements: new Map(provider.statements).set(criterion.id, [
              { value: next.id, layer: 'test', from: undefined },
            ]),
          },
    ),
  };
};

describe('On any catalog, the ranking', () => {
  it('never puts a provider lower for a better rating (I4)', () => {
    fc.assert(
      fc.property(
        someRanking.filter(({ asked }) => asked.preferences.every(({ of }) => of === undefined)),
        ({ catalog, asked }) => {
          for (const row of recommend(catalog, asked).table.slice(0, 3))
            for (const at of row.parts.keys()) {
              const better = raised(catalog, row, at);
              if (better === undefined) continue;
              const after = recommend(better, asked).table.find(
                ({ provider }) => provider === row.provider,
              );
              expect(after?.numerator).toBeGreaterThanOrEqual(row.numerator);
              expect(after?.rank).toBeLessThanOrEqual(row.rank);
              expect(after?.firstShare).toBeGreaterThanOrEqual(row.firstShare - CORNER);
            }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('gives no share to who is dominated, and has the dominator above under all weightings (I5)', () => {
    fc.assert(
      fc.property(someRanking, (put) => {
        const { table, winners } = ask(put);
        for (const row of table) {
          if (row.dominatedBy.length > 0) {
            expect(row.neverBest).toBe(true);
            expect(row.firstShare).toBeLessThanOrEqual(CORNER);
          }
          for (const { winner, share } of row.winnerBeats)
            if (row.dominatedBy.includes(winner)) expect(share).toBeGreaterThanOrEqual(1 - CORNER);
          for (const id of row.dominatedBy) {
            const above = table.find(({ provider }) => provider === id);
            expect(above?.numerator).toBeGreaterThan(row.numerator);
          }
          if (winners.includes(row.provider)) expect(row.neverBest).toBe(false);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('has shares that add up to 1 over distinct profiles (I6)', () => {
    fc.assert(
      fc.property(someRanking, (put) => {
        const { table } = ask(put);
        const sum = table.reduce(
          (made, { firstShare, shareWith }) => made + firstShare / (shareWith.length + 1),
          0,
        );
        if (table.length > 0) expect(sum).toBeCloseTo(1, 9);
      }),
      { numRuns: 80 },
    );
  });

  it('has competition ranks by score, and the names in order where scores tie', () => {
    onAny((put) => {
      const { table, winners, compared } = ask(put);
      for (const [at, row] of table.entries()) {
        expect(row.rank).toBe(1 + table.filter((each) => each.numerator > row.numerator).length);
        expect(row.numerator).toBe(row.parts.reduce((sum, part) => sum + part.numerator, 0));
        const next = table[at + 1];
        if (next !== undefined) expect(next.numerator).toBeLessThanOrEqual(row.numerator);
        if (next?.numerator === row.numerator) expect(row.provider < next.provider).toBe(true);
      }
      if (table.length > 0) {
        expect(table.map(({ provider }) => provider)).toEqual(compared);
        expect(table.filter(({ rank }) => rank === 1).map(({ provider }) => provider)).toEqual(
          winners,
        );
      }
    });
  });

  it('is between nothing for what is unknown and the best for it', () => {
    fc.assert(
      fc.property(someRanking, (put) => {
        const { table, full } = ask(put);
        for (const { numerator, upTo, rank, unknown, parts } of table) {
          const open = parts.filter(({ level }) => level === null);
          expect(unknown).toEqual(open.map(({ criterion }) => criterion));
          expect(upTo.numerator - numerator).toBe(open.reduce((sum, { most }) => sum + most, 0));
          expect(upTo.rank).toBeLessThanOrEqual(rank);
          expect(upTo.numerator).toBeLessThanOrEqual(full);
        }
      }),
      { numRuns: 60 },
    );
  });
});

const rowIn = ({ table }: Recommendation, provider: string): Row | undefined =>
  table.find((row) => row.provider === provider);

/** What one level of a criterion adds. */
const levelWorth = (made: Recommendation, provider: string, criterion: string): number => {
  const part = rowIn(made, provider)?.parts.find((each) => each.criterion === criterion);
  return (part?.most ?? 0) / ((part?.levels ?? 2) - 1);
};

/** How far a provider is from the first rank, or where it is first, from the next. */
const gapOf = (made: Recommendation, provider: string): number => {
  const best = made.table[0]?.numerator ?? 0;
  const own = rowIn(made, provider)?.numerator ?? 0;
  if (own < best) return best - own;
  return best - (made.table.find(({ numerator }) => numerator < best)?.numerator ?? best);
};

describe('On any catalog, a change', () => {
  it('does what it says when it is made', () => {
    onAny((put) => {
      const { catalog, asked } = put;
      const before = ask(put);
      const { importance, dropCriterion, dropNeed, ratings } = before.changes;
      for (const { order, winners } of importance)
        expect(recommend(catalog, { ...asked, order }).winners).toEqual(winners);
      for (const { criterion, winners } of dropCriterion) {
        const preferences = asked.preferences.filter((each) => each.criterion !== criterion);
        expect(recommend(catalog, { ...asked, preferences }).winners).toEqual(winners);
      }
      for (const { need, winners } of dropNeed) {
        const needs = asked.needs.toSpliced(need, 1);
        expect(recommend(catalog, { ...asked, needs }).winners).toEqual(winners);
      }
      for (const { kind, winners } of [...importance, ...dropCriterion, ...dropNeed, ...ratings]) {
        expect(winners.some((id) => !before.winners.includes(id))).toBe(true);
        expect(winners.some((id) => before.winners.includes(id))).toBe(kind === 'joins');
      }
      for (const { provider } of ratings) expect(providerById(catalog, provider)).toBeDefined();
    });
  });

  it('of a rating is the smallest: the scores meet at that level and not one before', () => {
    fc.assert(
      fc.property(someRanking, (put) => {
        const made = ask(put);
        for (const { provider, criterion, steps, kind } of made.changes.ratings) {
          const step = levelWorth(made, provider, criterion);
          const gap = gapOf(made, provider);
          expect(gap).toBeGreaterThan((steps - 1) * step);
          expect(gap).toBeLessThanOrEqual(steps * step);
          expect(gap === steps * step).toBe(kind === 'joins');
        }
      }),
      { numRuns: 60 },
    );
  });
});
