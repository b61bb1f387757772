// @ts-check
// What the beyond layer asks besides: what was found on its providers alone.

import { named, NO, OFFERED, PARTLY, versioned, YES } from './options.mjs';

/**
 * @typedef {import('../../src/domain/catalog/layer').Criterion} Criterion
 * @typedef {import('../../src/domain/catalog/layer').Layer} Layer
 */

/** @type {readonly Criterion[]} */
export const BEYOND_CRITERIA = [
  {
    id: 'upkeep', kind: 'choice', label: 'Upkeep', group: 'repo-standing', ...OFFERED,
    definition: 'What readme and history show of how it is kept up, as of the last commit that was read. It is no rating: releases and commits are counted beside it.',
    options: named([
      ['active', 'Active'],
      ['early', 'Early', 'Its readme or its first releases say that it is only beginning.'],
      ['new', 'New', 'The first release is a few weeks old.'],
      ['few', 'Few changes', 'There is work, and little of it.'],
      ['quiet', 'Quiet', 'No commit and no release for most of a year or longer.'],
      ['inactive', 'Inactive', 'Work has ended, as far as the history shows.'],
      ['deprecated', 'Deprecated', 'The repository itself says that it has ended.'],
    ]),
  },
  {
    id: 'releases', kind: 'number', label: 'Stable releases in 12 months', short: 'Releases', group: 'repo-standing', column: 'offered',
    definition: 'Stable tags from 22 August 2025 to 22 August 2026. Where the copy that was read ends earlier, so does the count: the last commit says how far it goes.',
  },
  {
    id: 'first-release', kind: 'date', label: 'First stable release', group: 'repo-standing', column: 'offered',
    definition: 'The day of the oldest stable tag of the repository. Where that holds more than the provider, the tag may be older than the provider.',
  },
  {
    id: 'newest-prerelease', kind: 'text', label: 'Newest prerelease', group: 'repo-standing', column: 'offered',
    definition: 'The newest tag that is an alpha, a beta or a release candidate. It may be older than the newest stable release.',
  },
  {
    id: 'own-machines', kind: 'choice', label: 'On machines of your own', group: 'repo-ground', ...OFFERED,
    definition: 'Whether it can stand on machines, or on a platform, that you run yourself.',
    options: [
      YES,
      { id: 'depends', label: 'If the platform is yours', sign: 'partly' },
      { ...NO, label: 'No, rented' },
    ],
  },
]; // prettier-ignore

/** The long ones, which stand on the sheet. @type {readonly Criterion[]} */
export const LONG_BEYOND_CRITERIA = [
  {
    id: 'contract-series', kind: 'text', label: 'Contract of each series', group: 'repo-cluster-api',
    definition: 'Which contract with Cluster API each series of releases declares.',
  },
]; // prettier-ignore

const FIELD = /** @type {const} */ ({
  id: 'field', label: 'Field is there', sign: 'none',
  definition: 'The field is in the schema; whether anything fills or heeds it is not said.',
}); // prettier-ignore

/** Where versions stand, so that they sort. @param {readonly string[]} ids @param {string} before */
const versionsBefore = (ids, before) => versioned(ids).map((option) => ({ ...option, before }));

/** Answers to questions of the repositories layer that none of its own providers gives. */
/** @type {NonNullable<Layer['options']>} */
export const BEYOND_OPTIONS = {
  contract: versionsBefore(['v1alpha4'], 'v1beta1'),
  'built-against': [...versionsBefore(['v0.4', 'v1.3', 'v1.5'], 'v1.6'), ...versionsBefore(['v1.7', 'v1.8'], 'v1.9')],
  'stored-version': [...versionsBefore(['v1alpha2'], 'v1alpha3'), ...versionsBefore(['v1alpha4'], 'v1beta1'), ...versioned(['v1beta3'])],
  'scale-from-zero': [{ ...PARTLY, before: 'unreleased' }, { ...FIELD, before: 'field-only' }],
  'failure-domains': [{ ...FIELD, before: 'field-only' }],
  kubernetes: versionsBefore(['v1.22', 'v1.23'], 'v1.24'),
  bootstrap: named([['k3s', 'k3s'], ['kairos', 'Kairos']]).map((option) => ({ ...option, before: 'none' })),
  'control-plane': named([['nested', 'Pods of a nested control plane']]),
  'node-systems': named([
    ['rocky', 'Rocky Linux'],
    ['almalinux', 'AlmaLinux'],
    ['debian', 'Debian'],
    ['photon', 'Photon OS'],
    ['kairos', 'Kairos'],
    ['linux', 'Linux, not named'],
    ['project-image', 'Images of the project'],
  ]),
  'power-control': named([['fleet-api', 'API of a fleet server'], ['ssh', 'Reboot over SSH']]),
  'boot-methods': named([
    ['vm-template', 'Template of a VM'],
    ['kernel-image', 'Kernel and root images'],
    ['container', 'Container'],
    ['rescue', 'Rescue system over SSH'],
  ]),
  'api-endpoint': named([
    ['floating', 'A floating address', 'An address of the platform is put on a control plane machine.'],
    ['choice', 'One of several ways', 'You choose; the note lists the ways.'],
  ]),
  ipam: named([['dhcp', 'DHCP by default']]),
}; // prettier-ignore
