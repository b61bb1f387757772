import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceded } from '../../../src/domain/decide/concession';
import { stateOf } from '../../../src/domain/decide/outcome';
import { judgeOf } from '../../../src/domain/decide/need';
import { type Recommendation, recommend } from '../../../src/domain/decide/recommendation';
import { type Put, somePut } from '../../support/arbitraryDecision';

const bytes = (recommendation: Recommendation): string => JSON.stringify(recommendation);
const ask = ({ catalog, asked }: Put): Recommendation => recommend(catalog, asked);
const onAny = (law: (put: Put) => void, numRuns = 60) =>
  fc.assert(fc.property(somePut, law), { numRuns });

const shuffledPut = somePut.chain((put) =>
  fc.record({
    put: fc.constant(put),
    providers: fc.shuffledSubarray([...put.catalog.providers], {
      minLength: put.catalog.providers.length,
    }),
    preferences: fc.shuffledSubarray([...put.asked.preferences], {
      minLength: put.asked.preferences.length,
    }),
  }),
);

/** The same question, echoed as it was put. */
const withoutEcho = (recommendation: Recommendation): string =>
  JSON.stringify({ ...recommendation, asked: undefined });

const scores = ({ table }: Recommendation): ReadonlyMap<string, number> =>
  new Map(table.map(({ provider, numerator }) => [provider, numerator]));

describe('On any catalog, a recommendation', () => {
  it('does not depend on the order of the providers (I1) or of the preferences', () => {
    fc.assert(
      fc.property(shuffledPut, ({ put, providers, preferences }) => {
        const { catalog, asked } = put;
        const turned = recommend({ ...catalog, providers }, { ...asked, preferences });
        expect(withoutEcho(turned)).toBe(withoutEcho(ask(put)));
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order inside a tier (I2)', () => {
    onAny(({ catalog, asked }) => {
      const order = asked.order.map((tier) => tier.toReversed());
      expect(withoutEcho(recommend(catalog, { ...asked, order }))).toBe(
        withoutEcho(recommend(catalog, asked)),
      );
    });
  });

  it('gives nobody another score when a provider or a need is gone (I3)', () => {
    onAny((put) => {
      const { catalog, asked } = put;
      const before = scores(recommend(catalog, { ...asked, needs: [] }));
      const fewer = { ...catalog, providers: catalog.providers.slice(1) };
      const easier = { ...asked, needs: asked.needs.slice(1) };
      for (const after of [ask(put), recommend(fewer, asked), recommend(catalog, easier)])
        for (const [provider, score] of scores(after)) expect(score).toBe(before.get(provider));
    });
  });

  it('is the same to the byte when it is asked again, whatever was asked between (I8)', () => {
    fc.assert(
      fc.property(somePut, somePut, (put, other) => {
        const once = bytes(ask(put));
        ask(other);
        expect(bytes(ask(put))).toBe(once);
        expect(JSON.parse(once)).toEqual(JSON.parse(bytes(ask(put))));
      }),
      { numRuns: 40 },
    );
  });

  it('sorts every provider into exactly one of three', () => {
    onAny((put) => {
      const { confirmed, toCheck, eliminated } = ask(put);
      const all = [...confirmed, ...[...toCheck, ...eliminated].map(({ provider }) => provider)];
      expect(all.toSorted()).toEqual(put.catalog.providers.map(({ id }) => id).toSorted());
    });
  });
});

describe('On any catalog, the near misses', () => {
  it('admit exactly whom they name once they are tried, with those winners (I7)', () => {
    onAny((put) => {
      const { catalog, asked } = put;
      const before = ask(put);
      const out = before.eliminated.map(({ provider }) => provider);
      for (const { gives, admits, toCheck, winnersThen } of before.nearMisses) {
        const after = recommend(catalog, {
          ...asked,
          needs: conceded(catalog, asked.needs, gives),
        });
        const still = after.eliminated.map(({ provider }) => provider);
        expect(out.filter((id) => !still.includes(id))).toEqual(admits);
        expect(after.winners).toEqual(winnersThen);
        const open = after.toCheck.map(({ provider }) => provider);
        expect(admits.filter((id) => open.includes(id))).toEqual(
          toCheck.map(({ provider }) => provider),
        );
      }
    }, 200);
  });

  it('are the smallest: giving way on less of any need admits fewer', () => {
    onAny((put) => {
      const { catalog, asked } = put;
      for (const { gives, admits } of ask(put).nearMisses) {
        expect(admits.length).toBeGreaterThan(0);
        for (const left of gives) {
          const needs = conceded(
            catalog,
            asked.needs,
            gives.flatMap((each) =>
              each !== left
                ? [each]
                : 'steps' in each && each.steps > 1
                  ? [{ ...each, steps: each.steps - 1 }]
                  : [],
            ),
          );
          const still = recommend(catalog, { ...asked, needs }).eliminated;
          const out = still.map(({ provider }) => provider);
          expect(admits.filter((id) => !out.includes(id))).toEqual([]);
        }
      }
    });
  });

  it('are there as soon as somebody is ruled out', () => {
    onAny((put) => {
      const { eliminated, nearMisses } = ask(put);
      expect(nearMisses.length > 0).toBe(eliminated.length > 0);
    });
  });
});

describe('On any catalog, the conflicts', () => {
  it('are sets of needs that nobody meets together, and of which every part is met by somebody', () => {
    onAny((put) => {
      const { catalog, asked } = put;
      const { conflicts, over } = ask(put);
      if (over !== 'nothing') expect(conflicts).toEqual([]);
      const fits = (places: readonly number[]) => {
        const judges = asked.needs
          .filter((_, at) => places.includes(at))
          .map((need) => judgeOf(catalog, need));
        return catalog.providers.some(
          (provider) => stateOf(judges.map((judge) => judge(provider))) !== 'eliminated',
        );
      };
      if (over === 'nothing' && catalog.providers.length > 0)
        expect(conflicts.length).toBeGreaterThan(0);
      for (const conflict of conflicts) {
        expect(fits(conflict)).toBe(false);
        for (const left of conflict) expect(fits(conflict.filter((at) => at !== left))).toBe(true);
      }
    }, 200);
  });
});
