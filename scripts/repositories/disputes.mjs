// @ts-check
// Where the repositories say otherwise than the document, on criteria that the document has answered.

import { sourceBook } from './sources.mjs';
import { part, textIn, textsIn, unread } from './evidence.mjs';
import { minorsIn } from './versionReadings.mjs';

/**
 * @typedef {import('./evidence.mjs').Evidence} Evidence
 * @typedef {import('./evidence.mjs').Fields} Fields
 * @typedef {(value: import('./evidence.mjs').Json) => readonly string[]} Reading the options of a field
 * @typedef {import('../../src/domain/catalog/layer').Layer} Layer
 * @typedef {import('../../src/domain/catalog/layer').Option} Option
 */

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

/** @param {string} key the part of the field that is about clusters as they are made now @returns {Reading} */
const minorsUnder = (key) => (value) =>
  minorsIn(textIn(part(value, key)) ?? unread('kubernetesVersions', value));

/** “Ubuntu 24.04” is ubuntu-24.04. @type {Reading} */
const systemVersions = (value) =>
  textsIn(value).map((name) => name.toLowerCase().replaceAll(' ', '-'));

/**
 * Questions of the document that a field answers otherwise; stated beside the document, never in
 * its place. The options that the document does not name are added to its criterion.
 *
 * @type {readonly { readonly provider: string, readonly field: string, readonly criterion: string, readonly read: Reading }[]}
 */
const ANSWERS = [
  { provider: 'byoh', field: 'kubernetesVersions', criterion: 'kubernetes-versions', read: minorsUnder('fork') },
  { provider: 'sidero', field: 'kubernetesVersions', criterion: 'kubernetes-versions', read: minorsUnder('0.6') },
  { provider: 'byoh', field: 'osImages', criterion: 'operating-systems', read: systemVersions },
]; // prettier-ignore

/** @param {Fields | undefined} fields @param {string} name */
const fieldIn = (fields, name) => {
  const field = fields?.[name];
  if (field === undefined) throw new Error(`Nothing was found under ${name}.`);
  return field;
};

/** The options that answers use and the criterion does not have yet. */
/** @param {readonly Layer[]} earlier @param {string} criterion @param {readonly string[]} used @returns {readonly Option[]} */
const optionsBeyond = (earlier, criterion, used) => {
  const own = earlier
    .flatMap(({ criteria = [] }) => criteria)
    .flatMap((each) => (each.id === criterion && 'options' in each ? each.options : []))
    .map(({ id }) => id);
  return [...new Set(used)]
    .filter((id) => !own.includes(id))
    .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .map((id) => ({ id, label: labelOf(id) }));
};

/** “ubuntu-24.04” is Ubuntu 24.04; versions of Kubernetes are called as they are. @param {string} id */
const labelOf = (id) => id.replace(/^ubuntu-/, 'Ubuntu ');

/**
 * A part of the repositories layer: where it and the document contradict each other.
 *
 * @param {Evidence} evidence
 * @param {readonly Layer[]} earlier
 * @param {string} document the id of the document's source
 * @returns {Layer}
 */
export const disputesLayer = (evidence, earlier, document) => {
  const book = sourceBook(evidence);
  const names = new Map(
    earlier.flatMap(({ providers = [] }) => providers.map(({ id, name }) => [id, name])),
  );
  const made = ANSWERS.map(({ provider, field, criterion, read }) => {
    const { value, source } = fieldIn(evidence[provider], field);
    const ids = read(value);
    return { provider, criterion, ids, statement: { value: ids, ...book.placeOf(source) } };
  });
  const ids = [...new Set([...DISPUTES, ...ANSWERS].map(({ provider }) => provider))];
  const providers = ids.map((id) => ({
    id,
    name: names.get(id) ?? id,
    statements: Object.fromEntries(
      made
        .filter(({ provider }) => provider === id)
        .map((each) => [each.criterion, each.statement]),
    ),
    contradictions: DISPUTES.filter(({ provider }) => provider === id).map((dispute) => ({
      criteria: dispute.criteria,
      says: /** @type {const} */ ([
        { text: dispute.document, source: document, at: dispute.at },
        {
          text: dispute.repository,
          ...book.placeOf(fieldIn(evidence[id], dispute.field).source),
        },
      ]),
    })),
  }));
  const criteria = [...new Set(ANSWERS.map(({ criterion }) => criterion))];
  return {
    format: 1,
    id: 'repositories',
    title: 'Repositories',
    sources: book.all(),
    options: Object.fromEntries(
      criteria.map((criterion) => [
        criterion,
        optionsBeyond(
          earlier,
          criterion,
          made.filter((each) => each.criterion === criterion).flatMap((each) => each.ids),
        ),
      ]),
    ),
    providers,
  };
};
