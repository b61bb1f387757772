import type { Catalog } from '../catalog/catalog';
import { countWords } from '../catalog/wording';
import { rowOf } from '../decide/reasons';
import type { Recommendation } from '../decide/recommendation';
import { type Decision, nameOf } from './decision';
import { itemsOf, type Written } from './document';

/** A provider and the verdict on it: “fits, ranks 2”, “ruled out, misses 1 need”. */
export type Option = { readonly id: string; readonly verdict: string };

const NEEDS = ['need', 'needs'] as const;

/** Everybody with a verdict: who is compared by rank, then those to check and ruled out by name. */
export const optionsIn = (recommendation: Recommendation): readonly Option[] => {
  const { compared, winners, toCheck, eliminated, over, asked } = recommendation;
  const standing =
    over === 'to-check'
      ? 'to be checked'
      : asked.needs.length === 0
        ? 'nothing rules it out'
        : 'fits';
  const rank = (id: string): string => {
    const row = rowOf(recommendation, id);
    if (!winners.includes(id)) return row === undefined ? '' : `, ranks ${row.rank}`;
    if (over === 'to-check') return ', nearest';
    return winners.length > 1 ? ', ties for first' : ', recommended';
  };
  return [
    ...compared.map((id) => ({ id, verdict: `${standing}${rank(id)}` })),
    ...toCheck
      .filter(({ provider }) => !compared.includes(provider))
      .map(({ provider: id }) => ({ id, verdict: 'to be checked' })),
    ...eliminated.map(({ provider: id, fails }) => ({
      id,
      verdict: `ruled out, misses ${countWords(fails.length, NEEDS)}`,
    })),
  ];
};

/** Everybody in the catalog, each with its verdict. */
export const consideredOf = (catalog: Catalog, { recommendation }: Decision): Written =>
  itemsOf(
    optionsIn(recommendation).map(({ id, verdict }) => [
      { text: nameOf(catalog, id), isStrong: true },
      { text: `: ${verdict}` },
    ]),
  );
