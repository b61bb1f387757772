// @ts-check
// What each field of the evidence becomes. A field may become several criteria; `keepsNote` says
// which of them keeps the evidence's own note.

import {
  builtAgainst, builtIntoClusterctl, clusterctlName, commitDayOf, contractOf, kubernetesOf,
  releaseDayOf, releaseOf, storedVersion,
} from './versionReadings.mjs'; // prettier-ignore
import {
  bootstrapOf,
  controllerArchitectures,
  nodeArchitectures,
  systemsOf,
} from './nodeReadings.mjs';
import { BOOT, CONTROL_PLANE, POWER } from './phrases.mjs';
import { beginningOf, cncfOf, commitsOf, discoveryAsYesOrNo, discoveryOf, guidanceOf, phrasesOf, supportOf, wordsWith } from './readings.mjs'; // prettier-ignore
import { ENDPOINT, IPAM, IPV6, LICENCE } from './sentencePhrases.mjs';

/**
 * @typedef {object} Mapping
 * @property {string} field of the evidence
 * @property {string} criterion
 * @property {import('./readings.mjs').Reading} read
 * @property {false} [keepsNote] where another criterion of the same field keeps it
 * @property {RegExp} [saidIn] the file that says this part of the field, among all of its sources
 * @property {true} [joins] a question of an earlier layer: stated only where that layer answers it
 *   too, so that what the repositories say stands beside it and never in its place
 */

/** @type {readonly Mapping[]} */
export const MAPPING = [
  { field: 'license', criterion: 'licence', read: beginningOf(LICENCE) },
  { field: 'lastRelease', criterion: 'newest-release', read: releaseOf },
  { field: 'lastRelease', criterion: 'release-date', read: releaseDayOf, keepsNote: false },
  { field: 'snapshotDate', criterion: 'last-commit', read: commitDayOf },
  { field: 'commitsLast12Months', criterion: 'commits', read: commitsOf },
  { field: 'maintenanceSignals', criterion: 'maintenance-signals', read: wordsWith() },
  { field: 'cncfStatus', criterion: 'cncf', read: cncfOf, joins: true },
  { field: 'capiContracts', criterion: 'contract', read: contractOf },
  { field: 'capiGoModVersion', criterion: 'built-against', read: builtAgainst },
  { field: 'infraApiVersions', criterion: 'stored-version', read: storedVersion },
  { field: 'infraCrdKinds', criterion: 'resource-kinds', read: wordsWith(', ') },
  { field: 'clusterctlName', criterion: 'clusterctl-name', read: clusterctlName },
  { field: 'clusterctlName', criterion: 'clusterctl', read: builtIntoClusterctl },
  { field: 'clusterClass', criterion: 'cluster-class', read: supportOf },
  { field: 'machinePool', criterion: 'machine-pools', read: supportOf },
  { field: 'machineHealthCheck', criterion: 'remediation', read: supportOf },
  { field: 'autoscaleFromZero', criterion: 'scale-from-zero', read: supportOf },
  { field: 'failureDomains', criterion: 'failure-domains', read: supportOf },
  { field: 'multiTenancy', criterion: 'tenancy', read: supportOf },
  { field: 'isCapiProvider', criterion: 'capi-provider', read: (value) => ({ value: value === true ? 'yes' : 'no' }), joins: true },
  { field: 'kubernetesVersions', criterion: 'kubernetes', read: kubernetesOf },
  { field: 'bootstrapProviders', criterion: 'bootstrap', read: bootstrapOf },
  { field: 'controlPlaneProviders', criterion: 'control-plane', read: phrasesOf(CONTROL_PLANE) },
  { field: 'osImages', criterion: 'node-systems', read: systemsOf },
  { field: 'cpuArchitectures', criterion: 'node-architectures', read: nodeArchitectures, saidIn: /(README\.md|baremetalhost_types\.go)$/ },
  { field: 'cpuArchitectures', criterion: 'controller-architectures', read: controllerArchitectures, saidIn: /(Makefile|release\.ya?ml|goreleaser\.yaml)$/ },
  { field: 'hardwareDiscovery', criterion: 'unknown-machines', read: discoveryOf },
  { field: 'hardwareDiscovery', criterion: 'hardware-discovery', read: discoveryAsYesOrNo, joins: true },
  { field: 'powerManagement', criterion: 'power-control', read: phrasesOf(POWER) },
  { field: 'bootMethods', criterion: 'boot-methods', read: phrasesOf(BOOT) },
  { field: 'controlPlaneEndpoint', criterion: 'api-endpoint', read: beginningOf(ENDPOINT) },
  { field: 'ipam', criterion: 'ipam', read: beginningOf(IPAM) },
  { field: 'networkingRequirements', criterion: 'network-needs', read: wordsWith() },
  { field: 'ipv6DualStack', criterion: 'ipv6', read: beginningOf(IPV6) },
  { field: 'airGapped', criterion: 'air-gapped', read: guidanceOf },
  { field: 'prerequisites', criterion: 'prerequisites', read: wordsWith() },
  { field: 'requiredVariables', criterion: 'variables', read: wordsWith(', ') },
  { field: 'knownLimitations', criterion: 'known-limits', read: wordsWith() },
  { field: 'gettingStartedPath', criterion: 'getting-started', read: wordsWith(', ') },
  { field: 'docsUrls', criterion: 'documentation', read: wordsWith(', ') },
]; // prettier-ignore

/** What no criterion is made of, and why. */
export const LEFT_OUT = [
  {
    field: 'snapshotCommit',
    why: 'It is in the source of every statement, and what the last commit links to.',
  },
  {
    field: 'moreSources',
    why: 'A statement names one place, where it can be checked; the others say the same or finer things.',
  },
];

/** Notes that the definition of a criterion says once for all. @type {readonly string[]} */
export const SAID_BY_DEFINITION = [
  'Window: 365 days up to the snapshot HEAD date.',
  'No machine pool CRD.',
  'No status.capacity field.',
];
