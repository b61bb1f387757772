// @ts-check
// What is to be prepared, read from the fields of either evidence file. The two name some fields
// differently; here is the one place that knows.

import { isObject, part, placesOf as filesOf, textIn, textsIn } from './evidence.mjs';
import { PREREQUISITE_PLACES } from './prerequisitePlaces.mjs';
import { COMMON, TOLD } from './prepareVariables.mjs';
import { sentence } from './words.mjs';

/**
 * @typedef {import('./evidence.mjs').Field} Field
 * @typedef {import('./evidence.mjs').Fields} Fields
 * @typedef {import('./evidence.mjs').Json} Json
 * @typedef {import('./evidence.mjs').Place} Place
 */

/**
 * Where a field is written, a place for each file; a search that found nothing has none.
 *
 * @param {Field | undefined} field
 * @returns {readonly Place[]}
 */
export const placesOf = (field) =>
  field === undefined || !field.source.path || !field.source.commit ? [] : filesOf(field);

/** A field that says something. @param {Fields} fields @param {readonly string[]} names */
export const saying = (fields, names) =>
  names.map((name) => fields[name]).find((field) => field !== undefined && field.value !== null);

/** The first of some parts that says something, else the value itself where it is one. */
/** @param {Json | undefined} value @param {readonly string[]} keys */
export const partIn = (value, keys) =>
  keys.map((key) => part(value, key)).find((each) => each !== undefined && each !== null) ??
  (isObject(value) ? undefined : value);

/** The name for clusterctl, and whether it leads to this provider’s own build by itself. @param {Fields} fields */
export const clusterctlOf = ({ clusterctlName: field, builtIntoClusterctl: beside }) => ({
  name: textIn(partIn(field?.value, ['name']))?.replace(/ \(.*$/, ''),
  isBuiltIn: partIn(beside?.value ?? field?.value, ['builtIn']) === true,
  note: [field, beside].map((each) => each?.note).find((note) => note !== undefined),
  places: [...placesOf(field), ...placesOf(beside)],
});

/** @param {string} id @param {Fields} fields */
export const prerequisitesOf = (id, fields) => {
  const field = saying(fields, ['prerequisites']);
  return textsIn(field?.value).map((text) => {
    const known = (PREREQUISITE_PLACES[id] ?? []).find(([speaks]) => speaks.test(text));
    return {
      text: sentence(text).replace(/\.$/, ''),
      in: known?.[1] ?? placesOf(field).slice(0, 1),
    };
  });
};

/** @param {Fields} fields @param {string} [yours] what the reader has to do */
export const endpointOf = (fields, yours) => {
  const field = saying(fields, ['controlPlaneEndpoint']);
  const text = textIn(field?.value);
  if (text === undefined) return undefined;
  return { text: [yours, sentence(text)].filter(Boolean).join(' '), in: placesOf(field) };
};

/** @param {string} id @param {Fields} fields */
export const variablesOf = (id, fields) => {
  const field = saying(fields, ['requiredVariables']);
  const value = field?.value;
  const names = textsIn(part(value, 'required') ?? value).filter((name) =>
    /^[A-Z_0-9]+$/.test(name),
  );
  return names.map((name) => {
    const { in: places = [], ...told } = TOLD[id]?.[name] ?? COMMON[name] ?? {};
    const own = placesOf(field).slice(0, 1);
    const isThere = places.some((place) => own.some((each) => isSame(each, place)));
    return { name, ...told, in: isThere ? places : [...own, ...places] };
  });
};

/** @param {Place} one @param {Place} other */
const isSame = (one, other) => one.repo === other.repo && one.path === other.path;

/**
 * The files of a guide: “docs/install.md, then docs/capi-remote.md” are two, and a repository may
 * stand before a path. What is in brackets says where in the file.
 *
 * @param {Fields} fields
 * @returns {readonly { readonly url?: string, readonly in: readonly Place[] }[]}
 */
export const guidesOf = (fields) => {
  const started = saying(fields, ['gettingStartedPath']);
  const named = saying(fields, ['docsUrls', 'docsUrl']);
  const files = (textIn(started?.value) ?? '')
    .replace(/\s*\([^)]*\)/g, '')
    .split(/;|,| then | and /)
    .flatMap((text) => {
      const [, repo, path = ''] =
        /^\s*(?:([\w.-]+\/[\w.-]+):\s*)?(\S.*?\.mdx?)(?:\s+for .*)?\s*$/.exec(text) ?? [];
      const state = placesOf(started).find((each) => repo === undefined || each.repo === repo);
      return path === '' || state === undefined ? [] : [{ in: [{ ...state, path }] }];
    });
  const addresses = textsIn(named?.value).map((url) => ({ url, in: placesOf(named).slice(0, 1) }));
  return [...files, ...addresses];
};
