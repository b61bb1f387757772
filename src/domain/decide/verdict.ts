import type { Group } from './group';
import { isNecessary } from './necessary';
import type { Outcome } from './outcome';
import type { Weighing } from './weighing';

/**
 * How sure the first rank is. The bounds of `strong` and `leads` are conventions.
 * `none`: nobody is left. `only-one`: the needs decided. `unranked`: no preferences. `clear`: at
 * least as good as every other under all weightings, whatever the unknowns. `strong`: first under
 * at least 75% of the weightings, `leads`: 50%. `contested`: neither, or different profiles tie, or
 * another has the larger share.
 */
export type Verdict = 'none' | 'only-one' | 'unranked' | 'clear' | 'strong' | 'leads' | 'contested';

const isClear = ({ model }: Weighing, { compared, winners }: Outcome): boolean =>
  compared
    .filter(({ provider }) => winners.includes(provider.id))
    .every((winner) =>
      compared.every((other) => other === winner || isNecessary(model, winner.lo, other.hi)),
    );

/** Whether different profiles have the highest score. */
const areTied = ([first, second]: readonly Group[]): boolean =>
  first !== undefined && second !== undefined && first.score === second.score;

const byShare = ([first, ...rest]: readonly Group[], isTied: boolean): Verdict => {
  const share = first?.share ?? 0;
  if (isTied || rest.some((each) => each.share > share) || share < 0.5) return 'contested';
  return share < 0.75 ? 'leads' : 'strong';
};

/** How sure the first rank of an outcome is; `groups` are those of the compared, the first first. */
export const verdictOn = (
  weighing: Weighing,
  outcome: Outcome,
  groups: readonly Group[],
): Verdict => {
  if (outcome.compared.length === 0) return 'none';
  if (outcome.compared.length === 1) return 'only-one';
  if (weighing.measures.length === 0) return 'unranked';
  const isTied = areTied(groups);
  if (!isTied && isClear(weighing, outcome)) return 'clear';
  return byShare(groups, isTied);
};

/**
 * Who has to be named beside the winners of a contested verdict: of the groups that are not first,
 * the one with the largest share, by name; the higher score where shares are equal.
 */
export const rivalsOf = (
  verdict: Verdict,
  { winners }: Outcome,
  groups: readonly Group[],
): readonly string[] => {
  if (verdict !== 'contested') return [];
  const others = groups
    .map(({ members, share }) => ({ share, ids: members.map(({ provider }) => provider.id) }))
    .filter(({ ids }) => !ids.some((id) => winners.includes(id)));
  const most = others.reduce((made, { share }) => Math.max(made, share), 0);
  return others.find(({ share }) => share > 0 && share === most)?.ids ?? [];
};
