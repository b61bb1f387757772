// @ts-check
// npm run catalog:repositories: makes the repositories layer from what was found in them.

import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { repositoriesLayers } from './repositories/layer.mjs';

const EVIDENCE = 'scripts/evidence/providers-document.json';
/** The layers that were there before it. */
const EARLIER = ['src/data/document.layer.json', 'src/data/document-details.layer.json'];
const FILES = ['src/data/repositories.layer.json', 'src/data/repositories-details.layer.json'];

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

const layers = repositoriesLayers(readJson(EVIDENCE), EARLIER.map(readJson));
for (const [at, layer] of layers.entries()) {
  const filepath = FILES[at] ?? '';
  const options = { ...(await resolveConfig(filepath)), filepath };
  writeFileSync(filepath, await format(JSON.stringify(layer), options));
  console.log(
    `${filepath}: ${layer.criteria?.length} criteria, ${layer.providers?.length} providers`,
  );
}
