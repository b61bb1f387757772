// @ts-check
// What comes to bite whoever installs a provider, as far as fields of the evidence say it.

import { part, textIn } from './evidence.mjs';
import { partIn, placesOf, saying } from './prepareReadings.mjs';
import { at, INIT, VERSIONS } from './prepareSources.mjs';
import { sentence } from './words.mjs';

/**
 * @typedef {import('./evidence.mjs').Fields} Fields
 * @typedef {import('./prepareParts.mjs').Said} Said
 */

/** When Cluster API v1.16 is due. @see VERSIONS */
const END_OF_V1BETA1 = '2027-04';

/** Where nothing is said of a version. */
const NOTHING = { version: undefined, of: '', in: [] };

/** @param {Fields} fields @returns {readonly Said[]} */
const contractWarnings = (fields) => {
  const field = saying(fields, ['capiContracts', 'capiContract']);
  const contract = partIn(field?.value, ['declaredContract', 'contract']);
  if (contract !== 'v1beta1') return [];
  const series = textIn(partIn(field?.value, ['latestReleaseSeries', 'latestStableSeries']));
  return [
    {
      text: `Its newest series${series === undefined ? '' : `, ${series},`} declares the contract v1beta1. Cluster API v1.16, planned for April 2027, ends compatibility with it.`,
      bites: END_OF_V1BETA1,
      in: [...placesOf(field).slice(0, 1), VERSIONS],
    },
  ];
};

/** The newest stable release. @param {Fields} fields */
const stableTag = ({ lastRelease }) =>
  textIn(partIn(lastRelease?.value, ['lastStableTag', 'tag'])) ?? 'none';

/** What the newest stable release was built against, else the newest commit. @param {Fields} fields @param {import('./evidence.mjs').Field} field */
const builtAgainst = (fields, field) => {
  const tag = stableTag(fields);
  const released = textIn(part(field.value, tag));
  const [first] = placesOf(field);
  return {
    version: released ?? textIn(partIn(field.value, ['head', 'fork'])),
    of: released === undefined ? 'Its newest commit' : tag,
    in: [placesOf(field).find(({ ref }) => ref === tag) ?? first].filter(
      (each) => each !== undefined,
    ),
  };
};

/** @param {string | undefined} note @returns {readonly Said[]} */
const endOfLifeWarnings = (note = '') => {
  const [, ended, day] = /CAPI (v[\d.]+) is end of life since (\d{4}-\d\d-\d\d)/.exec(note) ?? [];
  return ended === undefined || day === undefined
    ? []
    : [{ text: `Cluster API ${ended} is at its end of life.`, bites: day, in: [VERSIONS] }];
};

/** @param {Fields} fields @param {boolean} isNewest whether the newest Cluster API is installed @returns {readonly Said[]} */
const versionWarnings = (fields, isNewest) => {
  const field = saying(fields, ['capiGoModVersion', 'capiGoModule']);
  const { version, of, in: places } = field === undefined ? NOTHING : builtAgainst(fields, field);
  if (version === undefined || places.length === 0) return [];
  const besides = isNewest ? '; clusterctl init installs the newest unless a version is named' : '';
  return [
    {
      tone: 'info',
      text: `${of} is built against Cluster API ${version}${besides}.`,
      in: isNewest ? [...places, INIT] : places,
    },
    ...endOfLifeWarnings(field?.note),
  ];
};

/** @param {Fields} fields @returns {readonly Said[]} */
const classWarnings = (fields) => {
  const field = saying(fields, ['clusterClass']);
  const isCapi = saying(fields, ['capiContracts', 'capiContract']) !== undefined;
  return isCapi && field !== undefined && part(field.value, 'supported') === false
    ? [
        {
          text: 'ClusterClass cannot be used: there is no kind of a cluster template.',
          in: placesOf(field).slice(0, 1),
        },
      ]
    : [];
};

/** What the evidence says of a project that is given up. @param {Fields} fields @returns {readonly Said[]} */
const endWarnings = (fields) => {
  const field = saying(fields, ['maintained']);
  const text = textIn(field?.value) ?? '';
  return /^(deprecated|inactive)/.test(text) ? [{ text: sentence(text), in: placesOf(field) }] : [];
};

/** What is declared and what is there may differ. @param {string} id @returns {readonly Said[]} */
const declaredOnly = (id) =>
  id === 'kubevirt'
    ? [
        {
          text: 'v0.11.2 declares the contract v1beta2, but its resources are labelled for v1beta1 only; what v1beta2 asks for is on the main branch and in no release.',
          in: [at('kubevirt', 'config/crd/kustomization.yaml'), at('kubevirt', 'metadata.yaml')],
        },
      ]
    : [];

/** @param {string} id @param {Fields} fields @param {boolean} isNewest @returns {readonly Said[]} */
export const warningsOf = (id, fields, isNewest) => [
  ...endWarnings(fields),
  ...contractWarnings(fields),
  ...declaredOnly(id),
  ...versionWarnings(fields, isNewest),
  ...classWarnings(fields),
];
