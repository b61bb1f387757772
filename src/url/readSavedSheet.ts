import { SAVED_SHEET_FORMAT } from './savedSheet';
import {
  type Fields,
  fieldOf,
  hasKey,
  isObject,
  type SavedSheetError,
  valueWords,
} from './savedSheetFields';

/** A longer file is not read, in UTF-16 code units: a thousand providers are about two million. */
export const LONGEST_SAVED_SHEET = 8_000_000;
/** The longest query that is taken from a file. */
const LONGEST_QUERY = 100_000;

/** A saved sheet as far as it counts, or everything that is wrong with the file. */
export type ReadSavedSheet =
  | {
      readonly ok: true;
      /** What `readLink` reads; empty where nothing was chosen. */
      readonly query: string;
      /** The release of the catalog that it was saved with, from 1. */
      readonly version: number | undefined;
      readonly catalog: string | undefined;
      readonly sheet: string | undefined;
      /** The day on which it was saved, as the file says it. */
      readonly exported: string | undefined;
      /** What the reader should know although the sheet opens. */
      readonly notes: readonly string[];
    }
  | { readonly ok: false; readonly errors: readonly SavedSheetError[] };

const SAVED = 'a sheet that Groundwork saved as JSON';
const CHOOSE = 'Choose a file that “JSON” in “Share and export” saved.';

const refused = (...errors: readonly SavedSheetError[]): ReadSavedSheet => ({ ok: false, errors });

const tooLong = (length: number): SavedSheetError => ({
  found: `a file of ${length.toLocaleString('en')} characters`,
  expected: `at most ${LONGEST_SAVED_SHEET.toLocaleString('en')}`,
  advice: 'Open the link that stands in the file under “link”: it leads to the same sheet.',
});

const noJson = (text: string): SavedSheetError => ({
  found: text.trim() === '' ? 'an empty file' : `text that is not JSON: ${valueWords(text.trim())}`,
  expected: SAVED,
  advice: `${CHOOSE} A table in CSV or Markdown cannot be opened again.`,
});

const noSheet = (json: unknown): SavedSheetError => {
  const isLayer = isObject(json) && fieldOf(json, 'format') !== undefined;
  return {
    found: isLayer
      ? 'a catalog'
      : isObject(json)
        ? 'an object without “groundwork”'
        : valueWords(json),
    expected: SAVED,
    advice: isLayer ? `${CHOOSE} A catalog by itself holds no choices.` : CHOOSE,
  };
};

const otherFormat = (format: unknown): SavedSheetError => {
  const isNewer = typeof format === 'number' && format > SAVED_SHEET_FORMAT;
  return {
    found: `format ${valueWords(format)}`,
    expected: `format ${SAVED_SHEET_FORMAT}`,
    advice: isNewer
      ? 'A newer page saved it: load this page again, or open the link that stands in the file.'
      : CHOOSE,
  };
};

const isText = (value: unknown): value is string => typeof value === 'string';
const isVersion = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;

type Form<Value> = {
  readonly is: (value: unknown) => value is Value;
  readonly expected: string;
};
const TEXT: Form<string> = { is: isText, expected: 'text' };
const VERSION: Form<number> = { is: isVersion, expected: 'a whole number from 1' };

const QUERY: Form<string> = {
  is: (value): value is string =>
    isText(value) && /^(\?|$)/.test(value) && value.length <= LONGEST_QUERY,
  expected: `text that begins with “?”, at most ${LONGEST_QUERY.toLocaleString('en')} characters long`,
};

const RESTORE = 'Save the sheet again, or put the field back as it was.';

/** Reads the fields of a sheet, and collects what is wrong with any of them. */
const reader = (saved: Fields) => {
  const errors: SavedSheetError[] = [];
  const wrong = (key: string, found: unknown, expected: string) =>
    errors.push({ found: `“${key}”: ${valueWords(found)}`, expected, advice: RESTORE });
  const optional = <Value>(of: Fields, key: string, form: Form<Value>): Value | undefined => {
    const found = fieldOf(of, key);
    if (found === undefined || form.is(found)) return found;
    wrong(key, found, form.expected);
    return undefined;
  };
  const catalog = fieldOf(saved, 'catalog') ?? {};
  if (!isObject(catalog)) wrong('catalog', catalog, 'an object');
  if (fieldOf(saved, 'query') === undefined) wrong('query', undefined, QUERY.expected);
  return { errors, optional, catalog: isObject(catalog) ? catalog : {} };
};

const placeWords = ({ protocol, origin }: URL): string =>
  protocol === 'file:' ? 'from a page on a disk' : `at ${origin}`;

/** What to say of a link that leads to another place than this page. */
const elsewhere = (link: string | undefined, here: string | undefined): readonly string[] => {
  if (link === undefined || here === undefined || !URL.canParse(here)) return [];
  const from = URL.canParse(link) ? new URL(link) : undefined;
  if (from === undefined || !/^(https?|file):$/.test(from.protocol))
    return ['Its link is no address of a page. Only its choices were opened.'];
  if (from.origin === new URL(here).origin) return [];
  return [
    `It was saved ${placeWords(from)}. Only its choices were opened; all values are from here.`,
  ];
};

const readFields = (saved: Fields, here: string | undefined): ReadSavedSheet => {
  const { errors, optional, catalog } = reader(saved);
  const query = optional(saved, 'query', QUERY);
  const link = optional(saved, 'link', TEXT);
  const known = {
    version: optional(catalog, 'version', VERSION),
    catalog: optional(catalog, 'title', TEXT),
    sheet: optional(saved, 'sheet', TEXT),
    exported: optional(saved, 'exported', TEXT),
  };
  return query === undefined || errors.length > 0
    ? refused(...errors)
    : { ok: true, query, ...known, notes: elsewhere(link, here) };
};

const parsed = (text: string): { readonly json: unknown } | undefined => {
  try {
    return { json: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return undefined;
  }
};

/**
 * Reads the text of a file that should be a saved sheet. Total: whatever the text, there is a query
 * or a list of all errors. Only the query counts; no link is followed, and the layer is left alone.
 * `here` is the address of the page, for a note where the sheet was saved at another one.
 */
export const readSavedSheet = (text: string, here?: string): ReadSavedSheet => {
  if (text.length > LONGEST_SAVED_SHEET) return refused(tooLong(text.length));
  const file = parsed(text);
  if (file === undefined) return refused(noJson(text));
  const { json } = file;
  const format = isObject(json) ? fieldOf(json, 'groundwork') : undefined;
  if (!isObject(json) || format === undefined) return refused(noSheet(json));
  if (format !== SAVED_SHEET_FORMAT) return refused(otherFormat(format));
  if (hasKey(json, '__proto__'))
    return refused({
      found: 'the key “__proto__”',
      expected: 'keys that a saved sheet has',
      advice: 'Somebody has changed the file. Ask for the link to the sheet, or save it again.',
    });
  return readFields(json, here);
};
