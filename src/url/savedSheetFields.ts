/** What is wrong with a file that should be a saved sheet: as found, as expected, and what to do. */
export type SavedSheetError = {
  readonly found: string;
  readonly expected: string;
  readonly advice: string;
};

/** A JSON object whose fields nobody has looked at. */
export type Fields = { readonly [Key in string]?: unknown };

/** Whether a value of JSON is an object, which a list is not. */
export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field of an object itself, never of its prototype; undefined where it has none. */
export const fieldOf = (object: Fields, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined;

const LONGEST_QUOTE = 40;

const cut = (text: string): string =>
  text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).toWellFormed()}…`;

/** A value of JSON in a few words, however long or deep it is. */
export const valueWords = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return 'an object';
  return typeof value === 'string' ? `“${cut(value)}”` : JSON.stringify(value);
};

/** Whether any object in a value of JSON has this key of its own, at any depth. */
export const hasKey = (value: unknown, key: string): boolean => {
  // A list of what is still to be seen, since a file may be deeper than calls can be.
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (Object.hasOwn(next, key)) return true;
    for (const each of Object.values(next)) open.push(each);
  }
  return false;
};
