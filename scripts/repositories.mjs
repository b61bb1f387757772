// @ts-check
// npm run catalog:repositories: makes the repositories layer from what was found in them.

import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { disputesLayer } from './repositories/disputes.mjs';
import { repositoriesLayers } from './repositories/layer.mjs';

const EVIDENCE = 'scripts/evidence/providers-document.json';
/** The layers that were there before it. */
const EARLIER = ['src/data/document.layer.json', 'src/data/document-details.layer.json'];
const FILES = [
  'src/data/repositories.layer.json',
  'src/data/repositories-details.layer.json',
  'src/data/repositories-disputes.layer.json',
];
/** The source of what the document says. */
const DOCUMENT = 'doc';

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

const [evidence, earlier] = [readJson(EVIDENCE), EARLIER.map(readJson)];
const layers = [
  ...repositoriesLayers(evidence, earlier),
  disputesLayer(evidence, earlier, DOCUMENT),
];
for (const [at, layer] of layers.entries()) {
  const filepath = FILES[at] ?? '';
  const options = { ...(await resolveConfig(filepath)), filepath };
  writeFileSync(filepath, await format(JSON.stringify(layer), options));
  console.log(
    `${filepath}: ${layer.criteria?.length} criteria, ${layer.providers?.length} providers`,
  );
}
