// @ts-check
// What the evidence says of support in words of its own instead of yes and no. As in phrases.mjs, a
// phrase that is not here stops the script.

/** @typedef {Readonly<Record<string, string>>} Words an option by the whole phrase */

/** @type {Words} */
export const SUPPORT_WORDS = {
  // ClusterClass
  'yes; shipped class is named dev-test': 'yes',
  'yes: default, Calico and Cilium classes': 'yes',
  'yes, the default template uses it': 'yes',
  'template CRD exists, no class shipped': 'yes',
  'template CRDs exist, no class shipped': 'yes',
  'sample class and template CRD': 'yes',
  'yes: k3s, RKE2 and kubeadm classes': 'yes',
  'topology template in e2e data and template CRD': 'yes',
  'RKE2 class example': 'yes',
  'yes: two classes': 'yes',
  // Machine pools
  'no, decided against in an ADR': 'no',
  // Remediation
  'MachineHealthCheck remediation covered by e2e manifests': 'yes',
  'MachineHealthCheck remediation covered by e2e tests': 'yes',
  'health checks in the Calico and Cilium classes (not in the base class)': 'yes',
  'MachineHealthCheck is part of the default template': 'yes',
  'example MachineHealthChecks shipped separately from the cluster templates': 'yes',
  'MachineHealthChecks plus own remediation CRDs (reboot first, then replace) for cloud and bare metal':
    'yes',
  'health checks in the default class': 'yes',
  'health checks in the class': 'yes',
  'MachineHealthChecks in the default template': 'yes',
  'MachineHealthCheck documented': 'yes',
  'remediation e2e templates built for control plane and workers': 'yes',
  'planned only': 'no',
  'remediation e2e templates only': 'partly',
  'MachineHealthChecks in the template': 'yes',
  // Scale from zero
  'Supervisor mode only (template status carries capacity)': 'partly',
  'yes, alpha feature gate, off by default, from v0.14': 'partly',
  'capacity status on the machine template': 'field',
  'cloud machines only (capacity on HCloudMachineTemplate)': 'partly',
  'capacity status on DevMachineTemplate': 'field',
  // Failure domains
  'yes: VSphereFailureDomain and VSphereDeploymentZone': 'yes',
  'yes: availability zones': 'yes',
  'partial: zoneConfig gives per-zone IP settings; no CAPI failureDomains field in the types':
    'partly',
  'yes: NutanixFailureDomain CRD plus a failure-domains flavour': 'yes',
  'yes: CloudStack zones via failureDomains; shipped templates define one': 'yes',
  'yes: control-plane regions': 'yes',
  'yes: hosts in the placement pool become failure domains': 'yes',
  'status field only': 'field',
  'no: disabled with a TODO': 'no',
  'field on DevCluster': 'field',
  'reported on machine status only': 'field',
  'yes: zones mapped to virtual data centers': 'yes',
  'machine-level availability zone field only': 'field',
  'field on the machine': 'field',
  'status fields': 'field',
  'yes: fields on cluster and machine': 'yes',
  'yes: cloud and host group per domain': 'yes',
};

/** @type {Words} */
export const GUIDANCE_WORDS = {
  'an air-gapped bill-of-materials template exists; no guide': 'overrides',
  'partial: local clusterctl override repository mentioned': 'partly',
  'yes for the kk tool; not described for the provider': 'partly',
};

/** Whether unknown machines are found. To look into a registered one is not that. @type {Words} */
export const DISCOVERY_WORDS = {
  'partial: hosts are registered by server ID, hardware details (disks by WWN) are then collected into host status':
    'no',
  'no: hosts are listed by endpoint in a static pool': 'no',
  'no: nodes enrol themselves with AuroraBoot, the provider only claims them': 'no',
  'no: hosts are listed in the cluster object': 'no',
  'hosts self-register into an inventory': 'by-default',
};

/** @type {Words} */
export const OWN_MACHINES = {
  true: 'yes',
  'yes, if the OpenStack cloud is': 'depends',
  'yes, by whoever runs Cloud Director': 'depends',
  false: 'no',
};

/** The grounds of the document. “Development” is none: it says what for, and not where. @type {Words} */
export const GROUNDS = {
  virtualization: 'virtual',
  'bare-metal': 'bare',
  hybrid: 'hybrid',
  nested: 'nested',
};

/** The part of a sentence that names versions of clusters; nothing where it names none. @type {Words} */
export const KUBERNETES_WORDS = {
  'no own matrix, follows the CAPI matrix; OVAs listed for v1.24 to v1.36': 'v1.24 to v1.36',
  'each release aims at two Kubernetes versions; e2e uses v1.35.0 to v1.36.1': 'v1.35 to v1.36',
  'no support table in the repo; e2e runs v1.34.0 to v1.35.3': 'v1.34 to v1.35',
  'v1.28 to v1.32 tested with v0.6': 'v1.28 to v1.32',
  'default and calico flavours need v1.33 or later; a pre-v1.33 flavour exists': 'v1.33+',
  'v1.32 to v1.36 tested with v1.1.x': 'v1.32 to v1.36',
  'prebuilt kubeadm images v1.31.5 to v1.34.0': 'v1.31 to v1.34',
  'only versions with a matching capch-rootfs image; default 1.24.0': 'v1.24',
  'main: v1.22 to v1.27 qualified; flavours up to v1.28.4': 'v1.22 to v1.28',
  'workload v1.30 to v1.36, management v1.32 to v1.36': 'v1.30 to v1.36',
};
