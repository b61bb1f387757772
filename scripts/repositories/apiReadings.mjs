// @ts-check
// What a provider adds to the API of Kubernetes, and in which versions.

import { isObject, part, textIn, textsIn, unread } from './evidence.mjs';
import { restWords } from './words.mjs';

/**
 * @typedef {import('./evidence.mjs').Json} Json
 * @typedef {import('./readings.mjs').Reading} Reading
 */

/** @param {Json | undefined} value */
const count = (value) => (typeof value === 'number' ? value : 0);

/**
 * Counts of kinds by version: the version in which most are stored, what is stored in others, and
 * which others are served. Where only one version was seen, it is that.
 *
 * @type {Reading}
 */
const mostlyStored = (value) => {
  const versions = isObject(value) ? Object.entries(value) : [];
  const stored = versions
    .map(([version, kinds]) => ({ version, kinds: count(part(kinds, 'storage')) }))
    .toSorted((one, other) => other.kinds - one.kinds);
  const [most, ...others] = stored;
  if (most === undefined || (others.length > 0 && most.kinds === 0))
    return unread('infraApiVersions', value);
  const served = versions
    .filter(([, kinds]) => count(part(kinds, 'storage')) === 0 && count(part(kinds, 'served')) > 0)
    .map(([version, kinds]) =>
      count(part(kinds, 'deprecated')) > 0 ? `${version} (deprecated)` : version,
    );
  return {
    value: most.version,
    said: [
      ...others
        .filter(({ kinds }) => kinds > 0)
        .map(({ version, kinds }) => `${kinds} of the kinds stored in ${version}`),
      ...(served.length === 0 ? [] : [`also served: ${served.join(', ')}`]),
    ],
  };
};

/** @type {Reading} */
export const storedVersion = (value, fields) => {
  if (part(value, 'stored') === undefined) return mostlyStored(value, fields);
  const stored = textIn(part(value, 'stored')) ?? unread('infraApiVersions', value);
  const isOnly = textsIn(part(value, 'served')).every((served) => served === stored);
  return { value: stored, said: restWords(value, isOnly ? ['stored', 'served'] : ['stored']) };
};

const USUAL_GROUP = 'infrastructure.cluster.x-k8s.io';

/** A kind by itself where it is in the usual group of the API, else with its group, if not there yet. */
/** @param {string} name */
const kindWords = (name) => {
  if (/\s/.test(name)) return name;
  const [kind = '', ...group] = name.split('.');
  const words = group.join('.').replace(new RegExp(`\\.${USUAL_GROUP}$`), '');
  return words === '' || words === USUAL_GROUP ? kind : `${kind} (${words})`;
};

/** @type {Reading} */
export const kindsOf = (value) => ({ value: textsIn(value).map(kindWords).join(', ') });

/** What the repository says, or the kinds that it adds for Cluster API to find. @type {Reading} */
export const capiProviderOf = (value) => {
  if (typeof value === 'boolean') return { value: value ? 'yes' : 'no' };
  const isCluster = textsIn(value).some((name) => /Cluster(\.|$)/.test(name));
  return isCluster
    ? { value: 'yes', said: ['it adds a kind of cluster for Cluster API to find'] }
    : unread('infraKinds', value);
};

/** “v1.0 to v1.15: v1beta1; v1.16 and v1.17: v1beta2”. @type {Reading} */
export const contractSeriesOf = (value) => {
  const runs = /** @type {{ contract: string, series: string[] }[]} */ ([]);
  for (const [series, contract] of isObject(value) ? Object.entries(value) : []) {
    const last = runs.at(-1);
    if (last !== undefined && last.contract === contract) last.series.push(series);
    else
      runs.push({ contract: textIn(contract) ?? unread('a contract', contract), series: [series] });
  }
  /** @param {readonly string[]} series */
  const span = (series) =>
    series.length > 2 ? `${series[0]} to ${series.at(-1)}` : series.join(' and ');
  return { value: runs.map(({ contract, series }) => `${span(series)}: ${contract}`).join('; ') };
};
