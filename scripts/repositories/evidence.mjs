// @ts-check
// What the evidence files look like, and how to take their values apart without trusting them.

/**
 * @typedef {null | boolean | number | string | readonly Json[] | JsonObject} Json
 * @typedef {{ readonly [key: string]: Json }} JsonObject
 * @typedef {{ readonly repo: string, readonly path: string, readonly commit: string, readonly ref?: string }} Place
 * @typedef {{ readonly value: Json, readonly source: Place, readonly note?: string, readonly moreSources?: readonly Place[] }} Field
 * @typedef {Readonly<Record<string, Field>>} Fields what was found on one provider
 * @typedef {Readonly<Record<string, Fields>>} Evidence by provider
 */

/** @param {Json | undefined} value @returns {value is JsonObject} */
export const isObject = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A part of an object; nothing where the value is no object or has no such part. */
export const part = (/** @type {Json | undefined} */ value, /** @type {string} */ key) =>
  isObject(value) ? value[key] : undefined;

/** Every place of a field. Some are written in one path, with “ ; ” between. @param {Field} field */
export const placesOf = ({ source, moreSources = [] }) =>
  [source, ...moreSources].flatMap((place) =>
    place.path.split(' ; ').map((path) => ({ ...place, path })),
  );

/** @param {Json | undefined} value */
export const textIn = (value) => (typeof value === 'string' ? value : undefined);

/** A plain value as a word: “true”, “partial”; a list or an object has none. */
/** @param {Json | undefined} value */
export const wordIn = (value) => (typeof value === 'object' ? '' : String(value));

/** The texts of a list, or the text by itself. @param {Json | undefined} value @returns {readonly string[]} */
export const textsIn = (value) => {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.flatMap((each) => textsIn(each)) : [];
};

/** The day of a moment, as its own clock had it. @param {string} moment */
export const dayOf = (moment) => moment.slice(0, 10);

/**
 * @param {string} about
 * @param {Json | undefined} value
 * @returns {never}
 */
export const unread = (about, value) => {
  throw new Error(`${about}: nobody has said how to read ${JSON.stringify(value)}`);
};
