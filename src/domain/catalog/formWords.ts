import type * as z from 'zod/mini';
import { fieldsAt } from './formFields';
import { fieldAt, type LayerError, type Path } from './layerError';
import { quoted } from './nearest';
import { countWords } from './wording';

type Issue = z.core.$ZodIssue;
type Form = z.core.$ZodType;

/** What something is, in a word or two. */
const kindOf = (value: unknown): string => {
  if (value === null || value === '') return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a map of fields';
  return typeof value === 'string' ? quoted(value) : (JSON.stringify(value) ?? 'missing');
};

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'Write text; put numbers and dates in quotes.',
  number: 'Write a number.',
  int: 'Write a whole number.',
  array: 'Write a list, even of one.',
  tuple: 'Write a list of two.',
  object: 'Write its fields with their names.',
  record: 'Write the id of a criterion and its statement for each.',
};

const NOTHING_STATED =
  'Write n/a if it does not apply. Leave it out if the source is silent. Empty is neither.';
const isStatement = (path: Path): boolean => path.at(-2) === 'statements';
const isStated = (path: Path): boolean => path.at(-3) === 'statements' && path.at(-1) === 'value';

const nameAt = (path: Path): string => {
  const last = path.at(-1);
  if (last === undefined) return 'The layer';
  const list = path.at(-2);
  return typeof last === 'number' ? `Entry ${last + 1} of “${list ?? ''}”` : quoted(last);
};

const empty = (path: Path): Omit<LayerError, 'path'> => {
  if (isStatement(path)) return { message: `${nameAt(path)} is empty.`, advice: NOTHING_STATED };
  if (isStated(path))
    return { message: `${quoted(String(path.at(-2)))} is empty.`, advice: NOTHING_STATED };
  return { message: `${nameAt(path)} is empty.`, advice: 'Write something, or leave it out.' };
};

const wrongKind = (path: Path, found: unknown, expected: string): Omit<LayerError, 'path'> => {
  if (found === undefined) return { message: `${nameAt(path)} is missing.` };
  if (kindOf(found) === 'empty') return empty(path);
  return {
    message: `${nameAt(path)} is ${kindOf(found)}.`,
    advice:
      isStatement(path) && (typeof found === 'string' || typeof found === 'number')
        ? `A statement has a field for its value: { value: ${found} }.`
        : (EXPECTED[expected] ?? `Expected is ${expected}.`),
  };
};

type Sized = z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall;

const wrongSize = (path: Path, found: unknown, issue: Sized): Omit<LayerError, 'path'> => {
  const limit = issue.code === 'too_big' ? issue.maximum : issue.minimum;
  const bound = `${issue.code === 'too_big' ? 'at most' : 'at least'} ${limit.toLocaleString('en')}`;
  if (typeof found === 'string')
    return {
      message: `${nameAt(path)} has ${found.length.toLocaleString('en')} characters.`,
      advice: `Write ${bound}.`,
    };
  if (Array.isArray(found))
    return {
      message: `${nameAt(path)} has ${countWords(found.length, ['entry', 'entries'])}.`,
      advice: `Write ${bound}.`,
    };
  const isAbove = issue.code === 'too_small' && issue.inclusive === false;
  return {
    message: `${nameAt(path)} is ${kindOf(found)}.`,
    advice: `Write a number ${isAbove ? `above ${limit}` : `of ${bound}`}.`,
  };
};

const oneOf = (
  path: Path,
  found: unknown,
  values: readonly unknown[],
): Omit<LayerError, 'path'> => {
  const among = values.map(String);
  const near = typeof found === 'string' ? { near: { found, among } } : {};
  const lead = among.length === 1 ? 'Write' : 'Use one of';
  const advice = `${lead} ${among.join(', ')}.`;
  if (found === undefined) return { message: `${nameAt(path)} is missing.`, advice };
  if (typeof found === 'string' && among.includes(found))
    return { message: `${nameAt(path)} is in quotes.`, advice: `Write ${found} without them.` };
  return { message: `${nameAt(path)} is ${kindOf(found)}.`, advice, ...near };
};

/** A value that is none of what values may be; of what it may be, its own kind has the reason. */
const noValue = (path: Path, found: unknown): Omit<LayerError, 'path'> => {
  if (found === undefined || kindOf(found) === 'empty') return wrongKind(path, found, 'value');
  const isLong = typeof found === 'string';
  return {
    message: isLong
      ? `${nameAt(path)} has ${found.length.toLocaleString('en')} characters.`
      : `${nameAt(path)} is ${kindOf(found)}.`,
    advice: isLong
      ? 'Write at most 2,000.'
      : 'A value is the id of an option, a list of ids, a number, a date, words, or n/a.',
  };
};

const ofUnion = (path: Path, found: unknown, issue: z.core.$ZodIssueInvalidUnion) =>
  'options' in issue && issue.options !== undefined
    ? oneOf(path, found, issue.options)
    : noValue(path, found);

const isSized = (issue: Issue): issue is Sized =>
  issue.code === 'too_big' || issue.code === 'too_small';

const said = (issue: Issue, path: Path, found: unknown): Omit<LayerError, 'path'> => {
  if (issue.code === 'invalid_type') return wrongKind(path, found, issue.expected);
  if (issue.code === 'invalid_value') return oneOf(path, found, issue.values);
  if (issue.code === 'invalid_union') return ofUnion(path, found, issue);
  if (isSized(issue)) return wrongSize(path, found, issue);
  const reason = issue.code === 'invalid_key' ? issue.issues[0]?.message : issue.message;
  return { message: `${nameAt(path)} is ${kindOf(found)}.`, advice: reason ?? 'Write an id.' };
};

const saidOf = (issue: Issue, path: Path, found: unknown) => {
  if (found === '') return empty(path);
  // What a form looks at itself it also says itself.
  return issue.code === 'custom' ? { message: issue.message } : said(issue, path, found);
};

/** Something that was read, and where it stands in its layer. */
export type Read = { readonly json: unknown; readonly path: Path };

/** What a form says of something that it does not fit, in sentences, each with its place. */
export const formErrors = (
  form: Form,
  { json, path: base }: Read,
  issues: readonly Issue[],
): readonly LayerError[] =>
  issues.flatMap((issue) => {
    const own = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    const path = [...base, ...own];
    if (issue.code !== 'unrecognized_keys')
      return [{ path, ...saidOf(issue, path, own.reduce<unknown>(fieldAt, json)) }];
    const among = fieldsAt(form, json, own);
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `There is no field ${quoted(key)} here.`,
      near: { found: key, among },
      ofKey: true,
    }));
  });
