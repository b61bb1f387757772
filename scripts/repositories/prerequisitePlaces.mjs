// @ts-check
// Which file says which prerequisite, where a list of the evidence was read from several.

import { at } from './prepareSources.mjs';

/** @typedef {import('./evidence.mjs').Place} Place */

const DHCP = 'website/content/v0.6/Getting Started/prereq-dhcp.md';
const QUICK = at('metal3Docs', 'docs/user-guide/src/quick-start.md');
const INSTALL = at('metal3Docs', 'docs/user-guide/src/capm3/installation_guide.md');

/** By provider: what a prerequisite speaks of, and the files that say it. The first that fits counts. */
/** @type {Readonly<Record<string, readonly (readonly [speaks: RegExp, places: readonly Place[]])[]>>} */
export const PREREQUISITE_PLACES = {
  kubevirt: [
    [
      /^CDI/,
      [
        at('kubevirt', 'templates/cluster-template-persistent-storage.yaml'),
        at('kubevirt', 'templates/cluster-template-lb-talos.yaml'),
      ],
    ],
    [/stable networking/, [at('kubevirt', 'docs/faq.md'), at('clusterApi', 'docs/book/src/user/quick-start.md')]],
  ],
  vcluster: [
    [/^clusterctl/, [at('vcluster', 'README.md'), at('vcluster', 'docs/quick-start.md')]],
  ],
  harvester: [
    [/x86_64/, [at('harvester', 'README.md'), at('harvesterItself', 'README.md')]],
  ],
  metal3: [
    [/BMC \(/, [at('metal3Docs', 'docs/user-guide/src/project-overview.md')]],
    [/^Ironic/, [at('metal3', 'docs/getting-started.md'), INSTALL]],
    [/^baremetal-operator|^clusterctl/, [INSTALL]],
    [/^management cluster/, [QUICK]],
    [/^cert-manager/, [INSTALL]],
    [/^image server|^DHCP|VIP/, [QUICK]],
    [/IPAM/, [at('metal3', 'releasenotes/v1.10.0.md')]],
  ],
  sidero: [
    [/^DHCP/, [at('sidero', DHCP)]],
    [/^kubectl/, [at('sidero', 'website/content/v0.6/Getting Started/prereq-cli-tools.md')]],
    [/network boot/, [at('sidero', 'website/content/v0.6/Resource Configuration/servers.md')]],
    [/endpoint/, [at('sidero', 'website/content/v0.6/Getting Started/create-workload.md')]],
    [/^management nodes/, [at('sidero', 'website/content/v0.6/Overview/minimum-requirements.md')]],
  ],
  omni: [
    [
      /licence/,
      [
        at('sideroDocs', 'public/omni/self-hosted/production-vs-non-production.mdx'),
        at('sideroDocs', 'public/omni/troubleshooting/faqs.mdx'),
      ],
    ],
    [/^self-hosted/, [at('sideroDocs', 'public/omni/troubleshooting/faqs.mdx')]],
    [
      /^bare metal/,
      [
        at(
          'sideroDocs',
          'public/omni/omni-cluster-setup/setting-up-the-bare-metal-infrastructure-provider.mdx',
        ),
      ],
    ],
  ],
  hivelocity: [
    [/tagged/, [at('hivelocity', 'docs/book/src/topics/provisioning-machines.md')]],
    [/^development/, [at('hivelocity', 'docs/book/src/user/getting-started.md'), at('hivelocity', 'docs/book/src/developer/setup.md')]],
  ],
  byoh: [
    [/Ubuntu/, [at('byoh', 'README.md'), at('byoh', 'docs/byoh_agent.md')]],
    [/^agent/, [at('byoh', 'docs/byoh_agent.md'), at('byoh', 'docs/getting_started.md')]],
  ],
  maas: [
    [/image|CLI/, [at('maas', 'image-generation/README.md')]],
  ],
  k0smotron: [
    [/SSH|endpoint/, [at('k0smotron', 'docs/capi-remote.md')]],
  ],
}; // prettier-ignore
