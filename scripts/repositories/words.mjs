// @ts-check
// The finer words of the evidence as notes.

import { dayOf, isObject, wordIn } from './evidence.mjs';

/** @typedef {import('./evidence.mjs').Json} Json */

/** What the keys of the evidence are called in a note. A key that is not here is a new one. */
/** @type {Readonly<Record<string, string>>} */
const KEYS = {
  // Releases
  tag: 'newest tag',
  previousSeries: 'earlier series',
  harvesterLatestStable: 'newest Harvester',
  harvesterLatestStableDate: 'of',
  latestPrerelease: 'newest release candidate',
  supportedSeries: 'supported series',
  baremetalOperator: 'baremetal-operator',
  tinkerbellStackLatest: 'newest Tinkerbell stack',
  tinkerbellStackDate: 'of',
  highestTag: 'highest tag',
  newestTagOfAnyKind: 'newest tag of any kind',
  lastPlatform9ReleaseTag: 'last release tag of Platform9',
  // Cluster API
  head: 'newest commit',
  fork: 'the fork',
  vmwareOriginal: 'VMware’s original',
  runtimeTested: 'tested with',
  kubevirtApiHead: 'KubeVirt API at the newest commit',
  'kubevirtApi_v0.11.2': 'KubeVirt API in v0.11.2',
  series: 'by series',
  served: 'served',
  builtInUrlPointsTo: 'the built-in name leads to',
  ipamName: 'the name of its IPAM is',
  templateKinds: 'template kinds',
  // Kubernetes
  testedGuest: 'tested guest',
  quickStartImage: 'image of the quick start',
  managementMinimum: 'management cluster at least',
  certificationWorkload: 'certified with',
  harvester: 'Harvester',
  e2eDefault: 'end-to-end tests',
  upgradeTests: 'upgrade tests',
  talos: 'Talos',
  talosMinimum: 'Talos at least',
  management: 'management cluster',
  kubernetes: 'Kubernetes',
  tested: 'tested',
  envExample: 'example',
  example: 'example',
  // Nodes
  default: 'by default',
  exampleWithRealNodes: 'example with nodes of its own',
  formats: 'image formats',
  testedNodeImages: 'tested images',
  firstBoot: 'first boot',
  controllerImage: 'controller image',
  capm3Image: 'controller image',
  baremetalOperatorImage: 'image of baremetal-operator',
  harvesterHosts: 'hosts of Harvester',
  hosts: 'hosts',
  nodeImages: 'node images',
  nodeImagesDocumented: 'documented node images',
  documented: 'documented',
  inCode: 'in code',
  nodes: 'nodes',
};

const NAMES =
  /^(clusterctl|kubectl|vcluster|etcd|kube-vip|baremetal-operator|cert-manager|omnictl)\b/;

/** A sentence with a capital and a stop; names of programs keep their small letter. */
export const sentence = (/** @type {string} */ text) => {
  const begun =
    /^[a-z]+\b(?![A-Z./_])/.test(text) && !NAMES.test(text)
      ? text.charAt(0).toUpperCase() + text.slice(1)
      : text;
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
};

/** @param {string} key */
const keyWords = (key) => KEYS[key] ?? (/^(main|v?\d)/.test(key) ? key : undefined);

/** @param {Json} value @returns {string} */
export const valueWords = (value) => {
  if (Array.isArray(value)) return value.map(valueWords).join(', ');
  if (isObject(value))
    return Object.entries(value)
      .map(([key, each]) => entryWords(key, each))
      .join(', ');
  const text = wordIn(value);
  return /^\d{4}-\d\d-\d\dT/.test(text) ? dayOf(text) : text;
};

/** @param {string} key @param {Json} value @returns {string} */
const entryWords = (key, value) => {
  const words = keyWords(key);
  if (words === undefined) throw new Error(`There is no word for “${key}” in a note.`);
  return words === 'of' ? `of ${valueWords(value)}` : `${words}: ${valueWords(value)}`;
};

/**
 * What is left of an object once its value is made, one sentence for each part: “Newest commit:
 * v1.13.4.” Parts of which the evidence says nothing are left out.
 *
 * @param {Json} value
 * @param {readonly string[]} used
 * @returns {readonly string[]}
 */
export const restWords = (value, used) =>
  isObject(value)
    ? Object.entries(value)
        .filter(([key, each]) => !used.includes(key) && each !== null)
        .map(([key, each]) => entryWords(key, each))
        .reduce(
          (/** @type {readonly string[]} */ said, words) =>
            words.startsWith('of ')
              ? [...said.slice(0, -1), `${said.at(-1)} ${words}`]
              : [...said, words],
          [],
        )
    : [];

/**
 * A note of several parts, each said once; nothing where there is nothing to say.
 *
 * @param {readonly (string | undefined)[]} parts
 */
export const noteOf = (parts) => {
  const said = parts.flatMap((each) => (each ? [sentence(each)] : []));
  return said.length === 0 ? undefined : [...new Set(said)].join(' ');
};
