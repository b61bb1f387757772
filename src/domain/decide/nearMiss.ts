import { isIn } from '../browse/bits';
import type { Catalog } from '../catalog/catalog';
import { type Concession, concededNeed, concessionsFor, smallestOf } from './concession';
import { type Judged, judgedBy } from './judged';
import type { Check, Need } from './need';
import { type Entering, enteringOf, type Outcome, outcomeOf, stateOf } from './outcome';
import { optionsWith } from './question';
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

/** What the needs say after giving way; those of which nothing is left say nothing. */
const judgedAfter = (
  catalog: Catalog,
  needs: readonly Need[],
  gives: readonly Concession[],
): readonly (Judged | undefined)[] =>
  needs.map((need, at) => {
    const concession = gives.find((each) => each.need === at);
    const after = concession === undefined ? need : concededNeed(catalog, need, concession);
    return after === undefined ? undefined : judgedBy(catalog, after);
  });

const MET: Check = { state: 'met' };

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
  const together = (criterion: string, option: string) => optionsWith(catalog, criterion, option);
  const ways = smallestOf(
    eliminated.flatMap(({ checks }) => concessionsFor(needs, checks, together)),
  );
  return ways.map((gives) => {
    const judged = judgedAfter(catalog, needs, gives);
    const left = judged.filter((each) => each !== undefined);
    const checksOf = ({ place }: Standing) => judged.map((each) => each?.checks[place] ?? MET);
    const admitted = eliminated.filter(
      ({ place }) => !left.some((each) => isIn(each.failed, place)),
    );
    const { winners } = outcomeOf(standings, isRanked, left);
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
