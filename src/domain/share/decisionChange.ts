import type { Catalog } from '../catalog/catalog';
import { changesWords, MOST_WAYS, nearMissWords } from '../decide/changeWords';
import type { Decision } from './decision';
import { linesOf, paragraphOf, type Written } from './document';

/** The smallest ways of giving way, whom each lets in, and who would then be first. */
export const nearMissesOf = (catalog: Catalog, { recommendation }: Decision): Written => {
  const { nearMisses, order } = recommendation;
  const then =
    order.length === 0
      ? ' and whom that lets in'
      : ', whom that lets in and who would be first then';
  const rest = nearMisses.length - MOST_WAYS;
  if (nearMisses.length === 0) return [];
  return [
    ...paragraphOf(`The least that has to give way${then}:`),
    ...linesOf(
      nearMisses.slice(0, MOST_WAYS).map((miss) => nearMissWords(catalog, recommendation, miss)),
    ),
    ...(rest > 0 ? paragraphOf(`There are ${rest} more ways, none of them smaller.`) : []),
  ];
};

/** The smallest changes that would put another name first. */
export const changesOf = (catalog: Catalog, { recommendation }: Decision): Written => {
  const lines = changesWords(catalog, recommendation);
  return lines.length === 0
    ? []
    : [...paragraphOf('The smallest changes that put another name first:'), ...linesOf(lines)];
};
