// @ts-check
// The states of repositories that the evidence names, for facts that no single field says.

/** @typedef {import('./evidence.mjs').Place} Place */

/** @satisfies {Readonly<Record<string, { readonly repo: string, readonly commit: string }>>} */
export const READ = {
  clusterApi: {
    repo: 'kubernetes-sigs/cluster-api',
    commit: 'ae7ff047db499ac3858ade268ba38db8c9f128bb',
  },
  kubevirt: {
    repo: 'kubernetes-sigs/cluster-api-provider-kubevirt',
    commit: '0eadfed9e592f570dedef259a0cd23134480853b',
  },
  vcluster: {
    repo: 'loft-sh/cluster-api-provider-vcluster',
    commit: 'e550c605c96934af4f6a45b46f1e8c2cf8b3a0da',
  },
  harvester: {
    repo: 'rancher-sandbox/cluster-api-provider-harvester',
    commit: 'e9cb1f87754b5c6ef5efc981351327c33fead1c5',
  },
  harvesterItself: {
    repo: 'harvester/harvester',
    commit: '3d63c2af15db747e4a803b18b7832049b88cb00e',
  },
  metal3: {
    repo: 'metal3-io/cluster-api-provider-metal3',
    commit: '2f6d76b88b8a20f3030e8c6e00f4c441bb46825b',
  },
  metal3Docs: {
    repo: 'metal3-io/metal3-docs',
    commit: 'c610a1f789fdabf6bdf95471d1769f4b045443d6',
  },
  tinkerbell: {
    repo: 'tinkerbell/cluster-api-provider-tinkerbell',
    commit: '35ff4e5e74e89da8c378abca2d9b00c378ef5291',
  },
  sidero: { repo: 'siderolabs/sidero', commit: '05d715537521965a8b93defd2d082215f7a9c3c4' },
  omni: { repo: 'siderolabs/omni', commit: 'b1ea5df26e4ea80857a444c1c982387863cadbd9' },
  sideroDocs: { repo: 'siderolabs/docs', commit: '5debdd92a90410bbc1b482eacb17361c0554d2ec' },
  hivelocity: {
    repo: 'hivelocity/cluster-api-provider-hivelocity',
    commit: '5c192f52338278b76d78061934e2c0fec26e9392',
  },
  byoh: {
    repo: 'platform9/cluster-api-provider-bringyourownhost',
    commit: '26837ecf5e379dd1d36242bc65fbccc52c117767',
  },
  byohOriginal: {
    repo: 'vmware-tanzu/cluster-api-provider-bringyourownhost',
    commit: 'df816565ea13e7bfa356883a7914090a646ae77f',
  },
  maas: {
    repo: 'spectrocloud/cluster-api-provider-maas',
    commit: '030afed04585cc209b6ec40fe08f8357d37b3588',
  },
  k0smotron: { repo: 'k0sproject/k0smotron', commit: '3897bbe645698acbe9974449bb771e949dedb77e' },
};

/** A file in one of them. @param {keyof typeof READ} name @param {string} path @returns {Place} */
export const at = (name, path) => ({ ...READ[name], path });

/** The names and addresses that clusterctl knows by itself. */
export const BUILT_IN = at('clusterApi', 'cmd/clusterctl/client/config/providers_client.go');
/** What clusterctl takes from its configuration file. */
export const CONFIGURATION = at('clusterApi', 'docs/book/src/clusterctl/configuration.md');
/** How `clusterctl init` reads its flags, and which versions it installs. */
export const INIT = at('clusterApi', 'docs/book/src/clusterctl/commands/init.md');
/** How long each contract is kept. */
export const VERSIONS = at('clusterApi', 'docs/book/src/reference/versions.md');
/** The variables that every template may ask for. */
export const COMMON_VARIABLES = at(
  'clusterApi',
  'docs/book/src/developer/providers/contracts/clusterctl.md',
);
export const QUICK_START = at('clusterApi', 'docs/book/src/user/quick-start.md');
