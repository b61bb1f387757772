// @ts-check

import { CRITERIA } from './criteria.mjs';
import { GROUPS, LONG_CRITERIA } from './longCriteria.mjs';
import { QUESTIONS } from './questions.mjs';
import { sourceBook } from './sources.mjs';
import { only, statementsReader } from './statements.mjs';

/**
 * @typedef {import('./evidence.mjs').Evidence} Evidence
 * @typedef {import('../../src/domain/catalog/layer').Layer} Layer
 */

/** The names of the providers are those of the earlier layers. @param {readonly Layer[]} earlier */
const namesIn = (earlier) =>
  new Map(earlier.flatMap(({ providers = [] }) => providers.map(({ id, name }) => [id, name])));

/**
 * The repositories layer in two parts, made from the evidence: what is short enough for a table,
 * and the long texts. The same evidence gives the same layer. What the earlier layers answer is
 * never answered in their place.
 *
 * @param {Evidence} evidence
 * @param {readonly Layer[]} earlier
 * @returns {readonly [Layer, Layer]}
 */
export const repositoriesLayers = (evidence, earlier) => {
  const book = sourceBook(evidence);
  const statementsOf = statementsReader(earlier, book);
  const names = namesIn(earlier);
  const long = new Set(LONG_CRITERIA.map(({ id }) => id));
  const stated = Object.entries(evidence).map(([id, fields]) => ({
    id,
    name: names.get(id) ?? id,
    statements: statementsOf(id, fields),
  }));
  /** @param {boolean} isLong */
  const providersOf = (isLong) =>
    stated.map(({ statements, ...provider }) => ({
      ...provider,
      statements: only(statements, (criterion) => long.has(criterion) === isLong),
    }));
  const frame = { format: /** @type {const} */ (1), id: 'repositories', title: 'Repositories' };
  return [
    {
      ...frame,
      sources: book.all(),
      groups: GROUPS,
      questions: QUESTIONS,
      criteria: CRITERIA,
      providers: providersOf(false),
    },
    { ...frame, criteria: LONG_CRITERIA, providers: providersOf(true) },
  ];
};
