// @ts-check
// Options that several criteria have, and short ways to write lists of them.

export const YES = /** @type {const} */ ({ id: 'yes', label: 'Yes', sign: 'yes' });
export const NO = /** @type {const} */ ({ id: 'no', label: 'No', sign: 'no' });
export const PARTLY = /** @type {const} */ ({ id: 'partly', label: 'Partly', sign: 'partly' });
export const FIELD_ONLY = /** @type {const} */ ({
  id: 'field-only',
  label: 'Field only',
  sign: 'none',
  definition: 'The field is in the schema and nothing fills it.',
});
export const OFFERED = /** @type {const} */ ({ column: 'offered', facet: 'offered' });

/** @param {readonly string[]} versions */
export const versioned = (versions) => versions.map((id) => ({ id, label: id }));

/** @param {readonly (readonly [id: string, label: string, definition?: string])[]} options */
export const named = (options) =>
  options.map(([id, label, definition]) => ({ id, label, ...(definition && { definition }) }));

/** @param {number} from @param {number} to */
export const minors = (from, to) =>
  versioned(Array.from({ length: to - from + 1 }, (_, at) => `v1.${from + at}`));
