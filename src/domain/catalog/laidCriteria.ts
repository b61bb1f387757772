import type { Criterion, FurtherOption, Layer, Option } from './layer';

const withOption = (
  options: readonly Option[],
  { before, ...option }: FurtherOption,
): readonly Option[] => {
  const place = options.findIndex(({ id }) => id === before);
  return options.toSpliced(place < 0 ? options.length : place, 0, option);
};

const withOptions = (criterion: Criterion, further: readonly FurtherOption[]): Criterion =>
  further.length === 0 || !(criterion.kind === 'choice' || criterion.kind === 'set')
    ? criterion
    : { ...criterion, options: further.reduce(withOption, criterion.options) };

/**
 * The criteria of layers, each as the first layer has it that has it, with the options that any of
 * them adds (`options`), layers in order: before the option that it names, else after all others.
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
