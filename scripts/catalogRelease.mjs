// @ts-check
// npm run catalog:release: publishes the bundled catalog as it stands as its next version.

import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';

/**
 * @typedef {typeof import('../src/domain/catalog/catalog')} Catalogs
 * @typedef {typeof import('../src/domain/catalog/nextRelease')} NextReleases
 * @typedef {typeof import('../src/domain/catalog/parseLayer')} LayerCheck
 * @typedef {import('../src/domain/catalog/layer').Layer} Layer
 */
const FILES = [
  'src/data/document.layer.json',
  'src/data/document-details.layer.json',
  'src/data/repositories.layer.json',
  'src/data/repositories-details.layer.json',
  'src/data/repositories-disputes.layer.json',
  'src/data/repositories-prepare.layer.json',
  'src/data/beyond.layer.json',
  'src/data/beyond-details.layer.json',
  'src/data/beyond-prepare.layer.json',
];
/** Where the history is written. */
const HISTORY = 'src/data/document-details.layer.json';
/** The last version, and the layers as they were then, without the history. */
const KEPT = 'scripts/lastRelease.json';

/** @type {Catalogs} */
const { catalogOf } = (await runnerImport('./src/domain/catalog/catalog.ts')).module;
/** @type {NextReleases} */
const { nextRelease } = (await runnerImport('./src/domain/catalog/nextRelease.ts')).module;
/** @type {LayerCheck} */
const { errorLine, layersIn, parseLayer } = (
  await runnerImport('./src/domain/catalog/parseLayer.ts')
).module;

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * Prints why nothing was written, and ends.
 *
 * @param {readonly string[]} reasons
 * @returns {never}
 */
const refuse = (reasons) => {
  console.error(
    ['The catalog was not released:', ...reasons.map((each) => `  ${each}`)].join('\n'),
  );
  process.exit(1);
};

/** @returns {readonly Layer[]} the bundled layers, which have to be good ones */
const bundledLayers = () => {
  const jsons = FILES.map(readJson);
  /** @param {unknown} json */
  const othersThan = (json) => layersIn(jsons.filter((each) => each !== json));
  const parsed = jsons.map((json) => parseLayer(json, othersThan(json)));
  const errors = parsed.flatMap((each, at) =>
    each.ok ? [] : each.errors.map((error) => `${FILES[at]}: ${errorLine(jsons[at], error)}`),
  );
  if (errors.length > 0) refuse(errors);
  return parsed.flatMap((each) => (each.ok ? [each.layer] : []));
};

/**
 * @param {string} text
 * @param {string} filepath
 */
const formatted = async (text, filepath) =>
  format(text, { ...(await resolveConfig(filepath)), filepath });

/**
 * The text of the history's layer with other releases. Everything else in it stays as it is
 * written, since the formatter keeps the line breaks that it finds between braces.
 *
 * @param {string} text
 * @param {Layer['releases']} releases
 */
const withReleases = async (text, releases) => {
  const written = `\n  "releases": ${JSON.stringify(releases)}`;
  const place = /\n {2}"releases": \[(.*\]|[\s\S]*?\n {2}\])(?=,?\n)/;
  const made = text.replace(place, () => written);
  if (JSON.stringify(JSON.parse(made)) !== JSON.stringify({ ...JSON.parse(text), releases }))
    throw new Error(`${HISTORY} is not formatted: run prettier first.`);
  return formatted(made, HISTORY);
};

const { values } = parseArgs({ options: { date: { type: 'string' } } });
/** The day here, not at Greenwich. */
const today = new Intl.DateTimeFormat('sv-SE').format();
const date = values.date ?? today;
const day = new Date(`${date}T00:00:00Z`);
if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(`${date}T`))
  refuse([`“${date}” is no date: write it as 2026-11-22.`]);

const kept = readJson(KEPT);
const now = catalogOf(bundledLayers());
if (kept.version !== now.releases.at(-1)?.version)
  refuse([`${KEPT} is of version ${kept.version}, and ${HISTORY} of another: restore the two.`]);

const result = nextRelease(catalogOf(kept.layers), now, date);
if (result.kind === 'refused') refuse(result.reasons);
if (result.kind === 'unchanged') console.log(`Nothing has changed since version ${kept.version}.`);
if (result.kind === 'released') {
  const { release, lines } = result;
  const layers = FILES.map(readJson);
  for (const layer of layers) delete layer.releases;
  const history = await withReleases(readFileSync(HISTORY, 'utf8'), [
    ...readJson(HISTORY).releases,
    release,
  ]);
  const keptText = await formatted(JSON.stringify({ version: release.version, layers }), KEPT);
  writeFileSync(HISTORY, history);
  writeFileSync(KEPT, keptText);
  console.log(
    [`Version ${release.version}, ${date}:`, ...lines.map((line) => `  ${line}`)].join('\n'),
  );
}
