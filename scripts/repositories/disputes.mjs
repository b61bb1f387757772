// @ts-check
// Where the repositories say otherwise than the document, on criteria that the document has answered.

import { sourceBook } from './sources.mjs';
import { DISPUTES } from './contradictions.mjs';
import { part, textIn, textsIn, unread } from './evidence.mjs';
import { minorsIn } from './versionReadings.mjs';

/**
 * @typedef {import('./evidence.mjs').Evidence} Evidence
 * @typedef {import('./evidence.mjs').Fields} Fields
 * @typedef {(value: import('./evidence.mjs').Json) => readonly string[]} Reading the options of a field
 * @typedef {import('../../src/domain/catalog/layer').Layer} Layer
 * @typedef {import('../../src/domain/catalog/layer').Option} Option
 */

/** @param {string} key the part of the field that is about clusters as they are made now @returns {Reading} */
const minorsUnder = (key) => (value) =>
  minorsIn(textIn(part(value, key)) ?? unread('kubernetesVersions', value));

/** “Ubuntu 24.04” is ubuntu-24.04. @type {Reading} */
const systemVersions = (value) =>
  textsIn(value).map((name) => name.toLowerCase().replaceAll(' ', '-'));

/**
 * Questions of the document that a field answers otherwise; stated beside the document, never in
 * its place. The options that the document does not name are added to its criterion.
 *
 * @type {readonly { readonly provider: string, readonly field: string, readonly criterion: string, readonly read: Reading }[]}
 */
const ANSWERS = [
  { provider: 'byoh', field: 'kubernetesVersions', criterion: 'kubernetes-versions', read: minorsUnder('fork') },
  { provider: 'sidero', field: 'kubernetesVersions', criterion: 'kubernetes-versions', read: minorsUnder('0.6') },
  { provider: 'byoh', field: 'osImages', criterion: 'operating-systems', read: systemVersions },
]; // prettier-ignore

/** @param {Fields | undefined} fields @param {string} name */
const fieldIn = (fields, name) => {
  const field = fields?.[name];
  if (field === undefined) throw new Error(`Nothing was found under ${name}.`);
  return field;
};

/** The options that answers use and the criterion does not have yet. */
/** @param {readonly Layer[]} earlier @param {string} criterion @param {readonly string[]} used @returns {readonly Option[]} */
const optionsBeyond = (earlier, criterion, used) => {
  const own = earlier
    .flatMap(({ criteria = [] }) => criteria)
    .flatMap((each) => (each.id === criterion && 'options' in each ? each.options : []))
    .map(({ id }) => id);
  return [...new Set(used)]
    .filter((id) => !own.includes(id))
    .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .map((id) => ({ id, label: labelOf(id) }));
};

/** “ubuntu-24.04” is Ubuntu 24.04; versions of Kubernetes are called as they are. @param {string} id */
const labelOf = (id) => id.replace(/^ubuntu-/, 'Ubuntu ');

/**
 * A part of the repositories layer: where it and the document contradict each other.
 *
 * @param {Evidence} evidence
 * @param {readonly Layer[]} earlier
 * @param {string} document the id of the document's source
 * @returns {Layer}
 */
export const disputesLayer = (evidence, earlier, document) => {
  const book = sourceBook(evidence);
  const names = new Map(
    earlier.flatMap(({ providers = [] }) => providers.map(({ id, name }) => [id, name])),
  );
  const made = ANSWERS.map(({ provider, field, criterion, read }) => {
    const { value, source } = fieldIn(evidence[provider], field);
    const ids = read(value);
    return { provider, criterion, ids, statement: { value: ids, ...book.placeOf(source) } };
  });
  const ids = [...new Set([...DISPUTES, ...ANSWERS].map(({ provider }) => provider))];
  const providers = ids.map((id) => ({
    id,
    name: names.get(id) ?? id,
    statements: Object.fromEntries(
      made
        .filter(({ provider }) => provider === id)
        .map((each) => [each.criterion, each.statement]),
    ),
    contradictions: DISPUTES.filter(({ provider }) => provider === id).map((dispute) => ({
      criteria: dispute.criteria,
      says: /** @type {const} */ ([
        { text: dispute.document, source: document, at: dispute.at },
        {
          text: dispute.repository,
          ...book.placeOf(fieldIn(evidence[id], dispute.field).source),
        },
      ]),
    })),
  }));
  const criteria = [...new Set(ANSWERS.map(({ criterion }) => criterion))];
  return {
    format: 1,
    id: 'repositories',
    title: 'Repositories',
    sources: book.all(),
    options: Object.fromEntries(
      criteria.map((criterion) => [
        criterion,
        optionsBeyond(
          earlier,
          criterion,
          made.filter((each) => each.criterion === criterion).flatMap((each) => each.ids),
        ),
      ]),
    ),
    providers,
  };
};
