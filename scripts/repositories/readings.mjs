// @ts-check
// How a field of the evidence becomes a value that filters, sorts and counts.

import { part, textIn, textsIn, unread, wordIn } from './evidence.mjs';
import { CNCF } from './sentencePhrases.mjs';
import { DISCOVERY_WORDS, GUIDANCE_WORDS, SUPPORT_WORDS } from './supportPhrases.mjs';
import { restWords, sentence } from './words.mjs';

/**
 * @typedef {import('./evidence.mjs').Json} Json
 * @typedef {import('./evidence.mjs').Fields} Fields
 * @typedef {import('../../src/domain/catalog/layer').Statement} Statement
 * @typedef {Pick<Statement, 'value'> & Partial<Pick<Statement, 'qualifier' | 'since' | 'asOf'>> & { readonly said?: readonly string[], readonly gitPath?: string, readonly ref?: string }} Made
 *   `said` are finer words for the note, `gitPath` another of git's names in the same repository, `ref` the tag whose file says it, where it is not the first source
 * @typedef {(value: Json, fields: Fields) => Made | undefined} Reading nothing where the value has no part on this
 * @typedef {import('./phrases.mjs').Phrases} Phrases
 * @typedef {import('./sentencePhrases.mjs').Beginnings} Beginnings
 */

/** “Does not apply” and “not documented as a guide” are said in the same way by many fields. */
/** @param {Json} value @returns {Made | undefined} */
const notApplicable = (value) =>
  part(value, 'applicable') === false
    ? { value: 'n/a', said: textsIn(part(value, 'detail')) }
    : undefined;

/** @param {readonly string[]} ids @param {readonly string[]} [said] @returns {Made | undefined} */
const setOf = (ids, said = []) =>
  ids.length === 0 ? undefined : { value: [...new Set(ids)], said };

/** The options of phrases, all of which stay in the note. @param {Phrases} phrases @returns {Reading} */
export const phrasesOf = (phrases) => (value) => {
  const texts = textsIn(value);
  const ids = texts.flatMap((text) => phrases[text] ?? unread('a list', text));
  const isSaid = texts.every((text) => phrases[text]?.[0] === text.toLowerCase());
  return notApplicable(value) ?? setOf(ids, isSaid ? [] : [texts.join('; ')]);
};

/** The option that a sentence begins with; the sentence stays in the note. @param {Beginnings} beginnings @returns {Reading} */
export const beginningOf = (beginnings) => (value) => {
  const text = textIn(value);
  if (text === undefined) return notApplicable(value) ?? unread('a sentence', value);
  const [, option] = beginnings.find(([begins]) => begins.test(text)) ?? unread('a sentence', text);
  return { value: option, said: text.toLowerCase() === option ? [] : [text] };
};

/** Words as they are; lists with semicolons between. @param {string} [between] @returns {Reading} */
export const wordsWith =
  (between = '; ') =>
  (value) => {
    const text = textsIn(value).join(between);
    return { value: between === '; ' ? sentence(text).replace(/\.$/, '') : text };
  };

/** @type {Readonly<Record<string, string>>} */
const SUPPORT = { true: 'yes', partial: 'partly', 'field only': 'field-only', false: 'no' };

/** The answer that a phrase begins with is its value; the note need not say it again. */
const ANSWER = /^(yes|no|partial)[:;,] /;

/**
 * The option that a whole phrase is; the phrase stays in the note.
 *
 * @param {import('./supportPhrases.mjs').Words} options
 * @param {string} text
 * @returns {Made}
 */
export const wholePhrase = (options, text) => ({
  value: options[text] ?? unread('a phrase', text),
  said: [text.replace(ANSWER, '')],
});

/** What `supported` says, with everything else as words; or yes, or a phrase. @type {Reading} */
export const supportOf = (value) => {
  if (typeof value === 'string') return wholePhrase(SUPPORT_WORDS, value);
  if (value === true) return { value: 'yes' };
  const support = SUPPORT[wordIn(part(value, 'supported'))] ?? unread('support', value);
  const shipped = part(value, 'shippedClusterClass');
  return {
    value: part(value, 'released') === false ? 'unreleased' : support,
    said: [
      ...textsIn(part(value, 'detail')),
      ...restWords(value, ['supported', 'released', 'detail', 'shippedClusterClass']),
      ...(shipped === undefined
        ? []
        : [`a ClusterClass is ${shipped === true ? '' : 'not '}shipped`]),
    ],
  };
};

/** @type {Readonly<Record<string, string>>} */
const GUIDANCE = { true: 'yes', partial: 'partly', false: 'overrides' };

/** What `documented` says of working without the internet. @type {Reading} */
export const guidanceOf = (value) => {
  if (typeof value === 'string') return wholePhrase(GUIDANCE_WORDS, value);
  const said = textsIn(part(value, 'detail'));
  const guidance = GUIDANCE[wordIn(part(value, 'documented'))];
  return notApplicable(value) ?? { value: guidance ?? unread('guidance', value), said };
};

/** @type {Reading} */
export const discoveryOf = (value) => {
  if (typeof value === 'string') return wholePhrase(DISCOVERY_WORDS, value);
  const finds = part(value, 'autoDiscoverUnknownMachines');
  if (typeof finds !== 'boolean') return notApplicable(value) ?? unread('discovery', value);
  const how = part(value, 'default') === true ? 'by-default' : 'opt-in';
  return { value: finds ? how : 'no', said: textsIn(part(value, 'detail')) };
};

/** The same in the document's words, which know no “when switched on”. @type {Reading} */
export const discoveryAsYesOrNo = (value, fields) => {
  const made = discoveryOf(value, fields);
  if (made === undefined || made.value === 'n/a' || made.value === 'no') return made;
  return {
    ...made,
    value: 'yes',
    ...(made.value === 'opt-in' && { qualifier: 'when switched on' }),
  };
};

const standing = beginningOf(CNCF);

/** @type {Reading} */
export const cncfOf = (value, fields) => {
  const made = standing(value, fields);
  const [since] = /\d{4}-\d\d-\d\d/.exec(textIn(value) ?? '') ?? [];
  return made && since && made.value !== 'not-cncf' ? { ...made, since } : made;
};
