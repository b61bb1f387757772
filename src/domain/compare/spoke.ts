import { type Catalog, criterionById, type Provider } from '../catalog/catalog';
import { cellOf, entriesOf } from '../catalog/cell';
import {
  inSentence,
  nameInSentence,
  optionsOf,
  optionWords,
  rankedLevels,
} from '../catalog/criterion';
import type { Criterion, Layer } from '../catalog/layer';
import { cellWords } from '../catalog/wording';

/** A step of a spoke: how far out it is, from 1, and what it is called. */
type Step = { readonly id: string; readonly step: number; readonly label: string };

/**
 * An ordered criterion as a spoke of a radar: outward is better. A scale gives its ranked levels,
 * turned round where less is better; anything else the order that the catalog declares for it.
 */
export type Spoke = {
  readonly criterion: Criterion;
  /** The name that says which end is outside: “Low complexity”. */
  readonly label: string;
  /** The same inside a sentence: “low complexity”. */
  readonly name: string;
  /** The number of steps; `of` is the outer ring, and 0, the centre, is nobody's. */
  readonly of: number;
  /** The steps that values can reach, the innermost first. */
  readonly steps: readonly Step[];
  /** Why the steps stand so, where the order is our reading and not the source's. */
  readonly rule: string | undefined;
};

/**
 * Where a provider stands on a spoke. Only a value with a place on it has a step: what is not
 * stated, does not apply or has no rank is named in words, and never a step of nought.
 */
export type Point =
  | {
      readonly state: 'stated';
      readonly step: number;
      /** The level alone, “Low”, and the value with all that belongs to it, “Low (Alpha)”. */
      readonly label: string;
      readonly words: string;
    }
  | { readonly state: 'unranked' | 'n/a' | 'not-stated'; readonly words: string };

type Declared = NonNullable<NonNullable<Layer['roles']>['spokes']>[number];

const isBetterLow = (criterion: Criterion): boolean =>
  criterion.kind === 'scale' && criterion.better === 'low';

/** A scale as a spoke, by its own levels. */
export const spokeOfScale = (criterion: Criterion): Spoke => {
  const levels = rankedLevels(criterion);
  const outward = isBetterLow(criterion) ? levels.toReversed() : levels;
  return {
    criterion,
    label: isBetterLow(criterion) ? `Low ${nameInSentence(criterion)}` : criterion.label,
    name: isBetterLow(criterion) ? `low ${nameInSentence(criterion)}` : nameInSentence(criterion),
    of: levels.length,
    steps: outward.map((level, at) => ({ id: level.id, step: at + 1, label: optionWords(level) })),
    rule: undefined,
  };
};

const spokeAsDeclared = (criterion: Criterion, declared: Declared): Spoke => {
  const own = spokeOfScale(criterion);
  const { steps: places } = declared;
  const steps =
    places === undefined
      ? own.steps
      : optionsOf(criterion)
          .flatMap((option) => {
            const step = Object.hasOwn(places, option.id) ? places[option.id] : undefined;
            return step === undefined ? [] : [{ id: option.id, step, label: optionWords(option) }];
          })
          .toSorted((one, other) => one.step - other.step);
  return {
    criterion,
    label: declared.label ?? own.label,
    name: declared.label === undefined ? own.name : inSentence(declared.label),
    of: declared.of ?? steps.at(-1)?.step ?? 0,
    steps,
    rule: declared.rule,
  };
};

/**
 * The ordered criteria, in the fixed order of the catalog: those that it declares as spokes, or
 * else every scale of which it says which end is better.
 */
export const spokesOf = (catalog: Catalog): readonly Spoke[] =>
  catalog.roles.spokes?.flatMap((declared) => {
    const criterion = criterionById(catalog, declared.criterion);
    return criterion === undefined ? [] : [spokeAsDeclared(criterion, declared)];
  }) ??
  catalog.criteria
    .filter((criterion) => criterion.kind === 'scale' && criterion.better !== undefined)
    .map(spokeOfScale);

/** Where a provider stands on a spoke. */
export const pointOn = (spoke: Spoke, provider: Provider): Point => {
  const cell = cellOf(provider, spoke.criterion.id);
  const words = cellWords(spoke.criterion, cell);
  if (cell.state !== 'stated') return { state: cell.state, words };
  const [entry] = entriesOf(cell);
  const found = spoke.steps.find(({ id }) => id === entry);
  return found === undefined
    ? { state: 'unranked', words }
    : { state: 'stated', step: found.step, label: found.label, words };
};

const labelAt = (spoke: Spoke | undefined, step: number): string =>
  spoke?.steps.find((each) => each.step === step)?.label ?? '';

/**
 * The rings of a radar with the words of a scale on them, and those of a second one where it has as
 * many steps. `at` is how far out a ring is, up to 1.
 */
export const ringsOf = ([first, second]: readonly Spoke[]): readonly {
  readonly at: number;
  readonly words: readonly [string, string];
}[] =>
  Array.from({ length: first?.of ?? 0 }, (_, at) => ({
    at: (at + 1) / (first?.of ?? 1),
    words: [labelAt(first, at + 1), second?.of === first?.of ? labelAt(second, at + 1) : ''],
  }));

/** What a spoke's innermost and outermost steps are called: “Not CNCF”, “to Incubating”. */
export const endsWords = (spoke: Spoke | undefined): readonly [string, string] | undefined => {
  const [first, last] = [spoke?.steps[0], spoke?.steps.at(-1)];
  return first === undefined || last === undefined ? undefined : [first.label, `to ${last.label}`];
};
