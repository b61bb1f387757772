import type { Catalog } from '../catalog/catalog';
import { type Concession, concededNeed, concessionsFor, smallestOf } from './concession';
import { type Check, judgeOf, type Need } from './need';
import { type Entering, enteringOf, type Outcome, outcomeOf, stateOf } from './outcome';
import type { Standing } from './standing';

/** A provider, and the needs, by their places, on which no source says anything. */
export type ToCheck = { readonly provider: string; readonly check: readonly number[] };

/** A smallest way of giving way that admits somebody who is ruled out. */
export type NearMiss = {
  readonly gives: readonly Concession[];
  /** Everybody ruled out that this admits, by name. */
  readonly admits: readonly string[];
  /** Those of them that would still have to be checked. */
  readonly toCheck: readonly ToCheck[];
  /** Who would be first then. */
  readonly winnersThen: readonly string[];
  /** What that changes at the first rank; absent where no new name comes there. */
  readonly entering?: Entering;
};

/** The places of the unknown needs. */
export const unknownAmong = (checks: readonly Check[]): readonly number[] =>
  checks.flatMap(({ state }, at) => (state === 'unknown' ? [at] : []));

const MET: Check = { state: 'met' };

/** The checks of a provider after giving way; needs keep their places, dropped ones are met. */
const checksAfter = (
  catalog: Catalog,
  needs: readonly Need[],
  gives: readonly Concession[],
): ((standing: Standing) => readonly Check[]) => {
  const judges = new Map(
    gives.flatMap((concession) => {
      const need = needs[concession.need];
      const after = need === undefined ? undefined : concededNeed(catalog, need, concession);
      const judge = after === undefined ? () => MET : judgeOf(catalog, after);
      return [[concession.need, judge] as const];
    }),
  );
  return ({ provider, checks }) => checks.map((check, at) => judges.get(at)?.(provider) ?? check);
};

/**
 * The near misses: fewer needs first, then fewer levels and options. What each admits is found by
 * asking the changed needs again, so trying one shows exactly this.
 */
export const nearMissesOf = (
  catalog: Catalog,
  needs: readonly Need[],
  {
    standings,
    outcome,
    isRanked,
  }: {
    readonly standings: readonly Standing[];
    readonly outcome: Outcome;
    readonly isRanked: boolean;
  },
): readonly NearMiss[] => {
  const eliminated = standings.filter(({ checks }) => stateOf(checks) === 'eliminated');
  const ways = smallestOf(eliminated.flatMap(({ checks }) => concessionsFor(needs, checks)));
  return ways.map((gives) => {
    const checksOf = checksAfter(catalog, needs, gives);
    const admitted = eliminated.filter((each) => stateOf(checksOf(each)) !== 'eliminated');
    const { winners } = outcomeOf(standings, isRanked, checksOf);
    const entering = enteringOf(outcome.winners, winners);
    return {
      gives,
      admits: admitted.map(({ provider }) => provider.id),
      toCheck: admitted
        .map((each) => ({ provider: each.provider.id, check: unknownAmong(checksOf(each)) }))
        .filter(({ check }) => check.length > 0),
      winnersThen: winners,
      ...(entering === undefined ? {} : { entering }),
    };
  });
};
