// @ts-check
// npm run catalog:schema: writes the JSON Schema of the catalog format, for editors.

import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';

const FILE = 'public/catalog.schema.json';

/** @type {typeof import('../src/domain/catalog/layer')} */
const { layerForm } = (await runnerImport('./src/domain/catalog/layer.ts')).module;
/** @type {typeof import('./schemaForEditors')} */
const { catalogSchema } = (await runnerImport('./scripts/schemaForEditors.ts')).module;

const schema = catalogSchema(layerForm, readFileSync('docs/catalog-format.md', 'utf8'));
const options = { ...(await resolveConfig(FILE)), filepath: FILE };
writeFileSync(FILE, await format(JSON.stringify(schema), options));
console.log(`${FILE} is written.`);
