import type { Row } from './table';

const FITTING = 'the weightings and spacings that fit your answers';

/**
 * A share to the nearest 5%, which is what the sampling can bear: “about 55%”. Never “0%” or
 * “100%”, since no share proves never or always.
 */
export const percentWords = (share: number): string => {
  const percent = Math.floor(share * 20 + 0.5) * 5;
  if (percent < 5) return 'less than 5%';
  return percent > 95 ? 'more than 95%' : `about ${percent}%`;
};

/** Under how many weightings something holds: “about 70% of the weightings and spacings …”. */
export const weightingsWords = (share: number): string => `${percentWords(share)} of ${FITTING}`;

/**
 * Under what part of the weightings a provider is first. “Never” comes from the exact test alone;
 * where it holds only for what is stated, that is said.
 */
export const firstWords = (row: Row): string => {
  if (row.neverBest) return 'never first, however you weigh';
  if (row.neverAsStated) return 'never first on what is stated';
  return `first under ${weightingsWords(row.firstShare)}`;
};
