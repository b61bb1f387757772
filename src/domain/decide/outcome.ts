import type { Check } from './need';
import type { Standing } from './standing';

/** Who is compared, and who is first. */
export type Outcome = {
  /** `to-check` only where nobody is confirmed. */
  readonly over: 'confirmed' | 'to-check' | 'nothing';
  /** By name. */
  readonly compared: readonly Standing[];
  /** The ids of all that are first, by name; none where there are several and nothing ranks them. */
  readonly winners: readonly string[];
};

/** What is different once something has changed: new names are first, with or without the old. */
export type Entering = {
  readonly kind: 'joins' | 'replaces';
  readonly winners: readonly string[];
};

/** What the checks of one provider come to. One failure rules out; else one silence is to check. */
export const stateOf = (checks: readonly Check[]): 'confirmed' | 'to-check' | 'eliminated' => {
  if (checks.some(({ state }) => state === 'failed')) return 'eliminated';
  return checks.some(({ state }) => state === 'unknown') ? 'to-check' : 'confirmed';
};

/** All with the highest score; ties stay ties. Without a ranking only one that is alone. */
export const firstOf = (
  compared: readonly Standing[],
  scoreOf: ((standing: Standing) => number) | undefined,
): readonly string[] => {
  if (scoreOf === undefined && compared.length > 1) return [];
  const scores = compared.map((standing) => scoreOf?.(standing) ?? 0);
  const best = scores.reduce((most, each) => Math.max(most, each), 0);
  return compared.filter((_, at) => scores[at] === best).map(({ provider }) => provider.id);
};

/** Who is compared and first, by the checks given for each and the scores that they have. */
export const outcomeOf = (
  standings: readonly Standing[],
  isRanked: boolean,
  checksOf: (standing: Standing) => readonly Check[],
): Outcome => {
  const states = standings.map((standing) => stateOf(checksOf(standing)));
  const confirmed = standings.filter((_, at) => states[at] === 'confirmed');
  const toCheck = standings.filter((_, at) => states[at] === 'to-check');
  const compared = confirmed.length > 0 ? confirmed : toCheck;
  const over = confirmed.length > 0 ? 'confirmed' : toCheck.length > 0 ? 'to-check' : 'nothing';
  return {
    over,
    compared,
    winners: firstOf(compared, isRanked ? ({ score }) => score : undefined),
  };
};

/** What a change brings; undefined where no new name is first. */
export const enteringOf = (
  before: readonly string[],
  winners: readonly string[],
): Entering | undefined => {
  if (winners.every((id) => before.includes(id))) return undefined;
  return { kind: winners.some((id) => before.includes(id)) ? 'joins' : 'replaces', winners };
};
