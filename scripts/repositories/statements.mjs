// @ts-check
// What repositories state, criterion by criterion: the evidence through the mapping.

import { placesOf } from './evidence.mjs';
import { MAPPING, nameIn, SAID_BY_DEFINITION } from './mapping.mjs';
import { noteOf } from './words.mjs';

/**
 * @typedef {import('./evidence.mjs').Fields} Fields
 * @typedef {import('./mapping.mjs').Mapping} Mapping
 * @typedef {ReturnType<typeof import('./sources.mjs').sourceBook>} SourceBook
 * @typedef {import('../../src/domain/catalog/layer').Layer} Layer
 * @typedef {import('../../src/domain/catalog/layer').Statement} Statement
 */

/** A field without a value says nothing, and its note cannot say anything in its place. */
/** @param {Fields} fields @param {Mapping} mapping */
const madeOf = (fields, mapping) => {
  const name = nameIn(mapping, fields);
  const field = fields[name];
  if (field === undefined || field.value === null) return undefined;
  try {
    return { field, made: mapping.read(field.value, fields) };
  } catch (error) {
    throw new Error(`${name} cannot become “${mapping.criterion}”.`, { cause: error });
  }
};

/** @param {string | undefined} note */
const without = (note) =>
  SAID_BY_DEFINITION.reduce(
    (/** @type {string | undefined} */ kept, said) =>
      kept?.replace(said, '').replace(/^; /, '').trim(),
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
const placeIn = (field, { saidIn }, tag) => {
  const tagged = field.moreSources?.find(({ ref }) => tag !== undefined && ref === tag);
  const [first = field.source, ...others] = placesOf(field);
  return tagged ?? [first, ...others].find(({ path }) => saidIn?.test(path)) ?? first;
};

/**
 * What one provider's repository states on one criterion; nothing where it does not say.
 *
 * @param {Fields} fields
 * @param {Mapping} mapping
 * @param {SourceBook} book
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
      providers.flatMap(({ id, statements = {} }) => [
        id,
        ...Object.keys(statements).map((criterion) => `${id} ${criterion}`),
      ]),
    ),
  );

/**
 * A reader of the evidence who knows what the earlier layers answer, and never answers it in their
 * place: gives all that one provider's repository states, by criterion.
 *
 * @param {readonly Layer[]} earlier
 * @param {SourceBook} book
 */
export const statementsReader = (earlier, book) => {
  const known = answered(earlier);
  /** @param {string} id @param {Fields} fields @returns {Readonly<Record<string, Statement>>} */
  return (id, fields) =>
    Object.fromEntries(
      MAPPING.filter(
        ({ criterion, joins }) =>
          joins !== true || !known.has(id) || known.has(`${id} ${criterion}`),
      ).flatMap((mapping) => {
        const statement = statementOf(fields, mapping, book);
        return statement === undefined ? [] : [[mapping.criterion, statement]];
      }),
    );
};

/**
 * The same with the statements on some criteria alone.
 *
 * @param {Readonly<Record<string, Statement>>} statements
 * @param {(criterion: string) => boolean} isAsked
 */
export const only = (statements, isAsked) =>
  Object.fromEntries(Object.entries(statements).filter(([criterion]) => isAsked(criterion)));
