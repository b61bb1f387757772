// @ts-check
// What the repositories layer asks of a provider. Labels and definitions are our own words.

import { FIELD_ONLY, minors, named, NO, OFFERED, PARTLY, versioned, YES } from './options.mjs';

/** @typedef {import('../../src/domain/catalog/layer').Criterion} Criterion */

const ARCHITECTURES = versioned(['amd64', 'arm64', 'arm', 'ppc64le', 's390x']);

/** The criteria that are short enough for a table. @type {readonly Criterion[]} */
export const CRITERIA = [
  {
    id: 'licence', kind: 'choice', label: 'Licence', group: 'repo-standing', ...OFFERED,
    definition: 'The licence of the provider’s repository.',
    options: [
      { id: 'apache-2.0', label: 'Apache-2.0', definition: 'An open source licence.' },
      { id: 'mpl-2.0', label: 'MPL-2.0', definition: 'An open source licence.' },
      { id: 'busl-1.1', label: 'BUSL-1.1', definition: 'The Business Source License; it is no open source licence.' },
    ],
  },
  {
    id: 'newest-release', kind: 'text', label: 'Newest stable release', short: 'Release', group: 'repo-standing', column: 'offered',
    definition: 'The newest tag that is no alpha, beta or release candidate. A version below 1.0 counts.',
  },
  {
    id: 'release-date', kind: 'date', label: 'Date of that release', short: 'Released', group: 'repo-standing', column: 'offered',
    definition: 'The day of the newest stable release. It does not apply where there has been none.',
  },
  {
    id: 'recent-release', kind: 'choice', label: 'Released within a year', short: 'Recent', group: 'repo-standing', ...OFFERED,
    definition: 'Whether the newest stable release is of 22 August 2025 or later: within the year before the newest reading of a repository.',
    options: [YES, NO],
  },
  {
    id: 'last-commit', kind: 'date', label: 'Last commit', group: 'repo-standing', column: 'offered',
    definition: 'The day of the newest commit in the copy of the repository that was read. Everything else from the repository is as of that day.',
  },
  {
    id: 'commits', kind: 'number', label: 'Commits in 12 months', short: 'Commits', group: 'repo-standing', column: 'offered',
    definition: 'Commits in the 365 days up to the last commit, merges not counted. Commits of bots are among them.',
  },
  {
    id: 'contract', kind: 'choice', label: 'Cluster API contract', short: 'Contract', proper: true, group: 'repo-cluster-api', ...OFFERED,
    definition: 'Which contract with Cluster API the newest stable series declares. Cluster API intends to end compatibility with v1beta1 in its version 1.16, in April 2027.',
    options: versioned(['v1beta1', 'v1beta2']),
  },
  {
    id: 'built-against', kind: 'choice', label: 'Cluster API built against', short: 'Built against', proper: true, group: 'repo-cluster-api', ...OFFERED,
    definition: 'The version of the Cluster API library that the newest stable release is compiled with; where only the newest commit was read, the note says so.',
    options: [...versioned(['v1.6', 'v1.9']), ...minors(10, 14)],
  },
  {
    id: 'stored-version', kind: 'choice', label: 'Infrastructure API version', short: 'API version', group: 'repo-cluster-api', ...OFFERED,
    definition: 'The version in which the provider’s own resources are stored.',
    options: versioned(['v1alpha1', 'v1alpha3', 'v1beta1', 'v1beta2']),
  },
  {
    id: 'clusterctl-name', kind: 'text', label: 'Name in clusterctl', group: 'repo-cluster-api', column: 'offered',
    definition: 'What follows `clusterctl init --infrastructure`. It is not always the provider’s name.',
  },
  {
    id: 'clusterctl', kind: 'choice', label: 'Built into clusterctl', short: 'In clusterctl', group: 'repo-cluster-api', ...OFFERED,
    definition: 'Whether clusterctl knows the provider without a configuration of one’s own.',
    options: [
      YES,
      { id: 'other-build', label: 'Another build', sign: 'partly', definition: 'The name is built in and installs the build of another repository.' },
      NO,
    ],
  },
  {
    id: 'cluster-class', kind: 'choice', label: 'ClusterClass', proper: true, group: 'repo-cluster-api', ...OFFERED,
    definition: 'Whether there are the template kinds that a ClusterClass needs. “No” is read off the list of kinds.',
    options: [YES, NO],
  },
  {
    id: 'machine-pools', kind: 'choice', label: 'Machine pools', group: 'repo-cluster-api', ...OFFERED,
    definition: 'Whether there is a kind for machine pools. “No” is read off the list of kinds.',
    options: [YES, NO],
  },
  {
    id: 'remediation', kind: 'choice', label: 'Remediation', group: 'repo-cluster-api', ...OFFERED,
    definition: 'Whether machines that fail their health check are replaced or repaired, by what templates, code and docs say.',
    options: [YES, PARTLY, NO],
  },
  {
    id: 'scale-from-zero', kind: 'choice', label: 'Scale from zero', group: 'repo-cluster-api', ...OFFERED,
    definition: 'Whether an autoscaler can learn the size of machines of which there are none yet. “No” is read off the schema.',
    options: [YES, { id: 'unreleased', label: 'Not yet released', sign: 'partly' }, FIELD_ONLY, NO],
  },
  {
    id: 'failure-domains', kind: 'choice', label: 'Failure domains', group: 'repo-cluster-api', ...OFFERED,
    definition: 'Whether control plane machines are spread over failure domains. “No” is read off schema and code.',
    options: [YES, PARTLY, FIELD_ONLY, NO],
  },
  {
    id: 'tenancy', kind: 'choice', label: 'Tenants kept apart', group: 'repo-cluster-api', ...OFFERED,
    definition: 'Whether clusters of different owners can have credentials or places of their own. The notes say which.',
    options: [YES, PARTLY, NO],
  },
  {
    id: 'kubernetes', kind: 'set', partial: true, label: 'Kubernetes versions named', short: 'Kubernetes', proper: true, group: 'repo-nodes', ...OFFERED,
    definition: 'The minor versions that the repository names for clusters made with the newest series, whether as supported, as tested or in an example; the note says which.',
    options: [...minors(24, 36), { id: 'by-talos', label: 'As Talos allows' }],
  },
  {
    id: 'bootstrap', kind: 'set', partial: true, label: 'Bootstrap providers', group: 'repo-nodes', ...OFFERED,
    definition: 'What makes nodes of machines, by the templates and docs of the repository. Others may work.',
    options: named([['kubeadm', 'kubeadm'], ['talos', 'Talos'], ['rke2', 'RKE2'], ['k0s', 'k0s'], ['none', 'None needed']]),
  },
  {
    id: 'control-plane', kind: 'set', partial: true, label: 'Control plane providers', group: 'repo-nodes', ...OFFERED,
    definition: 'What runs the control plane, by the templates and docs of the repository. Others may work.',
    options: named([['kubeadm', 'kubeadm'], ['talos', 'Talos'], ['rke2', 'RKE2'], ['k0s', 'k0s on machines'], ['k0smotron', 'k0s in the management cluster'], ['vcluster', 'vcluster itself']]),
  },
  {
    id: 'node-systems', kind: 'set', partial: true, label: 'Systems of nodes', group: 'repo-nodes', ...OFFERED,
    definition: 'The operating systems that templates, tests and docs name for nodes; versions are in the notes.',
    options: named([['ubuntu', 'Ubuntu'], ['talos', 'Talos Linux'], ['flatcar', 'Flatcar'], ['suse', 'SLES or openSUSE'], ['centos', 'CentOS Stream'], ['own-image', 'An image of your own'], ['any-linux', 'Any Linux'], ['windows', 'Windows workers']]),
  },
  {
    id: 'node-architectures', kind: 'set', partial: true, label: 'Architectures of nodes', group: 'repo-nodes', ...OFFERED,
    definition: 'The processor architectures that images and docs name for nodes or hosts.',
    options: ARCHITECTURES.slice(0, 2),
  },
  {
    id: 'controller-architectures', kind: 'set', label: 'Architectures of the controller', group: 'repo-nodes', ...OFFERED,
    definition: 'The processor architectures for which the provider’s own controller image is built.',
    options: ARCHITECTURES,
  },
  {
    id: 'unknown-machines', kind: 'choice', label: 'Finds unknown machines', group: 'repo-ground', ...OFFERED,
    definition: 'Whether machines that nobody registered are found. To inspect a machine that was registered is not meant.',
    options: [
      { id: 'by-default', label: 'Yes', sign: 'yes' },
      { id: 'opt-in', label: 'When switched on', sign: 'partly' },
      NO,
    ],
  },
  {
    id: 'power-control', kind: 'set', label: 'Power control', group: 'repo-ground', ...OFFERED,
    definition: 'By what machines are switched on and off.',
    options: named([['ipmi', 'IPMI'], ['redfish', 'Redfish'], ['amt', 'Intel AMT'], ['vendor-bmc', 'Vendors’ BMC protocols'], ['vm-state', 'State of the VM'], ['vendor-api', 'The vendor’s API'], ['none', 'None']]),
  },
  {
    id: 'boot-methods', kind: 'set', label: 'Ways to boot', group: 'repo-ground', ...OFFERED,
    definition: 'How machines are started for their first installation.',
    options: named([['network', 'PXE or iPXE'], ['uefi-http', 'UEFI HTTP'], ['media', 'ISO or virtual media'], ['disk-image', 'Disk image of a VM'], ['maas', 'By MAAS'], ['vendor-api', 'The vendor’s API'], ['bmc-actions', 'BMC actions of your own'], ['none', 'None: they run already']]),
  },
  {
    id: 'api-endpoint', kind: 'choice', label: 'API endpoint', group: 'repo-ground', ...OFFERED,
    definition: 'Who provides the address of the new cluster’s API server.',
    options: named([
      ['provided', 'Provider or platform', 'A service, load balancer or proxy is made for it.'],
      ['dns-name', 'A DNS name', 'The provider keeps a name that leads to the control plane nodes.'],
      ['first-node', 'The first node', 'The address of the first control plane machine is used.'],
      ['reserved', 'An address that you reserve', 'You keep an address free and the template’s kube-vip holds it.'],
      ['yours', 'You', 'You bring an address, a name or a load balancer.'],
    ]),
  },
  {
    id: 'ipam', kind: 'choice', label: 'IPAM', group: 'repo-ground', ...OFFERED,
    definition: 'Who hands out the addresses of nodes.',
    options: named([['cluster-api', 'IPAM of Cluster API'], ['platform', 'Pools of its platform'], ['static', 'Fixed with each machine'], ['none', 'None']]),
  },
  {
    id: 'ipv6', kind: 'choice', label: 'IPv6 or dual stack', group: 'repo-ground', ...OFFERED,
    definition: 'Whether clusters can have IPv6 addresses, alone or beside IPv4.',
    options: [YES, PARTLY, NO],
  },
  {
    id: 'air-gapped', kind: 'choice', label: 'Air-gapped guidance', group: 'repo-start', ...OFFERED,
    definition: 'Whether the repository says how to work without access to the internet.',
    options: [
      YES,
      PARTLY,
      { id: 'overrides', label: 'Overrides only', sign: 'none', definition: 'Where artefacts come from can be changed; there is no guide.' },
    ],
  },
]; // prettier-ignore
