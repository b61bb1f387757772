// @ts-check
// What the providers of the beyond layer are called, and what each is, in a sentence of ours. The
// sentence rests on the field that says why the provider is there.

/** @typedef {{ readonly name: string, readonly longName?: string, readonly summary: string }} Named */

/** By the evidence’s id. @type {Readonly<Record<string, Named>>} */
export const NAMES = {
  vsphere: {
    name: 'vSphere',
    longName: 'VMware vSphere (CAPV)',
    summary: 'Virtual machines on a vSphere of your own, by vCenter or in Supervisor mode.',
  },
  openstack: {
    name: 'OpenStack',
    longName: 'OpenStack (CAPO)',
    summary: 'Instances on an OpenStack cloud, one that you run or one that is hosted.',
  },
  proxmox: {
    name: 'Proxmox',
    longName: 'Proxmox VE (CAPMOX, by ionos-cloud)',
    summary: 'Virtual machines on Proxmox VE nodes of your own.',
  },
  nutanix: {
    name: 'Nutanix',
    longName: 'Nutanix (CAPX)',
    summary: 'Virtual machines on hyperconverged Nutanix clusters of your own.',
  },
  cloudstack: {
    name: 'CloudStack',
    longName: 'Apache CloudStack (CAPC)',
    summary: 'Virtual machines on Apache CloudStack, software for a private cloud that you run.',
  },
  'metal-stack': {
    name: 'metal-stack',
    longName: 'metal-stack (CAPMS)',
    summary: 'Physical servers of a metal-stack installation of your own.',
  },
  hetzner: {
    name: 'Hetzner',
    longName: 'Hetzner bare metal and cloud (CAPH)',
    summary: 'Dedicated servers rented from Hetzner, virtual ones of its cloud, or both.',
  },
  microvm: {
    name: 'Microvm',
    longName: 'Liquid Metal microVMs (CAPMVM)',
    summary: 'Lightweight virtual machines on hosts of your own that run Flintlock.',
  },
  opennebula: {
    name: 'OpenNebula',
    longName: 'OpenNebula (CAPONE)',
    summary: 'Virtual machines on an OpenNebula that you run already.',
  },
  incus: {
    name: 'Incus',
    longName: 'Incus and LXD (CAPN)',
    summary: 'Containers or virtual machines on hosts of your own with Incus, LXD or MicroCloud.',
  },
  docker: {
    name: 'Docker',
    longName: 'Docker (CAPD)',
    summary:
      'Containers in the place of machines, on one workstation, to develop Cluster API with.',
  },
  'in-memory': {
    name: 'In-memory',
    longName: 'In-memory backend of the Docker provider',
    summary: 'Clusters that are only pretended, on one workstation, to test scale with.',
  },
  virtink: {
    name: 'Virtink',
    summary: 'Lightweight virtual machines inside a Kubernetes cluster of your own.',
  },
  kubeswift: {
    name: 'KubeSwift',
    longName: 'KubeSwift (CAPKS)',
    summary: 'Virtual machines on the nodes of your own management cluster.',
  },
  nested: {
    name: 'Nested',
    longName: 'Nested (CAPN, kubernetes-sigs)',
    summary: 'Control planes inside a Kubernetes cluster that is there already.',
  },
  'cloud-director': {
    name: 'Cloud Director',
    longName: 'VMware Cloud Director (CAPVCD)',
    summary:
      'Virtual machines on VMware Cloud Director, run by your organisation or its service provider.',
  },
  azurestackhci: {
    name: 'Azure Stack HCI',
    longName: 'Azure Stack HCI or Azure Local',
    summary:
      'Virtual machines on Azure Stack HCI hardware of your own; it mainly serves Microsoft’s own product.',
  },
  'kairos-fleet': {
    name: 'Kairos Fleet',
    summary: 'Takes over bare metal or edge nodes of your own that already run Kairos.',
  },
  kubekey: {
    name: 'KubeKey',
    longName: 'KubeKey (CAPKK)',
    summary: 'Installs Kubernetes on Linux hosts of your own over SSH.',
  },
  elemental: {
    name: 'Elemental',
    longName: 'Elemental (rancher-sandbox)',
    summary: 'Bare metal hosts of your own that register through an agent.',
  },
  'ironcore-metal': {
    name: 'IronCore Metal',
    longName: 'IronCore Metal (CAPIM)',
    summary: 'Bare metal servers of your own, by IronCore’s metal-operator.',
  },
  elf: {
    name: 'SmartX ELF',
    longName: 'SmartX ELF (CAPE)',
    summary: 'Virtual machines on hyperconverged SmartX hardware of your own.',
  },
  scvmm: {
    name: 'SCVMM',
    longName: 'Hyper-V by System Center VMM (CAPS)',
    summary: 'Virtual machines on Hyper-V hosts of your own, by System Center VMM.',
  },
  latitudesh: {
    name: 'Latitude.sh',
    summary: 'Bare metal servers rented from Latitude.sh.',
  },
  packet: {
    name: 'Equinix Metal',
    longName: 'Equinix Metal (CAPP)',
    summary: 'Bare metal servers that could be rented from Equinix Metal.',
  },
  'intel-edge': {
    name: 'Intel Edge',
    longName: 'Intel Edge (CAPI Intel)',
    summary: 'Edge hosts of your own under Intel’s Edge Orchestrator.',
  },
  oxide: {
    name: 'Oxide',
    longName: 'Oxide (CAPOx)',
    summary: 'Instances on an Oxide rack of your own.',
  },
  vates: {
    name: 'Vates',
    longName: 'Vates Xen Orchestra (XCP-ng)',
    summary: 'Virtual machines on XCP-ng or XenServer pools of your own, by Xen Orchestra.',
  },
};
