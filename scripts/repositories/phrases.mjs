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
  RKE2: ['rke2'],
  Talos: ['talos'],
  k3s: ['k3s'],
  'Kairos (k3s reference, k0s)': ['kairos'],
  // What makes control planes, and no nodes.
  'own nested control-plane provider': [],
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
  'own nested control-plane provider': ['nested'],
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
  'Photon 5': ['photon'],
  'Flatcar stable': ['flatcar'],
  'any Linux with current cloud-init plus kubeadm stack': ['any-linux'],
  'Flatcar (Ignition; baked image or sysext)': ['flatcar'],
  'image-builder Proxmox templates': ['own-image'],
  'Flatcar (Ignition)': ['flatcar'],
  'Rocky Linux 9': ['rocky'],
  'metal-images (example uses Ubuntu 24.4)': ['project-image', 'ubuntu'],
  'Ubuntu in shipped templates; custom node images needed for production': ['ubuntu', 'own-image'],
  'container-image root filesystems (default capmvm-kubernetes image) plus kernel images': [
    'project-image',
  ],
  'OpenNebula community node and virtual-router qcow2 images': ['project-image'],
  'Ubuntu 24.04 (prebuilt)': ['ubuntu'],
  'stock Ubuntu': ['ubuntu'],
  'custom images with cloud-init': ['own-image'],
  'SmartX kernel and rootfs container images': ['project-image'],
  'SwiftImage, default ubuntu-noble': ['ubuntu'],
  'Ubuntu 20.04 OVAs from Tanzu Kubernetes Grid': ['ubuntu'],
  Linux: ['linux'],
  Windows: ['windows'],
  'Windows Server 2022': ['windows'],
  'Kairos v4.1.2 (v4.x)': ['kairos'],
  'Elemental toolkit images': ['project-image'],
  'ubuntu_20_04 default': ['ubuntu'],
  'Ubuntu 24.04 only, built with image-builder': ['ubuntu'],
  'AlmaLinux 10': ['almalinux'],
  'Debian 13': ['debian'],
  'Talos (nocloud)': ['talos'],
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
  'Robot API reboots (power, software, hardware, manual) and SSH reboot': ['vendor-api', 'ssh'],
  'reboot through the AuroraBoot API; no BMC use': ['fleet-api'],
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
  'clone of a VM template (linked clone by default), configured with cloud-init or Ignition': [
    'vm-template',
  ],
  'Nova instance from a Glance image or boot volume, cloud-init or Ignition': ['disk-image'],
  'clone of a VM template, cloud-init or Ignition': ['vm-template'],
  'VM from a Prism image, legacy or UEFI boot type selectable, cloud-init': ['disk-image'],
  'VM from a registered CloudStack template, cloud-init': ['vm-template'],
  'bare metal: Hetzner rescue system over SSH plus installimage, then cloud-init': ['rescue'],
  'kernel and root volume images started by Flintlock, cloud-init metadata': ['kernel-image'],
  'VM from an OpenNebula template with contextualisation': ['vm-template'],
  'instance launched from an image (container, VM or kind OCI), cloud-init': [
    'disk-image',
    'container',
  ],
  'container start': ['container'],
  'kernel plus rootfs image, optional CDI disk': ['kernel-image'],
  'VM from a SwiftImage, NoCloud cloud-init seed': ['disk-image'],
  'VM from a catalog template, cloud-init or Ignition flavour': ['vm-template'],
  'VM from a VHD in the MOC gallery': ['disk-image'],
  'already installed node gets cloud-config, then reboots': ['none'],
  'none, OS must already run; SSH connector': ['none'],
  'boot from a prepared ISO that installs the OS': ['media'],
  'fast or full clone of a VM template, cloud-init': ['vm-template'],
  'VM from template or VHDX with cloud-init metadata': ['vm-template', 'disk-image'],
  'instance from an image ID': ['disk-image'],
  'clone of a VM template, NoCloud cloud-init': ['vm-template'],
};
