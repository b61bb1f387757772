// @ts-check
// What a reader who has to decide is asked about repositories. Silence of a repository is “to check”.

/** @typedef {NonNullable<import('../../src/domain/catalog/layer').Layer['questions']>} Questions */

/** @type {Questions} */
export const QUESTIONS = [
  {
    id: 'cluster-api', text: 'What must it do with Cluster API?', asks: 'all',
    note: 'Read from the repositories. Cluster API intends to end compatibility with v1beta1 in April 2027.',
    answers: [
      { id: 'contract', label: 'Declare the contract v1beta2', criterion: 'contract', any: ['v1beta2'] },
      { id: 'cluster-class', label: 'Work with ClusterClass', criterion: 'cluster-class', any: ['yes'] },
      { id: 'failure-domains', label: 'Spread over failure domains', criterion: 'failure-domains', any: ['yes'] },
      { id: 'remediation', label: 'Replace machines that fail', criterion: 'remediation', any: ['yes'] },
      { id: 'clusterctl', label: 'Be built into clusterctl', criterion: 'clusterctl', any: ['yes'] },
    ],
  },
  {
    id: 'architecture', text: 'Which processors must the nodes have?', asks: 'all', criterion: 'node-architectures',
    note: 'A processor that images and docs do not name is to be checked.',
    answers: [
      { id: 'arm64', any: ['arm64'] },
      { id: 'amd64', any: ['amd64'] },
    ],
  },
  {
    id: 'bootstrap', text: 'What shall make nodes of machines?', asks: 'any', criterion: 'bootstrap',
    note: 'The bootstrap providers that templates and docs name; others may work and are to be checked.',
    answers: [
      { id: 'kubeadm', any: ['kubeadm'] },
      { id: 'talos', any: ['talos'] },
      { id: 'rke2', any: ['rke2'] },
      { id: 'k0s', any: ['k0s'] },
    ],
  },
  {
    id: 'repository', text: 'What must its repository show?', asks: 'all',
    answers: [
      { id: 'open-source', label: 'An open source licence', criterion: 'licence', any: ['apache-2.0', 'mpl-2.0'] },
      { id: 'recent', label: 'A stable release within a year', criterion: 'recent-release', any: ['yes'] },
      { id: 'air-gapped', label: 'A guide for air-gapped sites', criterion: 'air-gapped', any: ['yes', 'partly'] },
    ],
  },
]; // prettier-ignore
