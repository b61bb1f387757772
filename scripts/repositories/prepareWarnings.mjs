// @ts-check
// What comes to bite whoever installs a provider, as far as fields of the evidence say it.

import { part, textIn } from './evidence.mjs';
import { placesOf, saying } from './prepareReadings.mjs';
import { at, INIT, VERSIONS } from './prepareSources.mjs';
import { sentence } from './words.mjs';

/**
 * @typedef {import('./evidence.mjs').Fields} Fields
 * @typedef {import('./prepareFacts.mjs').Said} Said
 */

/** When Cluster API v1.16 is due. @see VERSIONS */
const END_OF_V1BETA1 = '2027-04';

/** @param {Fields} fields @returns {readonly Said[]} */
const contractWarnings = (fields) => {
  const field = saying(fields, ['capiContracts', 'capiContract']);
  const contract = textIn(part(field?.value, 'declaredContract') ?? part(field?.value, 'contract'));
  const series = textIn(
    part(field?.value, 'latestReleaseSeries') ?? part(field?.value, 'latestStableSeries'),
  );
  if (contract !== 'v1beta1' || field === undefined) return [];
  return [
    {
      text: `Its newest series${series === undefined ? '' : `, ${series},`} declares the contract v1beta1. Cluster API v1.16, planned for April 2027, ends compatibility with it.`,
      bites: END_OF_V1BETA1,
      in: [...placesOf(field).slice(0, 1), VERSIONS],
    },
  ];
};

/** The version that the newest stable release was built against, else the newest commit. @param {Fields} fields */
const builtAgainst = (fields) => {
  const field = saying(fields, ['capiGoModVersion', 'capiGoModule']);
  const release = fields['lastRelease']?.value;
  const tag = textIn(part(release, 'lastStableTag') ?? part(release, 'tag')) ?? '';
  const value = field?.value;
  const released = textIn(part(value, tag));
  const version = released ?? textIn(value) ?? textIn(part(value, 'head') ?? part(value, 'fork'));
  const place =
    placesOf(field).find(({ ref }) => ref !== undefined && ref === tag) ?? field?.source;
  return { field, version, of: released === undefined ? 'Its newest commit' : tag, place };
};

/** @param {Fields} fields @param {boolean} isNewest whether the newest Cluster API is installed @returns {readonly Said[]} */
const versionWarnings = (fields, isNewest) => {
  const { field, version, of, place } = builtAgainst(fields);
  if (version === undefined || place === undefined) return [];
  const [, ended, day] =
    /CAPI (v[\d.]+) is end of life since (\d{4}-\d\d-\d\d)/.exec(field?.note ?? '') ?? [];
  return [
    {
      tone: 'info',
      text: `${of} is built against Cluster API ${version}${isNewest ? '; clusterctl init installs the newest unless a version is named' : ''}.`,
      in: isNewest ? [place, INIT] : [place],
    },
    ...(ended === undefined || day === undefined
      ? []
      : [{ text: `Cluster API ${ended} is at its end of life.`, bites: day, in: [VERSIONS] }]),
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
