// @ts-check
// The same for fields that are sentences: how they begin says which option they are.

/** @typedef {readonly (readonly [begins: RegExp, option: string])[]} Beginnings */

/** @type {Beginnings} */
export const ENDPOINT = [
  [/^(Kubernetes Service created|Service made by|Harvester load balancer created|built in:)/, 'provided'],
  [/^DNS record created in MAAS/, 'dns-name'],
  [/^no load balancer: the provider sets the endpoint to the public IP of the first/, 'first-node'],
  [/^user-supplied (VIP|IP); template runs kube-vip/, 'reserved'],
  [/^user (supplies|must set)/, 'yours'],
]; // prettier-ignore

/** @type {Beginnings} */
export const IPAM = [
  [/^Metal3 IPAM \(ip-address-manager\) as a separate IPAM provider/, 'cluster-api'],
  [/^Harvester IPPool/, 'platform'],
  [/^static: address is set per Hardware object/, 'static'],
  [/^none\b/, 'none'],
];

/** @type {Beginnings} */
export const IPV6 = [[/^partial:/, 'partly']];

/** @type {Beginnings} */
export const LICENCE = [
  [/^Apache-2\.0$/, 'apache-2.0'],
  [/^MPL-2\.0$/, 'mpl-2.0'],
  [/^BUSL-1\.1$/, 'busl-1.1'],
];

/**
 * “No entry of its own” is not a CNCF project, whatever its neighbours are; who they are stays in
 * the note.
 *
 * @type {Beginnings}
 */
export const CNCF = [
  [/^(KubeVirt \(the hypervisor layer\): )?CNCF Incubating\b/, 'incubating'],
  [/^CNCF Sandbox\b/, 'sandbox'],
  [/^not (a|listed as a) CNCF project\b/, 'not-cncf'],
  [/^k0s: CNCF Sandbox .*; k0smotron has no entry of its own\b/, 'not-cncf'],
];
