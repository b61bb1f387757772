import { drawsOf } from './draws';
import type { Model, Profile } from './model';
import { isNecessary } from './necessary';
import { firstShares } from './share';
import type { Standing } from './standing';

/** Providers with the same levels on everything that is asked about, as far as it is stated. */
export type Group = {
  readonly profile: Profile;
  readonly score: number;
  readonly members: readonly Standing[];
  /** The part of the weightings under which the group is first; all shares add up to 1. */
  readonly share: number;
  /** Whether another group is at least as good under every weighting, so that `share` is 0. */
  readonly isDominated: boolean;
};

const byProfile = (compared: readonly Standing[]): readonly (readonly Standing[])[] => {
  const groups = new Map<string, Standing[]>();
  for (const standing of compared) {
    const key = standing.lo.join();
    groups.set(key, [...(groups.get(key) ?? []), standing]);
  }
  return [...groups.values()];
};

/**
 * The groups, the highest score first, and their shares. A group that another one dominates is left
 * out of the draws; whoever dominates has the higher score, so one look upwards finds it.
 */
export const groupsOf = (model: Model, compared: readonly Standing[]): readonly Group[] => {
  const ranked = byProfile(compared)
    .map((members) => ({ members, profile: members[0]?.lo ?? [], score: members[0]?.score ?? 0 }))
    .toSorted((one, other) => other.score - one.score);
  const free: Profile[] = [];
  for (const { profile } of ranked)
    if (!free.some((each) => isNecessary(model, each, profile))) free.push(profile);
  const shares = free.length === 1 ? [1] : firstShares(drawsOf(model), free);
  return ranked.map(({ members, profile, score }) => {
    const at = free.indexOf(profile);
    return { members, profile, score, share: shares[at] ?? 0, isDominated: at < 0 };
  });
};
