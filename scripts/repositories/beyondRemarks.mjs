// @ts-check
// What a reader has to know of a provider of the beyond layer before anything else, and what no
// criterion can say. Each sentence rests on a field of the evidence and has its place.

/**
 * @typedef {{ readonly tone: 'caution' | 'info', readonly text: string, readonly field: string }} Warned
 * @typedef {{ readonly text: string, readonly field: string }} Remark stands for what its field says:
 *   nothing is stated of it on any criterion
 */

/** @type {Readonly<Record<string, Warned>>} */
export const NOTICES = {
  docker: {
    tone: 'caution',
    text: 'For development only, on one workstation; not for production',
    field: 'knownLimitations',
  },
  'in-memory': {
    tone: 'caution',
    text: 'For development only: its clusters run no workloads',
    field: 'knownLimitations',
  },
  packet: {
    tone: 'caution',
    text: 'Deprecated: the service closed in June 2026; no more maintenance',
    field: 'maintained',
  },
  'intel-edge': {
    tone: 'caution',
    text: 'Deprecated: no more maintenance, no security fixes',
    field: 'maintained',
  },
  virtink: {
    tone: 'caution',
    text: 'Inactive: last commit and last release in May 2023',
    field: 'maintained',
  },
  nested: {
    tone: 'caution',
    text: 'Inactive: one release, in June 2021; last commit in November 2023',
    field: 'maintained',
  },
  elemental: {
    tone: 'caution',
    text: 'Inactive: an early prototype; last commit and release in September 2024',
    field: 'maintained',
  },
  latitudesh: {
    tone: 'caution',
    text: 'Early alpha, by its readme not ready for production',
    field: 'knownLimitations',
  },
  'cloud-director': {
    tone: 'info',
    text: 'Quiet: last commit and last release in October 2024',
    field: 'maintained',
  },
  cloudstack: {
    tone: 'info',
    text: 'Quiet: last release in July, last commit in October 2025',
    field: 'maintained',
  },
  opennebula: {
    tone: 'info',
    text: 'Quiet in the copy that was read, which ends in September 2025',
    field: 'maintained',
  },
  incus: {
    tone: 'info',
    text: 'Read from its author’s copy of September 2025; upstream may be further',
    field: 'snapshotDate',
  },
  microvm: { tone: 'info', text: 'Few changes: no release since March 2025', field: 'maintained' },
  kubekey: {
    tone: 'info',
    text: 'The tool is active; its part for Cluster API gets few changes',
    field: 'maintained',
  },
  'metal-stack': {
    tone: 'info',
    text: 'Not feature complete, by its readme; changes may break what is there',
    field: 'knownLimitations',
  },
  'ironcore-metal': {
    tone: 'info',
    text: 'Early: v0.2.0, of December 2025, is its newest release',
    field: 'maintained',
  },
  'kairos-fleet': {
    tone: 'info',
    text: 'New: first release in August 2026, by one author',
    field: 'maintained',
  },
  kubeswift: {
    tone: 'info',
    text: 'New: first release in July 2026, by one author',
    field: 'maintained',
  },
  azurestackhci: {
    tone: 'info',
    text: 'Releases go on; the guides for users have not changed since 2024',
    field: 'maintained',
  },
  scvmm: {
    tone: 'info',
    text: 'A small project; its readme is still scaffold text',
    field: 'knownLimitations',
  },
};

const NOT_LISTED = { text: 'It is not in Cluster API’s own list of providers', field: 'inScope' };

/** @type {Readonly<Record<string, readonly Remark[]>>} */
export const REMARKS = {
  proxmox: [
    {
      text: 'It keeps no table of Kubernetes versions and points to Cluster API’s; v0.9 goes with Cluster API v1.11 and v1.12',
      field: 'kubernetesVersions',
    },
  ],
  cloudstack: [
    {
      text: 'It is in the kubernetes-sigs organisation; its OWNERS file names people and not the SIG',
      field: 'cncfStatus',
    },
  ],
  hetzner: [
    {
      text: 'Of processor architectures it says only that there are ARM types among the cloud servers',
      field: 'cpuArchitectures',
    },
  ],
  'in-memory': [{ text: 'Booting is mimicked; no cloud-init runs', field: 'bootMethod' }],
  kubeswift: [
    {
      text: 'By design it adds nothing of its own to remediation beyond the contract',
      field: 'remediation',
    },
  ],
  azurestackhci: [
    {
      text: 'Which contract the newest series, v1.3, declares is not listed; v1.2 declares v1beta2',
      field: 'capiContract',
    },
    {
      text: 'Its table of Kubernetes versions ends at v1.1.14, with v1.25 to v1.27',
      field: 'kubernetesVersions',
    },
  ],
  'kairos-fleet': [
    {
      text: 'Kairos, the project that it belongs to, is at the CNCF’s Sandbox level; the provider states no level of its own',
      field: 'cncfStatus',
    },
  ],
  kubekey: [
    {
      text: 'The tool as a whole speaks of amd64 and arm64; of nodes made with Cluster API it says nothing',
      field: 'cpuArchitectures',
    },
  ],
  elemental: [{ text: 'Its agent can be built for arm64', field: 'cpuArchitectures' }],
  'ironcore-metal': [NOT_LISTED],
  elf: [NOT_LISTED],
  scvmm: [
    NOT_LISTED,
    {
      text: 'Which contract the newest series, v0.7, declares is not listed; the list ends at v0.5, with v1beta1',
      field: 'capiContract',
    },
  ],
  vates: [NOT_LISTED],
};
