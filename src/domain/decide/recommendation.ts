import type { Catalog } from '../catalog/catalog';
import { type Changes, changesOf } from './changes';
import { conflictsAmong } from './conflict';
import { groupsOf } from './group';
import { judgedBy } from './judged';
import { type NearMiss, nearMissesOf, type ToCheck, unknownAmong } from './nearMiss';
import type { Check, Failure, Need } from './need';
import type { Order } from './order';
import { type Outcome, outcomeOf, stateOf } from './outcome';
import type { Preference } from './preference';
import { type Standing, standingsOf } from './standing';
import { type Row, tableOf } from './table';
import { rivalsOf, type Verdict, verdictOn } from './verdict';
import { type Weighing, weighingOf } from './weighing';

/** What a reader asks. Needs are told apart by their places in the list. */
export type Asked = {
  readonly needs: readonly Need[];
  readonly preferences: readonly Preference[];
  readonly order: Order;
};

/** A failed need, by its place, with the cell that says so and what it would take. */
export type Failed = Failure & { readonly need: number };

/** Who is ruled out: every failed need, and those on which nothing is said. */
type Eliminated = {
  readonly provider: string;
  readonly fails: readonly Failed[];
  readonly check: readonly number[];
};

/**
 * Everything that is said of one question, in ids and whole numbers, so that all words about it come
 * from here. Lists are by name unless they say otherwise; the same question gives the same bytes,
 * whatever the order of providers in the catalog or of preferences in the question.
 */
export type Recommendation = {
  readonly asked: Asked;
  readonly confirmed: readonly string[];
  readonly toCheck: readonly ToCheck[];
  readonly eliminated: readonly Eliminated[];
  readonly nearMisses: readonly NearMiss[];
  /** Smallest sets of needs that no provider meets together; only where nobody is left. */
  readonly conflicts: readonly (readonly number[])[];
  /** The needs on which the catalog says nothing of anybody: it cannot judge them. */
  readonly silent: readonly number[];
  /** Whether the ranking is over the confirmed or, nobody being confirmed, those to check. */
  readonly over: Outcome['over'];
  /** Those who are compared, by rank and then by name; without preferences by name alone. */
  readonly compared: readonly string[];
  /** The order of importance over the preferences that count. */
  readonly order: Order;
  /** The mean weights in parts of `whole`, in the catalog’s order of criteria; tiers from 0. */
  readonly weights: {
    readonly whole: number;
    readonly each: readonly {
      readonly criterion: string;
      readonly tier: number;
      readonly numerator: number;
    }[];
  };
  /** The score of one that would be best on everything. */
  readonly full: number;
  /** All who rank first: several where they tie, none where nothing is ranked. */
  readonly winners: readonly string[];
  readonly verdict: Verdict;
  /** Who has to be named beside the winners where the verdict is contested. */
  readonly rivals: readonly string[];
  /** By rank and then by name; empty without preferences. */
  readonly table: readonly Row[];
  readonly changes: Changes;
};

const failuresIn = (checks: readonly Check[]): readonly Failed[] =>
  checks.flatMap((check, need) => (check.state === 'failed' ? [{ ...check, need }] : []));

const eliminatedAmong = (standings: readonly Standing[]): readonly Eliminated[] =>
  standings
    .map(({ provider, checks }) => ({
      provider: provider.id,
      fails: failuresIn(checks),
      check: unknownAmong(checks),
    }))
    .filter(({ fails }) => fails.length > 0);

const toCheckAmong = (standings: readonly Standing[]): readonly ToCheck[] =>
  standings
    .filter(({ checks }) => stateOf(checks) === 'to-check')
    .map(({ provider, checks }) => ({ provider: provider.id, check: unknownAmong(checks) }));

const silentNeeds = (needs: readonly Need[], standings: readonly Standing[]): readonly number[] =>
  needs
    .map((_, at) => at)
    .filter(
      (at) =>
        standings.length > 0 && standings.every(({ checks }) => checks[at]?.state === 'unknown'),
    );

const weightsIn = ({ measures, order, weights }: Weighing): Recommendation['weights'] => ({
  whole: weights.whole,
  each: measures.map(({ criterion: { id } }, at) => ({
    criterion: id,
    tier: order.findIndex((tier) => tier.includes(id)),
    numerator: weights.numerators[at] ?? 0,
  })),
});

const ranking = (weighing: Weighing, outcome: Outcome) => {
  const isRanked = weighing.measures.length > 0 && outcome.compared.length > 0;
  const groups = isRanked ? groupsOf(weighing.model, outcome.compared) : [];
  const verdict = verdictOn(weighing, outcome, groups);
  const table = isRanked ? tableOf(weighing, outcome.compared, groups) : [];
  return {
    compared: isRanked
      ? table.map(({ provider }) => provider)
      : outcome.compared.map(({ provider }) => provider.id),
    verdict,
    rivals: rivalsOf(verdict, outcome, groups),
    table,
  };
};

/**
 * Answers a question. Needs sort the providers into confirmed, to check and ruled out; preferences
 * rank those who are left by their mean worth under all weightings that the order allows. Needs
 * never change a score, and nobody’s score depends on who else is there.
 */
export const recommend = (catalog: Catalog, asked: Asked): Recommendation => {
  const { needs, preferences, order } = asked;
  const weighing = weighingOf(catalog, preferences, order);
  const isRanked = weighing.measures.length > 0;
  const standings = standingsOf(catalog, needs, weighing);
  const judged = needs.map((need) => judgedBy(catalog, need));
  const outcome = outcomeOf(standings, isRanked, judged);
  const eliminated = eliminatedAmong(standings);
  return {
    asked,
    confirmed: standings
      .filter(({ checks }) => stateOf(checks) === 'confirmed')
      .map(({ provider }) => provider.id),
    toCheck: toCheckAmong(standings),
    eliminated,
    nearMisses: nearMissesOf(catalog, needs, { standings, outcome, isRanked }),
    conflicts:
      outcome.over === 'nothing'
        ? conflictsAmong(eliminated.map(({ fails }) => fails.map(({ need }) => need)))
        : [],
    silent: silentNeeds(needs, standings),
    over: outcome.over,
    order: weighing.order,
    weights: weightsIn(weighing),
    full: weighing.weights.full,
    winners: outcome.winners,
    ...ranking(weighing, outcome),
    changes: changesOf(weighing, { standings, judged, outcome }),
  };
};
