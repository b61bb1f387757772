import type { Criterion, Option } from './layer';

/** The levels of a scale, the options of a choice or set, in the catalog's order; else none. */
export const optionsOf = (criterion: Criterion): readonly Option[] => {
  switch (criterion.kind) {
    case 'scale':
      return criterion.levels;
    case 'choice':
    case 'set':
      return criterion.options;
    case 'number':
    case 'date':
    case 'text':
      return [];
  }
};

/** The levels that have a place on the scale, lowest first. */
export const rankedLevels = (criterion: Criterion): readonly Option[] =>
  criterion.kind === 'scale' ? criterion.levels.filter((level) => level.unranked !== true) : [];

/** An option in full: “Yes, bare metal only”. */
export const optionWords = (option: Option): string =>
  option.note === undefined ? option.label : `${option.label}, ${option.note}`;

/** The criterion's name inside a sentence: “maturity”, “CNCF status”, “PXE”. */
export const nameInSentence = (label: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
