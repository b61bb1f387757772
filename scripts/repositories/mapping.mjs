// @ts-check
// What each field of the evidence becomes. A field may become several criteria; `keepsNote` says
// which of them keeps the evidence's own note.

import { COUNTS, commitDayOf, commitsOf, firstReleaseOf, prereleaseOf, releasesOf, upkeepOf } from './activityReadings.mjs'; // prettier-ignore
import { capiProviderOf, contractSeriesOf, kindsOf, storedVersion } from './apiReadings.mjs';
import { groundOf, ownMachinesOf, selfHostedOf, variablesOf } from './groundReadings.mjs';
import {
  builtAgainst, builtIntoClusterctl, clusterctlName, contractOf, kubernetesOf, recentRelease, releaseDayOf, releaseOf,
} from './versionReadings.mjs'; // prettier-ignore
import {
  bootstrapOf,
  controllerArchitectures,
  controlPlaneOf,
  nodeArchitectures,
  systemsOf,
} from './nodeReadings.mjs';
import { BOOT, POWER } from './phrases.mjs';
import { beginningOf, cncfOf, discoveryAsYesOrNo, discoveryOf, guidanceOf, phrasesOf, supportOf, wordsWith } from './readings.mjs'; // prettier-ignore
import { ENDPOINT, IPAM, IPV6, LICENCE } from './sentencePhrases.mjs';

/**
 * @typedef {import('./evidence.mjs').Fields} Fields
 */

/**
 * @typedef {object} Mapping
 * @property {string} field of the evidence
 * @property {string} [or] what it is called in the evidence that has no such field
 * @property {string} criterion
 * @property {import('./readings.mjs').Reading} read
 * @property {false} [keepsNote] where another criterion of the same field keeps it
 * @property {RegExp} [saidIn] the file that says this part of the field, among all of its sources
 * @property {true} [joins] a question of an earlier layer: for a provider that the layer knows, stated
 *   only where that answers it too, so that what the repositories say stands beside it and never in
 *   its place
 */

/** @type {readonly Mapping[]} */
export const MAPPING = [
  { field: 'category', criterion: 'ground', read: groundOf },
  { field: 'infrastructureType', criterion: 'infrastructure-type', read: wordsWith() },
  { field: 'specialRequirements', criterion: 'special-requirements', read: wordsWith() },
  { field: 'selfHosted', criterion: 'self-hosted', read: selfHostedOf },
  { field: 'selfHosted', criterion: 'own-machines', read: ownMachinesOf },
  { field: 'license', criterion: 'licence', read: beginningOf(LICENCE) },
  { field: 'lastRelease', criterion: 'newest-release', read: releaseOf },
  { field: 'lastRelease', criterion: 'release-date', read: releaseDayOf, keepsNote: false },
  { field: 'lastRelease', criterion: 'recent-release', read: recentRelease, keepsNote: false },
  { field: 'firstRelease', criterion: 'first-release', read: firstReleaseOf },
  { field: 'latestPrerelease', criterion: 'newest-prerelease', read: prereleaseOf },
  { field: 'stableReleasesLast12Months', criterion: 'releases', read: releasesOf },
  { field: 'snapshotDate', criterion: 'last-commit', read: commitDayOf },
  { field: 'commitsLast12Months', criterion: 'commits', read: commitsOf },
  { field: 'maintained', criterion: 'upkeep', read: upkeepOf, keepsNote: false },
  { field: 'maintenanceSignals', or: 'maintained', criterion: 'maintenance-signals', read: wordsWith() },
  { field: 'cncfStatus', criterion: 'cncf', read: cncfOf, joins: true },
  { field: 'capiContracts', or: 'capiContract', criterion: 'contract', read: contractOf },
  { field: 'capiContractsBySeries', criterion: 'contract-series', read: contractSeriesOf },
  { field: 'capiGoModVersion', or: 'capiGoModule', criterion: 'built-against', read: builtAgainst },
  { field: 'infraApiVersions', criterion: 'stored-version', read: storedVersion },
  { field: 'infraCrdKinds', or: 'infraKinds', criterion: 'resource-kinds', read: kindsOf },
  { field: 'clusterctlName', criterion: 'clusterctl-name', read: clusterctlName },
  { field: 'builtIntoClusterctl', or: 'clusterctlName', criterion: 'clusterctl', read: builtIntoClusterctl },
  { field: 'clusterClass', criterion: 'cluster-class', read: supportOf },
  { field: 'machinePool', criterion: 'machine-pools', read: supportOf },
  { field: 'machineHealthCheck', or: 'remediation', criterion: 'remediation', read: supportOf },
  { field: 'autoscaleFromZero', criterion: 'scale-from-zero', read: supportOf },
  { field: 'failureDomains', criterion: 'failure-domains', read: supportOf },
  { field: 'multiTenancy', criterion: 'tenancy', read: supportOf },
  { field: 'isCapiProvider', or: 'infraKinds', criterion: 'capi-provider', read: capiProviderOf, joins: true },
  { field: 'kubernetesVersions', criterion: 'kubernetes', read: kubernetesOf },
  { field: 'bootstrapProviders', criterion: 'bootstrap', read: bootstrapOf },
  { field: 'controlPlaneProviders', or: 'bootstrapProviders', criterion: 'control-plane', read: controlPlaneOf },
  { field: 'osImages', criterion: 'node-systems', read: systemsOf },
  { field: 'cpuArchitectures', criterion: 'node-architectures', read: nodeArchitectures, saidIn: /(README\.md|baremetalhost_types\.go|values\.yaml|simplestreams-server\.md)$/ },
  { field: 'cpuArchitectures', criterion: 'controller-architectures', read: controllerArchitectures, saidIn: /(Makefile|release\.ya?ml|goreleaser\.yaml)$/ },
  { field: 'hardwareDiscovery', criterion: 'unknown-machines', read: discoveryOf },
  { field: 'hardwareDiscovery', criterion: 'hardware-discovery', read: discoveryAsYesOrNo, joins: true },
  { field: 'powerManagement', criterion: 'power-control', read: phrasesOf(POWER) },
  { field: 'bootMethods', or: 'bootMethod', criterion: 'boot-methods', read: phrasesOf(BOOT) },
  { field: 'controlPlaneEndpoint', criterion: 'api-endpoint', read: beginningOf(ENDPOINT) },
  { field: 'ipam', criterion: 'ipam', read: beginningOf(IPAM) },
  { field: 'networkingRequirements', criterion: 'network-needs', read: wordsWith() },
  { field: 'ipv6DualStack', criterion: 'ipv6', read: beginningOf(IPV6) },
  { field: 'airGapped', criterion: 'air-gapped', read: guidanceOf },
  { field: 'prerequisites', criterion: 'prerequisites', read: wordsWith() },
  { field: 'requiredVariables', criterion: 'variables', read: variablesOf },
  { field: 'knownLimitations', criterion: 'known-limits', read: wordsWith() },
  { field: 'gettingStartedPath', criterion: 'getting-started', read: wordsWith(', ') },
  { field: 'docsUrls', or: 'docsUrl', criterion: 'documentation', read: wordsWith(', ') },
]; // prettier-ignore

/** What a field is called where these were found. @param {Mapping} mapping @param {Fields} fields */
export const nameIn = ({ field, or: other }, fields) =>
  other !== undefined && !(field in fields) ? other : field;

/**
 * What no criterion is made of, and why: of all providers, or `of` some.
 *
 * @type {readonly { readonly field: string, readonly of?: readonly string[], readonly why: string }[]}
 */
export const LEFT_OUT = [
  {
    field: 'snapshotCommit',
    why: 'It is in the source of every statement, and what the last commit links to.',
  },
  {
    field: 'category',
    of: ['docker', 'in-memory'],
    why: '“Development” is no ground. The notice says it before all else.',
  },
  {
    field: 'inScope',
    why: 'It is true of all, and why they are there. Who is not in Cluster API’s own list has a remark.',
  },
  {
    field: 'moreSources',
    why: 'A statement names one place, where it can be checked; the others say the same or finer things.',
  },
];

/**
 * Notes, or parts of them, that the definition of a criterion says once for all, or that became
 * something else.
 *
 * @type {readonly (string | RegExp)[]}
 */
export const SAID_BY_DEFINITION = [
  COUNTS,
  'Window: 365 days up to the snapshot HEAD date.',
  'No machine pool CRD.',
  'No status.capacity field.',
  'counts of CRDs that serve / store / mark deprecated each version',
  'highest stable semver tag',
  'stable semver tags dated 2025-08-22..2026-08-22',
  'names only; CLUSTER_NAME, NAMESPACE, KUBERNETES_VERSION and the machine counts come from clusterctl itself',
  // What is not stated of nodes is not stated there.
  'node architecture is not stated',
];
