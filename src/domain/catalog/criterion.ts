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

/** Whether a set names some of what there is and not all, so that an option may only be unnamed. */
export const isPartial = (criterion: Criterion): boolean =>
  criterion.kind === 'set' && criterion.partial === true;

/** An option in full: “Yes, bare metal only”. */
export const optionWords = (option: Option): string =>
  option.note === undefined ? option.label : `${option.label}, ${option.note}`;

/** The same in a list, where a comma would part it from the next: “Yes (bare metal only)”. */
export const listedOption = ({ label, note }: Option): string =>
  note === undefined ? label : `${label} (${note})`;

/** A label inside a sentence: “maturity”, but “CNCF status”. */
export const inSentence = (label: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** A criterion's name inside a sentence; one that begins with a proper name keeps its capital. */
export const nameInSentence = ({ label, proper }: Criterion): string =>
  proper === true ? label : inSentence(label);
