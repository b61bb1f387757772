// @ts-check

/** @typedef {import('../../src/domain/catalog/layer').Criterion} Criterion */

/** @satisfies {readonly { readonly id: string, readonly label: string }[]} */
export const GROUPS = [
  { id: 'repo-standing', label: 'Repositories: releases and activity' },
  { id: 'repo-cluster-api', label: 'Repositories: Cluster API' },
  { id: 'repo-nodes', label: 'Repositories: Kubernetes and nodes' },
  { id: 'repo-ground', label: 'Repositories: machines and network' },
  { id: 'repo-start', label: 'Repositories: getting started' },
];

/** The criteria whose values are too long for a table; they stand on the sheet. @type {readonly Criterion[]} */
export const LONG_CRITERIA = [
  {
    id: 'maintenance-signals', kind: 'text', label: 'Signs of maintenance', group: 'repo-standing',
    definition: 'What readme, history and notices tell of who keeps it up.',
  },
  {
    id: 'resource-kinds', kind: 'text', label: 'Kinds of resource', group: 'repo-cluster-api',
    definition: 'The kinds that the provider adds to the API of Kubernetes.',
  },
  {
    id: 'network-needs', kind: 'text', label: 'Needs of the network', group: 'repo-ground',
    definition: 'What has to be reachable, free or served in the network.',
  },
  {
    id: 'prerequisites', kind: 'text', label: 'Prerequisites', group: 'repo-start',
    definition: 'What the guides ask to be there before the first cluster.',
  },
  {
    id: 'variables', kind: 'text', label: 'Required variables', group: 'repo-start',
    definition: 'The variables without a default in the default cluster template.',
  },
  {
    id: 'known-limits', kind: 'text', label: 'Known limits', group: 'repo-start',
    definition: 'What docs and code name as limits.',
  },
  {
    id: 'getting-started', kind: 'text', label: 'Where the guide is', group: 'repo-start',
    definition: 'The file to begin with.',
  },
  {
    id: 'documentation', kind: 'text', label: 'Documentation', group: 'repo-start',
    definition: 'The addresses that the repository names.',
  },
]; // prettier-ignore
