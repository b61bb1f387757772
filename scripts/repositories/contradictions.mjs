// @ts-check
// Where document and repositories contradict each other, in words.

/**
 * A contradiction between the document and a repository, both sides in our own words.
 *
 * @typedef {object} Dispute
 * @property {string} provider
 * @property {readonly string[]} criteria of the document on which it bears
 * @property {string} document what the document says
 * @property {readonly number[]} at its lines
 * @property {string} repository what the repository says
 * @property {string} field of the evidence that says so, whose place is named
 */

/** @type {readonly Dispute[]} */
export const DISPUTES = [
  {
    provider: 'byoh', criteria: ['kubernetes-versions', 'operating-systems'],
    document: 'Kubernetes v1.31 on Ubuntu 20.04 and 22.04', at: [189, 198],
    repository: 'Kubernetes v1.31 to v1.35 on Ubuntu 22.04 and 24.04; the registry of its installer is narrower', field: 'kubernetesVersions',
  },
  {
    provider: 'byoh', criteria: ['brings', 'special-requirements'],
    document: 'Hosts are registered over SSH, and SSH access is required', at: [187, 259],
    repository: 'An agent on each host registers it with a bootstrap kubeconfig; no step of the guides uses SSH', field: 'hardwareDiscovery',
  },
  {
    provider: 'sidero', criteria: ['kubernetes-versions'],
    document: 'Kubernetes v1.34 with Talos v1.11', at: [130],
    repository: 'Kubernetes up to v1.36 with Talos up to v1.13', field: 'kubernetesVersions',
  },
  {
    provider: 'sidero', criteria: ['secure-boot'],
    document: 'Secure boot is a feature', at: [122],
    repository: 'A search of the repository finds no word of secure boot, which is no “no”', field: 'snapshotCommit',
  },
  {
    provider: 'hivelocity', criteria: ['maturity'],
    document: 'Maturity is Medium', at: [258],
    repository: 'The readme warns against production use, the docs call it alpha, and nothing was committed after 3 April 2024', field: 'maintenanceSignals',
  },
  {
    provider: 'omni', criteria: ['hardware-discovery', 'boot-method', 'network-boot'],
    document: 'There is no hardware discovery, and it boots agent-based', at: [257],
    repository: 'Machines register themselves; its bare-metal provider uses PXE, IPMI and Redfish', field: 'hardwareDiscovery',
  },
  {
    provider: 'metal3', criteria: ['hardware-discovery'],
    document: 'Hardware is discovered', at: [254],
    repository: 'Hosts that were registered are inspected; unknown ones are not found', field: 'hardwareDiscovery',
  },
  {
    provider: 'metal3', criteria: ['boot-method', 'network-boot'],
    document: 'Machines boot by PXE or iPXE', at: [254, 85],
    repository: 'Virtual media and UEFI HTTP are ways to boot as well', field: 'bootMethods',
  },
  {
    provider: 'tinkerbell', criteria: ['hardware-discovery'],
    document: 'Hardware is discovered', at: [255],
    repository: 'Unknown machines are found only where discovery is switched on, which it is not by default', field: 'hardwareDiscovery',
  },
  {
    provider: 'tinkerbell', criteria: ['special-requirements', 'brings'],
    document: 'DHCP/TFTP infrastructure is a special requirement', at: [255],
    repository: 'DHCP is built in', field: 'networkingRequirements',
  },
  {
    provider: 'tinkerbell', criteria: ['boot-method', 'network-boot'],
    document: 'Machines boot by PXE', at: [255],
    repository: 'An ISO over Redfish virtual media needs no PXE', field: 'bootMethods',
  },
  {
    provider: 'harvester', criteria: ['infrastructure-type'],
    document: 'Its links lead to Harvester itself', at: [70, 71],
    repository: 'The Cluster API provider is a project of its own: rancher-sandbox/cluster-api-provider-harvester', field: 'docsUrls',
  },
  {
    provider: 'maas', criteria: ['maturity'],
    document: 'It is Canonical’s, and maturity is High', at: [260],
    repository: 'The Cluster API provider is Spectro Cloud’s, not Canonical’s, and its releases are 0.x', field: 'maintenanceSignals',
  },
  {
    provider: 'kubevirt', criteria: ['maturity'],
    document: 'Maturity is High', at: [246],
    repository: 'That is KubeVirt’s own standing; the releases of the Cluster API provider are 0.x with a v1alpha1 API', field: 'infraApiVersions',
  },
]; // prettier-ignore
