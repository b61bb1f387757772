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
  [/^kube-vip on a (user-chosen|mandatory user-chosen|given host)\b/, 'reserved'],
  [/^(kube-vip static pod on a user-chosen IP|kube_vip by default|user-chosen address, optional built-in kube-vip)/, 'reserved'],
  [/^(OpenStack load balancer|isolated network: CloudStack public IP|Hetzner Cloud load balancer|OpenNebula virtual router)/, 'provided'],
  [/^(HAProxy container|listener port inside the provider pod|Kubernetes Service: NodePort by default)/, 'provided'],
  [/^modes External .* or Service .*; shipped template uses Service$/, 'provided'],
  [/^(NSX-T Avi load balancer|provider-managed load balancer)/, 'provided'],
  [/^(choice of HAProxy container|flavours for kube-vip and an Equinix load balancer)/, 'choice'],
  [/^Oxide floating IP attached to a control-plane node/, 'floating'],
  [/^(static IP allocated by hand|operator-supplied VIP|user-supplied endpoint field|DNS name with an A record updated by hand)/, 'yours'],
]; // prettier-ignore

/** @type {Beginnings} */
export const IPAM = [
  [/^Metal3 IPAM \(ip-address-manager\) as a separate IPAM provider/, 'cluster-api'],
  [/^Harvester IPPool/, 'platform'],
  [/^static: address is set per Hardware object/, 'static'],
  [/^(none\b|planned only)/, 'none'],
  [/^DHCP by default; CAPI IPAM contract via node-ipam flavour/, 'dhcp'],
  [/^(CAPI in-cluster IPAM provider required|CAPI IPAM (claims|references)|metal3 IPAM pool for|separate Nutanix IPAM provider)/, 'cluster-api'],
  [/^(Neutron|CloudStack networks|metal-stack networks|OpenNebula virtual networks|virtual data center network|MOC VIP pools|Oxide IP pool)/, 'platform'],
  [/^static guest network config per machine template/, 'static'],
]; // prettier-ignore

/** @type {Beginnings} */
export const IPV6 = [
  [/^partial:/, 'partly'],
  [/^yes:/, 'yes'],
  [/^IPv6 handled by the load balancer code$/, 'partly'],
];

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
  [
    /^(no CNCF project level listed|OpenNebula platform listed without a project level)$/,
    'not-cncf',
  ],
  [/^listed as a certified Kubernetes installer, no CNCF project level$/, 'not-cncf'],
  [/^Kubernetes SIG Cluster Lifecycle subproject\b/, 'part-of-capi'],
];

/** How it is kept up, by the first words on it. @type {Beginnings} */
export const UPKEEP = [
  [/^active, early:/, 'early'],
  [/^early alpha;/, 'early'],
  [/^active\b/, 'active'],
  [/^new:/, 'new'],
  [/^(low:|tool active; provider part gets few changes)/, 'few'],
  [/^quiet\b/, 'quiet'],
  [/^inactive:/, 'inactive'],
  [/^deprecated:/, 'deprecated'],
];
