// @ts-check
// What a reader must be told before a provider's first cluster and no single field of the evidence
// says. Each fact names the files that say it, at the commits of the evidence.

import { at, BUILT_IN, CONFIGURATION, INIT, QUICK_START } from './prepareSources.mjs';

/**
 * @typedef {import('./evidence.mjs').Place} Place
 * @typedef {import('../../src/domain/catalog/layer').Prepare} Prepare
 * @typedef {NonNullable<NonNullable<Prepare['installs']>[number]['init']>[number]} InitPart
 * @typedef {{ readonly text: string, readonly tone?: 'info', readonly bites?: string, readonly in: readonly Place[] }} Said
 * @typedef {Omit<InitPart, 'places'> & { readonly in: readonly Place[] }} Part
 * @typedef {{ readonly what: string, readonly note?: string, readonly init?: readonly Part[], readonly command?: string, readonly in: readonly Place[] }} Install
 * @typedef {{ readonly name: string, readonly fill: string, readonly note: string, readonly in: readonly Place[] }} Entry
 * @typedef {object} Facts
 * @property {readonly Said[]} [warnings]
 * @property {string} [endpoint] what the reader has to do, before what the evidence says of it
 * @property {Entry} [entry] an entry of one's own in clusterctl's list of providers
 * @property {readonly Install[]} [installs] in place of the one that follows from the built-in name
 * @property {Said} [withoutInit]
 */

const HIVELOCITY_GUIDE = at('hivelocity', 'docs/book/src/user/getting-started.md');
const OMNI_BARE_METAL = at(
  'sideroDocs',
  'public/omni/omni-cluster-setup/setting-up-the-bare-metal-infrastructure-provider.mdx',
);
const METAL3_GUIDE = at('metal3Docs', 'docs/user-guide/src/capm3/installation_guide.md');
const METAL3_QUICK = at('metal3Docs', 'docs/user-guide/src/quick-start.md');
const HARVESTER_GUIDE = at('harvester', 'docs/operations.md');
const SIDERO_GUIDE = at('sidero', 'website/content/v0.6/Overview/installation.md');
const K0SMOTRON_GUIDE = at('k0smotron', 'docs/install.md');

/** @param {Part['as']} as @param {string} name @param {readonly Place[]} places @param {string} [version] @returns {Part} */
const part = (as, name, places, version) => ({
  as,
  name,
  ...(version !== undefined && { version }),
  in: places,
});

/** @type {Readonly<Record<string, Facts>>} */
export const FACTS = {
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
  metal3: {
    warnings: [
      {
        text: 'clusterctl init for metal3 installs neither Ironic nor baremetal-operator, and since v1.10 not the IPAM either: there are four installs.',
        in: [METAL3_GUIDE, at('metal3', 'releasenotes/v1.10.0.md')],
      },
    ],
    endpoint: 'Yours to provide.',
    installs: [
      {
        what: 'Ironic',
        note: 'Its addresses, network and credentials are your own, so there is no one command: follow the guide of the Ironic Standalone Operator, or run Ironic yourself.',
        in: [METAL3_GUIDE, at('metal3Docs', 'docs/user-guide/src/irso/introduction.md')],
      },
      {
        what: 'baremetal-operator',
        note: 'It is configured for your Ironic and then deployed from its repository: follow the guide.',
        in: [
          METAL3_GUIDE,
          at('metal3Docs', 'docs/user-guide/src/bmo/install_baremetal_operator.md'),
        ],
      },
      {
        what: 'Cluster API and the Metal3 provider',
        init: [part('infrastructure', 'metal3', [BUILT_IN, METAL3_GUIDE])],
        in: [METAL3_GUIDE],
      },
      {
        what: 'The Metal3 IPAM, where static addresses are wanted',
        note: 'The quick start installs it together with the provider, in one command with both flags.',
        init: [part('ipam', 'metal3', [BUILT_IN, METAL3_QUICK])],
        in: [METAL3_QUICK, INIT],
      },
    ],
  },
  tinkerbell: {
    warnings: [
      {
        tone: 'info',
        text: 'clusterctl knows it as tinkerbell-tinkerbell. Its own quick start says that clusterctl does not include it and registers it by hand as tinkerbell.',
        in: [BUILT_IN, at('tinkerbell', 'docs/QUICK-START.md')],
      },
      {
        text: 'The provider does not install the Tinkerbell stack, which has to run first.',
        in: [at('tinkerbell', 'docs/QUICK-START.md')],
      },
    ],
    endpoint: 'Reserve a free address.',
  },
  sidero: {
    warnings: [
      {
        text: 'A server is wiped as soon as it is accepted: all of its disks. With automatic acceptance that holds for every machine that boots from the network.',
        in: [at('sidero', 'website/content/v0.6/Resource Configuration/servers.md')],
      },
      {
        text: 'Sidero Labs no longer develops it actively and points to Omni.',
        in: [at('sidero', 'README.md')],
      },
    ],
    endpoint: 'Yours to provide.',
    installs: [
      {
        what: 'Cluster API, the Talos providers and Sidero',
        init: [
          part('bootstrap', 'talos', [BUILT_IN, SIDERO_GUIDE]),
          part('control-plane', 'talos', [BUILT_IN, SIDERO_GUIDE]),
          part('infrastructure', 'sidero', [BUILT_IN, SIDERO_GUIDE]),
        ],
        in: [SIDERO_GUIDE],
      },
    ],
  },
  omni: {
    warnings: [
      {
        text: 'The licence is BUSL-1.1, which is not an open-source licence. Evaluation, testing and home labs are free; hosting Omni for anything that an organisation depends on needs a commercial licence.',
        in: [
          at('omni', 'LICENSE'),
          at('sideroDocs', 'public/omni/self-hosted/production-vs-non-production.mdx'),
        ],
      },
      {
        text: 'With the bare-metal infrastructure provider, accepting a machine wipes all of its disks.',
        in: [OMNI_BARE_METAL],
      },
    ],
    endpoint: 'Nothing to provide.',
    withoutInit: {
      text: 'There is no clusterctl command: Omni is no Cluster API provider and brings no Cluster API resources. Clusters are made in its web interface or with omnictl.',
      in: [
        BUILT_IN,
        at('omni', 'go.mod'),
        at('sideroDocs', 'public/omni/getting-started/getting-started.mdx'),
      ],
    },
  },
  hivelocity: {
    warnings: [
      {
        text: 'Its README says not to use it in production, and its last commit is of 3 April 2024.',
        in: [at('hivelocity', 'README.md'), at('hivelocity', '(commit)')],
      },
    ],
    endpoint: 'Nothing to provide; the address of the first machine is pinned.',
    installs: [
      {
        what: 'The provider in a development setup with Tilt',
        note: 'From the root of a checkout of its repository; it creates the management cluster as well.',
        command: 'make tilt-up',
        in: [HIVELOCITY_GUIDE],
      },
    ],
    withoutInit: {
      text: 'There is no clusterctl command: it is not built in, and its documentation supports nothing but a development setup with Tilt. An address of released components, which an entry of your own would need, is not named anywhere in it.',
      in: [BUILT_IN, HIVELOCITY_GUIDE],
    },
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
  maas: {
    warnings: [
      {
        text: 'The default template has one worker, whatever number is asked for.',
        in: [at('maas', 'templates/cluster-template.yaml')],
      },
      {
        text: 'The ready-made node images that it lists stop at Kubernetes v1.26.1: newer versions mean building an image.',
        in: [at('maas', 'image-generation/README.md')],
      },
    ],
    endpoint: 'Nothing to provide but the DNS domain in MAAS.',
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
