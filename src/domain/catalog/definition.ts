import type { Catalog } from './catalog';
import { optionsOf, optionWords } from './criterion';
import type { Criterion } from './layer';
import { placeWords } from './wording';

/** What a criterion means, what its levels mean where the source says so, and where it says so. */
export type CriterionDefinition = {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    readonly text: string;
  }[];
  /** “Our reading of Non-Cloud Infrastructure Providers, line 266”; nothing where the words are ours. */
  readonly source: string | undefined;
};

/**
 * The definition as it is shown; the source is the catalog's first, with the criterion's lines. What
 * has no lines and is no reading is defined in our own words, and names no source.
 */
export const definitionOf = (catalog: Catalog, criterion: Criterion): CriterionDefinition => {
  const place = placeWords(criterion.at);
  const from = [catalog.sources[0]?.title, place].filter(Boolean).join(', ');
  return {
    id: criterion.id,
    label: criterion.label,
    text: criterion.definition,
    options: optionsOf(criterion).flatMap((option) =>
      option.definition === undefined
        ? []
        : [{ id: option.id, label: optionWords(option), text: option.definition }],
    ),
    source: criterion.reading === true ? `Our reading of ${from}` : place && from,
  };
};
