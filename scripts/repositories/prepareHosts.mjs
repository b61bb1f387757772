// @ts-check
// What to prepare for hosts and platforms that already run, as far as no single field says it.

import { part } from './prepareParts.mjs';
import { at, BUILT_IN, CONFIGURATION, INIT, QUICK_START } from './prepareSources.mjs';

const HARVESTER_GUIDE = at('harvester', 'docs/operations.md');
const K0SMOTRON_GUIDE = at('k0smotron', 'docs/install.md');

/** @type {Readonly<Record<string, import('./prepareParts.mjs').Facts>>} */
export const HOSTS = {
  vcluster: {
    warnings: [
      {
        text: 'Virtual clusters can only be created on the cluster where the provider runs: the management cluster is the host as well.',
        in: [at('vcluster', 'README.md')],
      },
    ],
    endpoint:
      'Say how a virtual cluster is reached from outside; without that it has an address of the host cluster alone.',
  },
  kubevirt: {
    endpoint: 'Decide how the API is reached from outside the host cluster.',
  },
  harvester: {
    warnings: [
      {
        tone: 'info',
        text: 'clusterctl knows it as harvester-harvester. Its own guide says that it is not built in and registers it by hand as harvester.',
        in: [BUILT_IN, HARVESTER_GUIDE],
      },
      {
        text: 'There is no template without a name: clusterctl generate cluster needs --flavor. The variables below are those of the flavour rke2.',
        in: [
          at('harvester', 'templates/cluster-template-rke2.yaml'),
          at('harvester', 'CHANGELOG.md'),
        ],
      },
    ],
    endpoint: 'Have an IP pool on Harvester, or DHCP on the VM network.',
    installs: [
      {
        what: 'Cluster API, the RKE2 providers and the Harvester provider',
        note: 'The versions are those that its guide was validated with; it asks for clusterctl v1.12.',
        init: [
          part('core', 'cluster-api', [HARVESTER_GUIDE], 'v1.12.8'),
          part('bootstrap', 'rke2', [BUILT_IN, HARVESTER_GUIDE], 'v0.25.0'),
          part('control-plane', 'rke2', [BUILT_IN, HARVESTER_GUIDE], 'v0.25.0'),
          part('infrastructure', 'harvester-harvester', [BUILT_IN, QUICK_START], 'v0.10.1'),
        ],
        in: [HARVESTER_GUIDE],
      },
    ],
  },
  byoh: {
    warnings: [
      {
        text: 'By itself, clusterctl init --infrastructure byoh installs VMware’s build, whose last commit is of February 2024, and not Platform9’s fork. For the fork, clusterctl first needs an entry of your own in its configuration.',
        in: [BUILT_IN, at('byohOriginal', '(git history)'), at('byoh', 'README.md')],
      },
      {
        text: 'The project calls its state alpha and promises no compatibility with later versions.',
        in: [at('byoh', 'README.md')],
      },
      {
        text: 'Its guide still links the host agent of VMware’s v0.3.0 and shows Kubernetes v1.26.',
        in: [at('byoh', 'docs/getting_started.md')],
      },
    ],
    endpoint: 'Reserve a free address.',
    entry: {
      name: 'byoh',
      fill: 'infrastructure-components.yaml of platform9/cluster-api-provider-bringyourownhost',
      note: 'it takes the place of the built-in entry. The fork has published no version of its own, so no address can be named: build the file in a checkout of the fork (make build-infra-yaml) and put it into a repository that clusterctl can read. The other way is its Helm chart, which its own builds publish.',
      in: [
        CONFIGURATION,
        at('byoh', 'Makefile'),
        at('byoh', '.github/workflows/build-helm-chart.yml'),
      ],
    },
    installs: [
      {
        what: 'Cluster API and the BYOH provider',
        note: 'Only after the entry above: without it, this is VMware’s build.',
        init: [part('infrastructure', 'byoh', [BUILT_IN, at('byoh', 'docs/getting_started.md')])],
        in: [at('byoh', 'docs/getting_started.md'), INIT],
      },
    ],
  },
  k0smotron: {
    warnings: [
      {
        tone: 'info',
        text: 'Its name is k0sproject-k0smotron, also as a bootstrap and as a control-plane provider.',
        in: [BUILT_IN, at('k0smotron', 'README.md')],
      },
      {
        text: 'A load balancer in front of the control plane needs the ports 6443, 8132 and 9443.',
        in: [at('k0smotron', 'docs/known-limitations.md')],
      },
    ],
    endpoint: 'Yours to provide.',
    installs: [
      {
        what: 'Cluster API and k0smotron, for all three parts',
        init: [
          part('bootstrap', 'k0sproject-k0smotron', [BUILT_IN, K0SMOTRON_GUIDE]),
          part('control-plane', 'k0sproject-k0smotron', [BUILT_IN, K0SMOTRON_GUIDE]),
          part('infrastructure', 'k0sproject-k0smotron', [BUILT_IN, QUICK_START]),
        ],
        in: [K0SMOTRON_GUIDE],
      },
    ],
  },
  proxmox: {
    installs: [
      {
        what: 'Cluster API, the in-cluster IPAM and the provider for Proxmox',
        init: [
          part('ipam', 'in-cluster', [BUILT_IN, QUICK_START]),
          part('infrastructure', 'proxmox', [BUILT_IN, QUICK_START]),
        ],
        in: [QUICK_START],
      },
    ],
  },
  'kairos-fleet': {
    installs: [
      {
        what: 'Cluster API and the Kairos providers',
        init: [
          part('bootstrap', 'kairos-io', [BUILT_IN, QUICK_START]),
          part('control-plane', 'kairos-io', [BUILT_IN, QUICK_START]),
          part('infrastructure', 'kairos-io-fleet', [BUILT_IN, QUICK_START]),
        ],
        in: [QUICK_START],
      },
    ],
  },
};
