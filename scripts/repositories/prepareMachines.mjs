// @ts-check
// What to prepare for machines without an operating system, as far as no single field says it.

import { part } from './prepareParts.mjs';
import { at, BUILT_IN, INIT } from './prepareSources.mjs';

const HIVELOCITY_GUIDE = at('hivelocity', 'docs/book/src/user/getting-started.md');
const OMNI_BARE_METAL = at(
  'sideroDocs',
  'public/omni/omni-cluster-setup/setting-up-the-bare-metal-infrastructure-provider.mdx',
);
const METAL3_GUIDE = at('metal3Docs', 'docs/user-guide/src/capm3/installation_guide.md');
const METAL3_QUICK = at('metal3Docs', 'docs/user-guide/src/quick-start.md');
const SIDERO_GUIDE = at('sidero', 'website/content/v0.6/Overview/installation.md');

/** @type {Readonly<Record<string, import('./prepareParts.mjs').Facts>>} */
export const MACHINES = {
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
};
