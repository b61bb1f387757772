import type { Model, Profile } from './model';

/** The least that one level can be worth over another, whatever the levels between are worth. */
const leastGain = (levels: number, one: number, other: number): -1 | 0 | 1 => {
  if (one < other) return -1;
  return one === levels - 1 && other === 0 ? 1 : 0;
};

/**
 * Whether `one` is worth at least as much as `other` under all weights and all level values that
 * the model allows (necessary preference; Greco, Mousseau and Slowinski 2008). In closed form: the
 * extreme weights are equal on all earlier tiers and on any part of one more (Kirkwood and Sarin
 * 1985, Hazen 1986), and the worst part of a tier has its losses first.
 */
export const isNecessary = (model: Model, one: Profile, other: Profile): boolean => {
  let sum = 0;
  for (const tier of model.tiers) {
    let gains = 0;
    for (const place of tier) {
      const gain = leastGain(model.levels[place] ?? 0, one[place] ?? 0, other[place] ?? 0);
      if (gain < 0) sum -= 1;
      else gains += gain;
    }
    if (sum < 0) return false;
    sum += gains;
  }
  return true;
};

/** Whether two profiles are the same on every criterion. */
export const isSameProfile = (one: Profile, other: Profile): boolean =>
  one.every((level, at) => level === other[at]);
