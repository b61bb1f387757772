import type { Catalog } from '../catalog/catalog';
import {
  dropCriterionWords,
  dropNeedWords,
  importanceWords,
  nearMissWords,
  ratingWords,
} from '../decide/changeWords';
import type { Decision } from './decision';
import { linesOf, paragraphOf, type Written } from './document';

/** More of them than these are noise; the first are the smallest. */
const SHOWN = 6;

/** The smallest ways of giving way, whom each lets in, and who would then be first. */
export const nearMissesOf = (catalog: Catalog, { recommendation }: Decision): Written => {
  const { nearMisses, order } = recommendation;
  const then =
    order.length === 0
      ? ' and whom that lets in'
      : ', whom that lets in and who would be first then';
  const rest = nearMisses.length - SHOWN;
  if (nearMisses.length === 0) return [];
  return [
    ...paragraphOf(`The least that has to give way${then}:`),
    ...linesOf(
      nearMisses.slice(0, SHOWN).map((miss) => nearMissWords(catalog, recommendation, miss)),
    ),
    ...(rest > 0 ? paragraphOf(`There are ${rest} more ways, none of them smaller.`) : []),
  ];
};

/** The smallest changes that would put another name first. */
export const changesOf = (catalog: Catalog, { recommendation }: Decision): Written => {
  const { importance, dropCriterion, ratings, dropNeed } = recommendation.changes;
  const lines = [
    ...importance.map((change) => importanceWords(catalog, recommendation, change)),
    ...dropCriterion.map((change) => dropCriterionWords(catalog, recommendation, change)),
    ...ratings.map((change) => ratingWords(catalog, recommendation, change)),
    ...dropNeed.map((change) => dropNeedWords(catalog, recommendation, change)),
  ];
  return lines.length === 0
    ? []
    : [...paragraphOf('The smallest changes that put another name first:'), ...linesOf(lines)];
};
