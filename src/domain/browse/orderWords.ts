import { type Catalog, criterionById } from '../catalog/catalog';
import { inSentence, nameInSentence, optionsOf, rankedLevels } from '../catalog/criterion';
import type { Criterion } from '../catalog/layer';
import type { SortKey } from './ordering';

const endLabels = (labels: readonly string[]): readonly [string, string] => [
  labels[0] ?? '',
  labels.at(-1) ?? '',
];

/** The two ends of a criterion, lower first: “low” and “high”, “shallow” and “deep”. */
const endsOf = (criterion: Criterion): readonly [string, string] => {
  switch (criterion.kind) {
    case 'scale': {
      const levels = rankedLevels(criterion);
      return criterion.ends ?? endLabels(levels.map(({ label }) => inSentence(label)));
    }
    case 'choice':
      return endLabels(optionsOf(criterion).map(({ label }) => label));
    case 'number':
      return ['small', 'large'];
    case 'date':
      return ['old', 'new'];
    case 'set':
    case 'text':
      return ['A', 'Z'];
  }
};

/** A direction in words: “high to low”. */
export const directionWords = (criterion: Criterion | undefined, descending: boolean): string => {
  const [low, high] = criterion === undefined ? ['A', 'Z'] : endsOf(criterion);
  return descending ? `${high} to ${low}` : `${low} to ${high}`;
};

/** An order in words: “by ground, shallow to deep, then maturity, high to low”. */
export const orderWords = (catalog: Catalog, sort: readonly SortKey[]): string => {
  const keys = sort.length === 0 ? [{ by: 'name', descending: false }] : sort;
  const words = keys.map(({ by, descending }) => {
    const criterion = criterionById(catalog, by);
    const label = criterion === undefined ? 'name' : nameInSentence(criterion);
    return `${label}, ${directionWords(criterion, descending)}`;
  });
  return `by ${words.join(', then ')}`;
};
