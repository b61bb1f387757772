// @ts-check

import { CRITERIA } from './criteria.mjs';
import { GROUPS, LONG_CRITERIA } from './longCriteria.mjs';
import { MAPPING, SAID_BY_DEFINITION } from './mapping.mjs';
import { sourceBook } from './sources.mjs';
import { noteOf } from './words.mjs';

/**
 * @typedef {import('./evidence.mjs').Evidence} Evidence
 * @typedef {import('./evidence.mjs').Fields} Fields
 * @typedef {import('./mapping.mjs').Mapping} Mapping
 * @typedef {import('../../src/domain/catalog/layer').Layer} Layer
 * @typedef {import('../../src/domain/catalog/layer').Criterion} Criterion
 * @typedef {import('../../src/domain/catalog/layer').Statement} Statement
 */

/** A field without a value says nothing, and its note cannot say anything in its place. */
/** @param {Fields} fields @param {Mapping} mapping */
const madeOf = (fields, { field: name, read, criterion }) => {
  const field = fields[name];
  if (field === undefined || field.value === null) return undefined;
  try {
    return { field, made: read(field.value, fields) };
  } catch (error) {
    throw new Error(`${name} cannot become “${criterion}”.`, { cause: error });
  }
};

/** @param {string | undefined} note */
const without = (note) =>
  SAID_BY_DEFINITION.reduce(
    (/** @type {string | undefined} */ kept, said) => kept?.replace(said, '').trim(),
    note,
  );

/**
 * The one place that a statement names: the tag that it was read at, or the file that is known to
 * say this part of the field, else the first.
 *
 * @param {import('./evidence.mjs').Field} field
 * @param {Mapping} mapping
 * @param {string | undefined} tag
 */
const placeIn = ({ source, moreSources = [] }, { saidIn }, tag) => {
  const tagged = moreSources.find(({ ref }) => tag !== undefined && ref === tag);
  return tagged ?? [source, ...moreSources].find(({ path }) => saidIn?.test(path)) ?? source;
};

/**
 * What one provider's repository states on one criterion; nothing where it does not say.
 *
 * @param {Fields} fields
 * @param {Mapping} mapping
 * @param {ReturnType<typeof sourceBook>} book
 * @returns {Statement | undefined}
 */
const statementOf = (fields, mapping, book) => {
  const { field, made } = madeOf(fields, mapping) ?? {};
  if (field === undefined || made === undefined) return undefined;
  const { said = [], gitPath, ref, ...statement } = made;
  const note = noteOf([...said, mapping.keepsNote === false ? undefined : without(field.note)]);
  return {
    ...statement,
    ...(note !== undefined && { note }),
    ...book.placeOf(placeIn(field, mapping, ref), gitPath),
  };
};

/** @param {readonly Layer[]} earlier */
const answered = (earlier) =>
  new Set(
    earlier.flatMap(({ providers = [] }) =>
      providers.flatMap(({ id, statements = {} }) =>
        Object.keys(statements).map((criterion) => `${id} ${criterion}`),
      ),
    ),
  );

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
  const known = answered(earlier);
  const names = namesIn(earlier);
  const long = new Set(LONG_CRITERIA.map(({ id }) => id));
  /** @param {boolean} isLong */
  const providersOf = (isLong) =>
    Object.entries(evidence).map(([id, fields]) => {
      const own = MAPPING.filter(({ criterion }) => long.has(criterion) === isLong);
      const asked = own.filter(
        ({ criterion, joins }) => joins !== true || known.has(`${id} ${criterion}`),
      );
      const statements = asked.flatMap((mapping) => {
        const statement = statementOf(fields, mapping, book);
        return statement === undefined ? [] : [[mapping.criterion, statement]];
      });
      return { id, name: names.get(id) ?? id, statements: Object.fromEntries(statements) };
    });
  const [short, texts] = [providersOf(false), providersOf(true)];
  const frame = { format: /** @type {const} */ (1), id: 'repositories', title: 'Repositories' };
  return [
    { ...frame, sources: book.all(), groups: GROUPS, criteria: CRITERIA, providers: short },
    { ...frame, criteria: LONG_CRITERIA, providers: texts },
  ];
};
