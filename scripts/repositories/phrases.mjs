// @ts-check
// Which options the words of the evidence are. A phrase that is not here stops the script, so that
// new evidence is read by somebody and not guessed at. An empty list: said in the note only.

/** @typedef {Readonly<Record<string, readonly string[]>>} Phrases */

/** @type {Phrases} */
export const BOOTSTRAP = {
  kubeadm: ['kubeadm'],
  talos: ['talos'],
  rke2: ['rke2'],
  'Talos (built in)': ['talos'],
  'k0s (K0sWorkerConfig, K0sControllerConfig)': ['k0s'],
  'any other in principle': [],
  'others possible if their cloud-config carries the PROVIDER_ID placeholder': [],
  'none (virtual cluster shares host nodes)': ['none'],
};

/** @type {Phrases} */
export const CONTROL_PLANE = {
  kubeadm: ['kubeadm'],
  talos: ['talos'],
  rke2: ['rke2'],
  'Talos (built in)': ['talos'],
  'k0s on machines (K0sControlPlane)': ['k0s'],
  'k0s hosted in the management cluster (K0smotronControlPlane)': ['k0smotron'],
  'vcluster itself (VCluster object is referenced as infrastructureRef and controlPlaneRef)': [
    'vcluster',
  ],
};

/** @type {Phrases} */
export const SYSTEMS = {
  'Ubuntu 20.04/22.04/24.04 container disks (quay.io/capk)': ['ubuntu'],
  'Flatcar (own image-builder build)': ['flatcar'],
  'Talos (OpenStack image)': ['talos'],
  'SLES 15 SP7 or openSUSE Leap 15.6 (recommended)': ['suse'],
  'Ubuntu (template examples)': ['ubuntu'],
  'Talos (template)': ['talos'],
  Ubuntu: ['ubuntu'],
  'CentOS Stream': ['centos'],
  'Ubuntu 24.04 (mkosi image builder, OCI distributed)': ['ubuntu'],
  'Talos Linux only': ['talos'],
  'Ubuntu 22.04 (template)': ['ubuntu'],
  'Ubuntu 22.04': ['ubuntu'],
  'Ubuntu 24.04': ['ubuntu'],
  'custom MAAS images with Kubernetes preinstalled; Ubuntu 22.04 in examples': [
    'ubuntu',
    'own-image',
  ],
  'other MAAS OS types since June 2026 via image name prefix (e.g. rhel/...)': ['own-image'],
  'Linux reachable over SSH (distribution not restricted in docs)': ['any-linux'],
  'Windows Server 2019/2022 workers (experimental)': ['windows'],
};

/** @type {Phrases} */
export const POWER = {
  'KubeVirt VM runStrategy (no BMC)': ['vm-state'],
  'KubeVirt VM runStrategy on Harvester (no BMC)': ['vm-state'],
  IPMI: ['ipmi'],
  Redfish: ['redfish'],
  'Dell iDRAC via Redfish': ['redfish'],
  'IPMI (ipmitool)': ['ipmi'],
  'Redfish (gofish)': ['redfish'],
  'Intel AMT': ['amt'],
  ASRockRack: ['vendor-bmc'],
  Dell: ['vendor-bmc'],
  Supermicro: ['vendor-bmc'],
  OpenBMC: ['vendor-bmc'],
  'Hivelocity API (provider side); IPMI web access is offered by Hivelocity to people': [
    'vendor-api',
  ],
  'none: hosts are already provisioned': ['none'],
  'none: machines already run': ['none'],
};

/** @type {Phrases} */
export const BOOT = {
  'container disk image with cloud-init': ['disk-image'],
  'DataVolume/PVC boot disk (CDI, e.g. HTTP import)': ['disk-image'],
  'ignition user data (Flatcar)': [],
  'Harvester VM image + cloud-init (network-config v1)': ['disk-image'],
  'BIOS by default; UEFI, Secure Boot and vTPM per machine type': [],
  'PXE/iPXE network boot': ['network'],
  'Redfish virtual media': ['media'],
  'UEFI HTTP boot (redfish-uefihttp driver)': ['uefi-http'],
  'live ISO': ['media'],
  'PXE/iPXE netboot (default)': ['network'],
  'ISO via Redfish virtual media (L3, no PXE)': ['media'],
  'custom BMC actions': ['bmc-actions'],
  'PXE/iPXE (BIOS and UEFI)': ['network'],
  'UEFI HTTP boot': ['uefi-http'],
  'ISO / USB / virtual media': ['media'],
  'PXE/iPXE': ['network'],
  'cloud or VM disk images': ['disk-image'],
  'image reload through the Hivelocity API with cloud-init': ['vendor-api'],
  'none: OS must be installed; agent installs Kubernetes components from an OCI bundle': ['none'],
  'MAAS deploy to disk': ['maas'],
  'MAAS in-memory deploy (16 GB RAM minimum, recent MAAS)': ['maas'],
  'LXD VM composed by MAAS': ['maas'],
  'none: bootstrap commands run over SSH (or a Kubernetes Job wrapping SSH, e.g. Teleport, Okta ASA)':
    ['none'],
};
