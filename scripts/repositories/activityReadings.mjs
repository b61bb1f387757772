// @ts-check
// What happened in a repository, and when.

import { dayOf, part, textIn, unread } from './evidence.mjs';
import { UPKEEP } from './sentencePhrases.mjs';
import { valueWords } from './words.mjs';

/**
 * @typedef {import('./evidence.mjs').Json} Json
 * @typedef {import('./evidence.mjs').Fields} Fields
 * @typedef {import('./readings.mjs').Reading} Reading
 */

/** @type {Reading} */
export const commitDayOf = (value) => ({
  value: dayOf(textIn(value) ?? unread('a moment', value)),
});

/** The last day of the year over which the evidence counts. */
const COUNTED_TO = '2026-08-22';

/** The note that says how commits were counted; everything in it is read. */
export const COUNTS =
  /^non-merge commits on HEAD 2025-08-22\.\.2026-08-22; (\d+) not by bots, (\d+) distinct human author names; (\d+) in the 12 months before the snapshot HEAD(?:; (.+))?$/;

/**
 * Counted to a day that is the same for all, the number says nothing where the copy ends before.
 * The note has the number that counts back from the last commit, as it was counted elsewhere.
 *
 * @param {number} count @param {string} note
 */
const countBackFrom = (count, note) => {
  const [, ofPeople, people, back, rest] = COUNTS.exec(note) ?? unread('commits', note);
  const names = `under ${people} ${people === '1' ? 'name' : 'names'}`;
  const counted = count === 0 ? 'none' : `${count}, ${ofPeople} of them not by bots, ${names}`;
  const year = `In the copy that was read, from 22 August 2025 to 22 August 2026: ${counted}`;
  return { value: Number(back), said: [...(rest === undefined ? [] : [rest]), year] };
};

/** Counted back from the last commit, with merges and without. @param {Json} value */
const countWithoutMerges = (value) => {
  const count = part(value, 'withoutMerges');
  const total = part(value, 'total');
  if (typeof count !== 'number') return unread('commitsLast12Months', value);
  return {
    value: count,
    said: total === count ? [] : [`${valueWords(total ?? null)} with merges`],
  };
};

/** @type {Reading} */
export const commitsOf = (value, fields) => {
  const { commitsLast12Months, snapshotDate } = fields;
  const counted =
    typeof value === 'number'
      ? countBackFrom(value, commitsLast12Months?.note ?? '')
      : countWithoutMerges(value);
  return { ...counted, asOf: dayOf(textIn(snapshotDate?.value) ?? '') };
};

/** @type {Reading} */
export const releasesOf = (value) => ({
  value: typeof value === 'number' ? value : unread('stable releases', value),
  asOf: COUNTED_TO,
});

/** A tag with its day. @param {Json} value */
const tagIn = (value) => {
  const [tag, day] = [textIn(part(value, 'tag')), textIn(part(value, 'date'))];
  return tag === undefined || day === undefined ? unread('a tag', value) : { tag, day };
};

/** @type {Reading} */
export const firstReleaseOf = (value) => {
  const { tag, day } = tagIn(value);
  return { value: day, qualifier: tag };
};

/** @type {Reading} */
export const prereleaseOf = (value) => {
  const { tag, day } = tagIn(value);
  return { value: tag, asOf: day };
};

/** Which of the words for upkeep its sentence begins with, and how far it reaches. @type {Reading} */
export const upkeepOf = (value) => {
  const text = textIn(value) ?? unread('upkeep', value);
  const [, option] = UPKEEP.find(([begins]) => begins.test(text)) ?? unread('upkeep', text);
  const [until] = /up to [A-Z][a-z]+ \d{4}/.exec(text) ?? [];
  return { value: option, ...(until !== undefined && { qualifier: until }) };
};
