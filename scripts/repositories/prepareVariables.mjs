// @ts-check
// What the variables are for, what they are set to by default and in examples, and which file says so.

import { at, COMMON_VARIABLES, QUICK_START } from './prepareSources.mjs';

/**
 * @typedef {import('./evidence.mjs').Place} Place
 * @typedef {{ readonly for?: string, readonly usual?: string, readonly example?: string, readonly note?: string, readonly in: readonly Place[] }} Told
 */

/** @param {string} purpose @returns {Told} */
const common = (purpose) => ({ for: purpose, in: [COMMON_VARIABLES] });

/** Those that clusterctl gives every template. @type {Readonly<Record<string, Told>>} */
export const COMMON = {
  CLUSTER_NAME: common('the name of the cluster'),
  NAMESPACE: common('the namespace that the cluster’s objects go to'),
  KUBERNETES_VERSION: common('the version of Kubernetes to install'),
  CONTROL_PLANE_MACHINE_COUNT: common('how many control-plane machines'),
  WORKER_MACHINE_COUNT: common('how many workers'),
};

const METAL3_GUIDE = at('metal3', 'docs/getting-started.md');
const METAL3_EXAMPLE = at('metal3', 'examples/clusterctl-templates/example_variables.rc');
const METAL3_TEMPLATE = at('metal3', 'examples/clusterctl-templates/clusterctl-cluster.yaml');
const SIDERO_GUIDE = at('sidero', 'website/content/v0.6/Getting Started/create-workload.md');
const MAAS_README = at('maas', 'README.md');
const K0SMOTRON_TEMPLATE = at('k0smotron', 'templates/cluster-template.yaml');
const K0SMOTRON_REMOTE = at('k0smotron', 'docs/capi-remote.md');
const HIVELOCITY_EXAMPLE = at('hivelocity', '.envrc.example');
const HIVELOCITY_TAGS = at('hivelocity', 'docs/book/src/topics/provisioning-machines.md');
const DEVICE_TYPES = 'a device type, as the devices are tagged: caphvlabel:deviceType=…';

/** @param {string} purpose @param {string} [example] @returns {Told} */
const harvester = (purpose, example) => ({
  for: purpose,
  ...(example !== undefined && { example }),
  in: [QUICK_START],
});

/** @param {string} purpose @param {string} [example] @returns {Told} */
const maas = (purpose, example) => ({
  for: purpose,
  ...(example !== undefined && { example }),
  in: [MAAS_README],
});

/** By provider and variable. @type {Readonly<Record<string, Readonly<Record<string, Told>>>>} */
export const TOLD = {
  kubevirt: {
    NODE_VM_IMAGE_TEMPLATE: {
      for: 'the image of the nodes, which has to fit the Kubernetes version',
      example: 'quay.io/capk/ubuntu-2404-container-disk:v1.32.1',
      in: [QUICK_START],
    },
    CRI_PATH: { example: 'unix:///var/run/containerd/containerd.sock', in: [QUICK_START] },
  },
  harvester: {
    HARVESTER_ENDPOINT: harvester('the address of Harvester; the controller overrides it'),
    HARVESTER_KUBECONFIG_B64: harvester('a kubeconfig of Harvester, encoded in base64'),
    CLOUD_CONFIG_KUBECONFIG_B64: harvester(
      'the cloud provider’s kubeconfig; may stay empty, the controller updates it',
    ),
    SSH_KEYPAIR: harvester('a key pair in Harvester, as namespace/name', 'default/ssk-key-pair'),
    TARGET_HARVESTER_NAMESPACE: harvester('the namespace in Harvester for the VMs', 'default'),
    VM_DISK_SIZE: harvester('the size of the VMs’ disks', '50Gi'),
    VM_IMAGE_NAME: harvester(
      'an operating system image in Harvester, as namespace/name',
      'default/jammy-server',
    ),
    VM_NETWORK: harvester('a VM network in Harvester, as namespace/name', 'default/untagged'),
  },
  metal3: {
    CLUSTER_APIENDPOINT_HOST: {
      for: 'the name or address of the API endpoint',
      example: '192.168.111.249',
      note: 'The example file still exports it as API_ENDPOINT_HOST, which the template does not read.',
      in: [METAL3_TEMPLATE, METAL3_GUIDE, METAL3_EXAMPLE],
    },
    CLUSTER_APIENDPOINT_PORT: {
      for: 'the port of the API endpoint',
      example: '6443',
      note: 'The example file still exports it as API_ENDPOINT_PORT, which the template does not read.',
      in: [METAL3_TEMPLATE, METAL3_GUIDE, METAL3_EXAMPLE],
    },
    IMAGE_URL: {
      for: 'the address of the image to deploy',
      example: 'http://192.168.0.1/ubuntu.qcow2',
      in: [METAL3_GUIDE, METAL3_EXAMPLE],
    },
    IMAGE_CHECKSUM: {
      for: 'the address of the image’s checksum',
      example: 'http://192.168.0.1/ubuntu.qcow2.sha256sum',
      in: [METAL3_GUIDE, METAL3_EXAMPLE],
    },
    IMAGE_CHECKSUM_TYPE: { example: 'sha256', in: [METAL3_EXAMPLE] },
    IMAGE_FORMAT: { example: 'qcow2', in: [METAL3_EXAMPLE] },
    CTLPLANE_KUBEADM_EXTRA_CONFIG: {
      for: 'further kubeadm settings of the control plane; the indentation matters',
      in: [METAL3_GUIDE],
    },
    WORKERS_KUBEADM_EXTRA_CONFIG: {
      for: 'further kubeadm settings of the workers; the indentation matters',
      in: [METAL3_GUIDE],
    },
    NODE_DRAIN_TIMEOUT: {
      for: 'how many seconds draining a node may take',
      usual: '0',
      in: [METAL3_TEMPLATE, METAL3_GUIDE],
    },
  },
  tinkerbell: {
    CONTROL_PLANE_VIP: {
      for: 'a free address in the network of the machines',
      example: '192.168.1.110',
      in: [at('tinkerbell', 'docs/QUICK-START.md')],
    },
  },
  sidero: {
    TALOS_VERSION: { example: 'v1.5.1', in: [SIDERO_GUIDE] },
    CONTROL_PLANE_ENDPOINT: {
      for: 'the API endpoint: a DNS name, a load balancer, BGP, or the address of one node',
      example: '1.2.3.4',
      in: [SIDERO_GUIDE],
    },
    CONTROL_PLANE_PORT: {
      for: 'the port of the API endpoint',
      example: '6443',
      in: [SIDERO_GUIDE],
    },
    CONTROL_PLANE_SERVERCLASS: {
      for: 'the server class of the control-plane machines',
      example: 'any',
      in: [SIDERO_GUIDE],
    },
    WORKER_SERVERCLASS: {
      for: 'the server class of the workers',
      example: 'any',
      in: [SIDERO_GUIDE],
    },
  },
  hivelocity: {
    HIVELOCITY_CONTROL_PLANE_DEVICE_TYPE: {
      for: DEVICE_TYPES,
      in: [HIVELOCITY_EXAMPLE, HIVELOCITY_TAGS],
    },
    HIVELOCITY_WORKER_DEVICE_TYPE: { for: DEVICE_TYPES, in: [HIVELOCITY_EXAMPLE, HIVELOCITY_TAGS] },
  },
  byoh: {
    CONTROL_PLANE_ENDPOINT_IP: {
      for: 'an address in the subnet of the control plane and outside the range of DHCP',
      example: '10.10.10.10',
      in: [at('byoh', 'docs/getting_started.md')],
    },
  },
  maas: {
    MAAS_API_KEY: maas('a key of MAAS; clusterctl init needs it'),
    MAAS_ENDPOINT: maas(
      'the address of MAAS; clusterctl init needs it',
      'http://<maas-endpoint>/MAAS',
    ),
    MAAS_DNS_DOMAIN: maas('a DNS domain in MAAS', 'maas.domain'),
    CONTROL_PLANE_MACHINE_IMAGE: maas('the image in MAAS', 'custom/u-2204-0-k-1335-0'),
    CONTROL_PLANE_MACHINE_MINCPU: maas('at least this many processors', '4'),
    CONTROL_PLANE_MACHINE_MINMEMORY: maas('at least this much memory', '8192'),
    CONTROL_PLANE_MACHINE_RESOURCEPOOL: maas('the resource pool to take machines from'),
    CONTROL_PLANE_MACHINE_TAG: maas('the tag of the machines', 'hello-world'),
    WORKER_MACHINE_IMAGE: maas('the image in MAAS', 'custom/u-2204-0-k-1335-0'),
    WORKER_MACHINE_MINCPU: maas('at least this many processors', '4'),
    WORKER_MACHINE_MINMEMORY: maas('at least this much memory', '8192'),
    WORKER_MACHINE_RESOURCEPOOL: maas(
      'the resource pool to take machines from',
      'resourcepool-worker',
    ),
    WORKER_MACHINE_TAG: maas('the tag of the machines', 'hello-world'),
  },
  k0smotron: {
    CONTROL_PLANE_ENDPOINT_HOST: {
      for: 'the name or address of the control-plane endpoint',
      in: [K0SMOTRON_TEMPLATE, K0SMOTRON_REMOTE],
    },
    CONTROL_PLANE_ENDPOINT_PORT: {
      for: 'the port of the control-plane endpoint',
      in: [K0SMOTRON_TEMPLATE, K0SMOTRON_REMOTE],
    },
    POOLED_REMOTE_MACHINE_ADDRESS: { for: 'the address of the machine', in: [K0SMOTRON_TEMPLATE] },
    POOLED_REMOTE_MACHINE_PORT: { for: 'its SSH port', usual: '22', in: [K0SMOTRON_TEMPLATE] },
    POOLED_REMOTE_MACHINE_USER: { for: 'its SSH user', usual: 'root', in: [K0SMOTRON_TEMPLATE] },
    SSH_PRIVATE_KEY: {
      for: 'the SSH key for the machine; it goes into the data of a Secret, so encoded in base64',
      in: [K0SMOTRON_TEMPLATE, K0SMOTRON_REMOTE],
    },
  },
};
