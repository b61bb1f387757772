import type { Criterion, Layer, Option } from './layer';

const withOptions = (criterion: Criterion, further: readonly Option[]): Criterion =>
  further.length === 0 || !(criterion.kind === 'choice' || criterion.kind === 'set')
    ? criterion
    : { ...criterion, options: [...criterion.options, ...further] };

/**
 * The criteria of layers, each as the first layer has it that has it, with the options that any of
 * them adds (`options`) after its own, layers in order.
 */
export const laidCriteria = (layers: readonly Layer[]): readonly Criterion[] => {
  const firsts = new Map<string, Criterion>();
  for (const criterion of layers.flatMap(({ criteria = [] }) => criteria))
    if (!firsts.has(criterion.id)) firsts.set(criterion.id, criterion);
  return [...firsts.values()].map((criterion) =>
    withOptions(
      criterion,
      layers.flatMap(({ options }) => options?.[criterion.id] ?? []),
    ),
  );
};
