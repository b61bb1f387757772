import type { LayerError, Path } from '../layerError';
import { LIMITS } from './limits';

/** Keys that lead to what every object has. */
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Lists that are kept shorter than others, since each entry is looked at against every other part. */
const SHORT = new Set(['criteria', 'statements', 'levels', 'options', 'questions', 'answers']);

// Tab and line breaks are the only control characters that a text may have.
const CONTROL = /[^\P{Cc}\t\n\r]/u;
const LONE_SURROGATE = /\p{Cs}/u;

/** A value and the way to it, as a chain: most values need no path. */
type Seen = {
  readonly value: unknown;
  readonly step: string | number;
  readonly up: Seen | undefined;
};

const pathTo = (seen: Seen): Path => (seen.up === undefined ? [] : [...pathTo(seen.up), seen.step]);

const oddText = (text: string): string | undefined => {
  const control = CONTROL.exec(text)?.[0];
  if (control !== undefined)
    return `A control character stands in this text: U+${(control.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}.`;
  return LONE_SURROGATE.test(text) ? 'Half of a letter stands in this text.' : undefined;
};

const singleErrors = (seen: Seen): readonly LayerError[] => {
  const { value } = seen;
  if (typeof value === 'string') {
    const message = oddText(value);
    return message === undefined
      ? []
      : [{ path: pathTo(seen), message, advice: 'Take it out; tabs and line breaks may stay.' }];
  }
  if (typeof value !== 'number' || Math.abs(value) <= LIMITS.number) return [];
  return [
    {
      path: pathTo(seen),
      message: Number.isFinite(value) ? 'This number is too large.' : 'This is no number.',
      advice: `Write digits, up to ${LIMITS.number.toLocaleString('en')} either side of zero.`,
    },
  ];
};

const tooMany = (seen: Seen, count: number): readonly LayerError[] => {
  const isShort = SHORT.has(String(seen.step));
  const most = isShort ? LIMITS.criteria : LIMITS.entries;
  return count <= most
    ? []
    : [
        {
          path: pathTo(seen),
          message: `${seen.up === undefined ? 'The file' : `“${seen.step}”`} has ${count.toLocaleString('en')} entries.`,
          advice: `At most ${most.toLocaleString('en')} are read.`,
        },
      ];
};

/**
 * Looks at everything in a value that was read, once, before any form is asked: control characters,
 * numbers that are none, keys of prototypes (which it takes out), and lists longer than is read.
 * `isTooMuch` says that the limits are passed, so that nothing further should be looked at.
 */
export const census = (
  json: unknown,
): { readonly errors: readonly LayerError[]; readonly isTooMuch: boolean } => {
  const errors: LayerError[] = [];
  const left: Seen[] = [{ value: json, step: '', up: undefined }];
  let values = 0;
  let isTooMuch = false;
  for (let seen = left.pop(); seen !== undefined; seen = left.pop()) {
    values += 1;
    if (values > LIMITS.values) {
      errors.push({
        path: [],
        message: `The file has more than ${LIMITS.values.toLocaleString('en')} values.`,
      });
      return { errors, isTooMuch: true };
    }
    const { value } = seen;
    if (typeof value !== 'object' || value === null) {
      if (errors.length <= LIMITS.listed) errors.push(...singleErrors(seen));
      continue;
    }
    const { ill, entries } = entriesOf(value);
    errors.push(...ill.map((key) => prototypeKey([...pathTo(seen), key])));
    const long = tooMany(seen, entries.length);
    errors.push(...long);
    if (long.length > 0) isTooMuch = true;
    else
      for (const [key, each] of entries.toReversed())
        left.push({ value: each, step: key, up: seen });
  }
  return { errors, isTooMuch };
};

const entriesOf = (
  value: object,
): {
  readonly ill: readonly string[];
  readonly entries: readonly (readonly [string | number, unknown])[];
} => {
  if (Array.isArray(value)) return { ill: [], entries: [...value.entries()] };
  const ill = Object.keys(value).filter((key) => PROTOTYPE_KEYS.has(key));
  for (const key of ill) Reflect.deleteProperty(value, key);
  return { ill, entries: Object.entries(value) };
};

const prototypeKey = (path: Path): LayerError => ({
  path,
  message: `“${String(path.at(-1))}” cannot be a key: every object has it already.`,
  advice: 'Choose another name.',
  ofKey: true,
});
