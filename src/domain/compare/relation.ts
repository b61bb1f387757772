import { type Cell, entriesOf } from '../catalog/cell';
import { optionsOf, rankedLevels } from '../catalog/criterion';
import type { Criterion } from '../catalog/layer';
import { listWords } from '../catalog/wording';

/** How one cell stands to another on the same criterion: “relative to Metal3”. */
export type Relation =
  | { readonly kind: 'same' }
  /** So many levels up the scale, or down where it is less than nought. */
  | { readonly kind: 'levels'; readonly by: number }
  /** So much more, or less. */
  | { readonly kind: 'amount'; readonly by: number }
  | { readonly kind: 'date'; readonly isLater: boolean }
  /** Options that only one of the two has. */
  | { readonly kind: 'options'; readonly more: readonly string[]; readonly less: readonly string[] }
  /** Something else, with no order between them. */
  | { readonly kind: 'other' }
  /** Nothing can be said, since one of them or both are not stated. */
  | { readonly kind: 'unknown' };

const SAME: Relation = { kind: 'same' };
const OTHER: Relation = { kind: 'other' };

const levelsBetween = (criterion: Criterion, base: string, value: string): Relation => {
  const ids = rankedLevels(criterion).map(({ id }) => id);
  const [from, to] = [ids.indexOf(base), ids.indexOf(value)];
  return from < 0 || to < 0 ? OTHER : { kind: 'levels', by: to - from };
};

const optionsBetween = (
  criterion: Criterion,
  base: readonly string[],
  value: readonly string[],
): Relation => {
  const only = (these: readonly string[], those: readonly string[]) =>
    optionsOf(criterion)
      .filter(({ id }) => these.includes(id) && !those.includes(id))
      .map(({ label }) => label);
  return { kind: 'options', more: only(value, base), less: only(base, value) };
};

/** “2025” and “2025-08” are different, and nobody knows which is later. */
const datesBetween = (base: string, value: string): Relation =>
  base.startsWith(value) || value.startsWith(base)
    ? OTHER
    : { kind: 'date', isLater: value > base };

const otherwise = (
  criterion: Criterion,
  base: readonly string[],
  value: readonly string[],
): Relation => {
  const [from, to] = [String(base[0]), String(value[0])];
  switch (criterion.kind) {
    case 'scale':
      return levelsBetween(criterion, from, to);
    case 'set':
      return optionsBetween(criterion, base, value);
    case 'number':
      return { kind: 'amount', by: Number(to) - Number(from) };
    case 'date':
      return datesBetween(from, to);
    case 'choice':
    case 'text':
      return OTHER;
  }
};

/**
 * How `cell` stands to `base`, by value alone: remarks stay with the cells. Two that do not apply
 * are the same; one that does not apply is something else; silence makes it unknown.
 */
export const relationOf = (criterion: Criterion, base: Cell, cell: Cell): Relation => {
  if (base.state === 'not-stated' || cell.state === 'not-stated') return { kind: 'unknown' };
  const [from, to] = [entriesOf(base), entriesOf(cell)];
  if (from.length === to.length && from.every((entry) => to.includes(entry))) return SAME;
  if (base.state === 'n/a' || cell.state === 'n/a') return OTHER;
  return otherwise(criterion, from, to);
};

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const steps = (count: number): string =>
  `${NUMBERS[count] ?? count.toLocaleString('en')} ${count === 1 ? 'step' : 'steps'}`;

/** Levels in words: “two steps less mature”, or “one step lower” where no words are given. */
export const levelsWords = (criterion: Criterion, by: number): string => {
  const words = criterion.kind === 'scale' ? criterion.compared : undefined;
  const [lower, higher] = words ?? ['lower', 'higher'];
  return `${steps(Math.abs(by))} ${by < 0 ? lower : higher}`;
};

const amountWords = (criterion: Criterion, by: number): string => {
  const unit =
    criterion.kind === 'number' && criterion.unit !== undefined ? ` ${criterion.unit}` : '';
  return `${Math.abs(by).toLocaleString('en', { maximumSignificantDigits: 12 })}${unit} ${by < 0 ? 'less' : 'more'}`;
};

const quoted = (label: string): string => `“${label}”`;

const optionsWords = (more: readonly string[], less: readonly string[]): string =>
  [
    ...(more.length === 0 ? [] : [`also ${listWords(more.map(quoted))}`]),
    ...(less.length === 0 ? [] : [`without ${listWords(less.map(quoted))}`]),
  ].join('; ');

const dateRelationWords = (isLater: boolean): string => (isLater ? 'later' : 'earlier');

/** A relation in words that stand under a value: “two steps less mature”, “the same”. */
export const relationWords = (criterion: Criterion, relation: Relation): string => {
  switch (relation.kind) {
    case 'levels':
      return levelsWords(criterion, relation.by);
    case 'amount':
      return amountWords(criterion, relation.by);
    case 'options':
      return optionsWords(relation.more, relation.less);
    case 'same':
      return 'the same';
    case 'other':
      return 'different';
    case 'unknown':
      return 'cannot be compared';
    case 'date':
      return dateRelationWords(relation.isLater);
  }
};
