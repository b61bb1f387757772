// @ts-check

import { BEYOND_CRITERIA, BEYOND_OPTIONS, LONG_BEYOND_CRITERIA } from './beyondCriteria.mjs';
import { NAMES } from './beyondNames.mjs';
import { NOTICES, REMARKS } from './beyondRemarks.mjs';
import { linksOf } from './beyondLinks.mjs';
import { placesOf } from './evidence.mjs';
import { LONG_CRITERIA } from './longCriteria.mjs';
import { sourceBook } from './sources.mjs';
import { only, statementsReader } from './statements.mjs';

/**
 * @typedef {import('./evidence.mjs').Evidence} Evidence
 * @typedef {import('./evidence.mjs').Fields} Fields
 * @typedef {import('../../src/domain/catalog/layer').Layer} Layer
 */

const LONG = new Set([...LONG_CRITERIA, ...LONG_BEYOND_CRITERIA].map(({ id }) => id));

/** What remarks say is stated on no criterion. @param {string} id @param {Fields} fields @returns {Fields} */
const withoutRemarked = (id, fields) => {
  const remarked = (REMARKS[id] ?? []).map(({ field }) => field);
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !remarked.includes(name)));
};

/**
 * A sentence of ours with its place: that of the field on which it rests.
 *
 * @template {{ readonly text: string, readonly field: string }} Said
 * @param {ReturnType<typeof sourceBook>} book
 * @param {Fields} fields
 * @param {Said} said
 */
const placed = (book, fields, { field, ...said }) => {
  const found = fields[field];
  const [place] = found === undefined ? [] : placesOf(found);
  if (place === undefined) throw new Error(`“${said.text}” rests on ${field}, which is not there.`);
  return { ...said, ...book.placeOf(place) };
};

/**
 * Who a provider is and what to beware of, for a table; and what a sheet says besides.
 *
 * @param {ReturnType<typeof sourceBook>} book
 * @param {string} id
 * @param {Fields} fields
 */
const wordsOf = (book, id, fields) => {
  const named = NAMES[id];
  if (named === undefined) throw new Error(`Nobody has named ${id}.`);
  const { summary, ...names } = named;
  const notice = NOTICES[id];
  const remarks = REMARKS[id] ?? [];
  return {
    first: { id, ...names, ...(notice && { notice: placed(book, fields, notice) }) },
    details: {
      id,
      name: names.name,
      summary: placed(book, fields, { text: summary, field: 'scopeReason' }),
      ...(remarks.length > 0 && { status: remarks.map((each) => placed(book, fields, each)) }),
      links: linksOf(id, fields),
    },
  };
};

/**
 * The beyond layer in two parts, made from its evidence: what is short enough for a table, with the
 * warnings; and what only a sheet shows. Its criteria are those of the repositories layer, some with
 * further options, and a few of its own. No provider gets a rating. The same evidence gives the same layer.
 *
 * @param {Evidence} evidence
 * @param {readonly Layer[]} earlier
 * @returns {readonly [Layer, Layer]}
 */
export const beyondLayers = (evidence, earlier) => {
  const book = sourceBook(
    evidence,
    earlier.flatMap(({ sources = [] }) => sources),
  );
  const statementsOf = statementsReader(earlier, book);
  const records = Object.entries(evidence).map(([id, fields]) => ({
    ...wordsOf(book, id, fields),
    statements: statementsOf(id, withoutRemarked(id, fields)),
  }));
  const short = records.map(({ first, statements }) => ({
    ...first,
    statements: only(statements, (criterion) => !LONG.has(criterion)),
  }));
  const long = records.map(({ details, statements }) => ({
    ...details,
    statements: only(statements, (criterion) => LONG.has(criterion)),
  }));
  const frame = { format: /** @type {const} */ (1), id: 'beyond', title: 'Beyond the document' };
  return [
    {
      ...frame,
      sources: book.all(),
      criteria: BEYOND_CRITERIA,
      options: BEYOND_OPTIONS,
      providers: short,
    },
    { ...frame, criteria: LONG_BEYOND_CRITERIA, providers: long },
  ];
};
