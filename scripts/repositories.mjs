// @ts-check
// npm run catalog:repositories: makes the layers of what was found in repositories.

import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { beyondLayers } from './repositories/beyond.mjs';
import { disputesLayer } from './repositories/disputes.mjs';
import { repositoriesLayers } from './repositories/layer.mjs';
import { prepareLayer } from './repositories/prepare.mjs';

/** @typedef {import('../src/domain/catalog/layer').Layer} Layer */

/** The layers that were there before them. */
const EARLIER = ['document', 'document-details'];
const REPOSITORIES = ['repositories', 'repositories-details', 'repositories-disputes'];
const BEYOND = ['beyond', 'beyond-details'];

/** The source of what the document says. */
const DOCUMENT = 'doc';

/** @param {string} name */
const fileOf = (name) => `src/data/${name}.layer.json`;
/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
/** @param {string} name */
const evidenceOf = (name) => readJson(`scripts/evidence/providers-${name}.json`);

/** @param {readonly string[]} names @param {readonly Layer[]} layers */
const write = async (names, layers) => {
  for (const [at, layer] of layers.entries()) {
    const filepath = fileOf(names[at] ?? '');
    const options = { ...(await resolveConfig(filepath)), filepath };
    writeFileSync(filepath, await format(JSON.stringify(layer), options));
    console.log(
      `${filepath}: ${layer.criteria?.length ?? 0} criteria, ${layer.providers?.length} providers`,
    );
  }
};

const document = EARLIER.map((name) => readJson(fileOf(name)));
const evidence = evidenceOf('document');
const repositories = [
  ...repositoriesLayers(evidence, document),
  disputesLayer(evidence, document, DOCUMENT),
];
await write(REPOSITORIES, repositories);
const known = [...document, ...repositories];
await write(
  ['repositories-prepare'],
  [prepareLayer({ id: 'repositories', title: 'Repositories' }, evidence, known)],
);
const beyond = beyondLayers(evidenceOf('beyond'), known);
await write(BEYOND, beyond);
await write(
  ['beyond-prepare'],
  [prepareLayer(beyond[0], evidenceOf('beyond'), [...known, ...beyond])],
);
