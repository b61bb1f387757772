import type { Catalog } from '../catalog/catalog';
import { namesOf } from './needWords';
import { comparedWords, rowOf } from './reasons';
import type { Recommendation } from './recommendation';
import { percentWords, weightingsWords } from './shareWords';

const shareOf = (recommendation: Recommendation, ids: readonly string[]): number =>
  rowOf(recommendation, ids[0] ?? '')?.firstShare ?? 0;

const holdingWords = (catalog: Catalog, recommendation: Recommendation): string => {
  const { winners } = recommendation;
  const names = namesOf(catalog, winners);
  const share = weightingsWords(shareOf(recommendation, winners));
  return winners.length === 1
    ? `${names} is first under ${share}.`
    : `${names} tie: they are the same on everything you prefer, as far as it is stated, and first under ${share}.`;
};

const clearWords = (catalog: Catalog, { winners, order }: Recommendation): string => {
  const within = order.length > 1 ? ' in your order' : '';
  const names = namesOf(catalog, winners);
  return winners.length === 1
    ? `${names} is at least as good as every other, however you weigh what you prefer${within}.`
    : `${names} tie, and are at least as good as every other, however you weigh what you prefer${within}.`;
};

const contestedWords = (catalog: Catalog, recommendation: Recommendation): string => {
  const { winners, rivals } = recommendation;
  const names = namesOf(catalog, winners);
  const own = weightingsWords(shareOf(recommendation, winners));
  const first =
    winners.length === 1 ? `${names} is first on average, under ${own}` : `${names} tie`;
  if (rivals.length === 0) return `${first}.`;
  const share = shareOf(recommendation, rivals);
  const under = winners.length === 1 ? `${percentWords(share)} of them` : weightingsWords(share);
  return `${first}; ${namesOf(catalog, rivals)} ${rivals.length === 1 ? 'is' : 'are'} first under ${under}.`;
};

const rankedWords = (catalog: Catalog, recommendation: Recommendation): string => {
  switch (recommendation.verdict) {
    case 'none':
      return `No ${catalog.things[0]} fits.`;
    case 'only-one':
      return `Only ${namesOf(catalog, recommendation.compared)} is left. The needs decided; nothing was ranked.`;
    case 'unranked':
      return `${comparedWords(catalog, recommendation)}, by name: nothing is preferred, so nothing is ranked.`;
    case 'clear':
      return clearWords(catalog, recommendation);
    case 'strong':
    case 'leads':
      return holdingWords(catalog, recommendation);
    case 'contested':
      return contestedWords(catalog, recommendation);
  }
};

/** The result in a sentence or two: who is first, and how sure that is. */
export const verdictWords = (catalog: Catalog, recommendation: Recommendation): string => {
  const words = rankedWords(catalog, recommendation);
  return recommendation.over === 'to-check'
    ? `Nobody is confirmed; this is over those that have to be checked. ${words}`
    : words;
};
