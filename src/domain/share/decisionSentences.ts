import type { Catalog } from '../catalog/catalog';
import { listWords } from '../catalog/wording';
import { changesWords, nearMissWords } from '../decide/changeWords';
import { contradictions } from '../decide/contradiction';
import { bareNeedWords, conflictWords, contradictionWords } from '../decide/needWords';
import { swingsOf } from '../decide/question';
import type { Recommendation } from '../decide/recommendation';
import { verdictWords } from '../decide/verdictWords';

/** The order of importance with the change that each place stands for, most important first. */
const orderWords = (catalog: Catalog, { order }: Recommendation): readonly string[] => {
  const swings = swingsOf(catalog);
  const tiers = order.map((tier) =>
    listWords(
      tier.flatMap((id) => {
        const swing = swings.find(({ criterion }) => criterion === id);
        return swing === undefined ? [] : `${swing.name} (${swing.swing.join(' to ')})`;
      }),
    ),
  );
  return tiers.length === 0
    ? []
    : [`Preferred, the most important first: ${tiers.join(', then ')}.`];
};

const askedWords = (catalog: Catalog, recommendation: Recommendation): readonly string[] => {
  const needs = recommendation.asked.needs.map((need) => bareNeedWords(catalog, need));
  return [
    needs.length === 0 ? 'No need was given.' : `Needed: ${needs.join('; ')}.`,
    ...orderWords(catalog, recommendation),
  ];
};

const furtherWords = (catalog: Catalog, recommendation: Recommendation): readonly string[] => {
  const { asked, conflicts, nearMisses } = recommendation;
  return [
    ...contradictions(catalog, asked.needs).map((pair) =>
      contradictionWords(catalog, asked.needs, pair),
    ),
    ...conflicts.map((conflict) => conflictWords(catalog, asked.needs, conflict)),
    ...changesWords(catalog, recommendation),
    ...nearMisses.map((each) => nearMissWords(catalog, recommendation, each)),
  ];
};

/** What a result says beside its lists: what was asked, how sure it is, what would change it. */
export const decisionSentences = (
  catalog: Catalog,
  recommendation: Recommendation,
): readonly string[] => [
  ...askedWords(catalog, recommendation),
  verdictWords(catalog, recommendation),
  ...furtherWords(catalog, recommendation),
];
