// @ts-check
// Where a reader finds a provider of the beyond layer.

import { textIn } from './evidence.mjs';

/**
 * @typedef {import('./evidence.mjs').Fields} Fields
 * @typedef {NonNullable<import('../../src/domain/catalog/layer').LayerProvider['links']>} Links
 */

const DEVELOPMENT =
  'https://github.com/kubernetes-sigs/cluster-api/tree/main/test/infrastructure/docker';

/** Where the repository that was read is not the whole answer. @type {Readonly<Record<string, Links>>} */
const OTHERS = {
  docker: [{ role: 'provider', url: DEVELOPMENT, note: 'a folder of Cluster API itself' }],
  'in-memory': [{ role: 'provider', url: DEVELOPMENT, note: 'comes with the Docker provider' }],
  incus: [
    { role: 'provider', url: 'https://github.com/lxc/cluster-api-provider-incus' },
    {
      role: 'fork',
      url: 'https://github.com/neoaggelos/cluster-api-provider-incus',
      note: 'its author’s copy, which was read',
    },
  ],
};

/** The provider’s repository, and its documentation where that has a site of its own. */
/** @param {string} id @param {Fields} fields @returns {Links} */
export const linksOf = (id, fields) => {
  const repo = fields.scopeReason?.source.repo;
  const docs = textIn(fields.docsUrl?.value);
  const hasSite = docs !== undefined && !docs.startsWith('https://github.com/');
  const own = { role: /** @type {const} */ ('provider'), url: `https://github.com/${repo}` };
  return [
    ...(OTHERS[id] ?? [own]),
    ...(hasSite
      ? [{ role: /** @type {const} */ ('project'), url: docs, note: 'documentation' }]
      : []),
  ];
};
