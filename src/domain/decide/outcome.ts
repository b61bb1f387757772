import { inAny, isIn } from '../browse/bits';
import type { Judged } from './judged';
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

/** Who is compared and first among all by name, by what each need says of them. */
export const outcomeOf = (
  standings: readonly Standing[],
  isRanked: boolean,
  judged: readonly Judged[],
): Outcome => {
  const failed = inAny(
    standings.length,
    judged.map((each) => each.failed),
  );
  const unknown = inAny(
    standings.length,
    judged.map((each) => each.unknown),
  );
  const left = standings.filter((_, place) => !isIn(failed, place));
  const confirmed = left.filter(({ place }) => !isIn(unknown, place));
  const compared = confirmed.length > 0 ? confirmed : left;
  const over = confirmed.length > 0 ? 'confirmed' : left.length > 0 ? 'to-check' : 'nothing';
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
