// @ts-check
// npm run catalog:check: what is wrong or old in the bundled catalog.
// npm run catalog:check -- FILE: what is wrong in a catalog of one's own, as the app would say it.

import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

/**
 * @typedef {typeof import('../src/domain/catalog/formedLayer')} Forms
 * @typedef {typeof import('../src/domain/catalog/layerError')} Errors
 * @typedef {typeof import('../src/domain/catalog/upkeep')} Upkeeping
 * @typedef {typeof import('../src/domain/catalog/reading/readCatalogFile')} Reading
 * @typedef {typeof import('../src/domain/catalog/reading/errorLines')} ErrorLines
 * @typedef {import('../src/domain/catalog/disagreements').LayerFile} LayerFile
 */
const FOLDER = 'src/data';
const HOW = [
  'npm run catalog:check                    the bundled catalog',
  'npm run catalog:check -- FILE            a file that lies on the bundled catalog (--over)',
  'npm run catalog:check -- FILE --alone    a file that stands alone',
  'npm run catalog:check -- --date 2026-12-24    what is old on another day than today',
];

/**
 * @template Module
 * @param {string} file
 * @returns {Promise<Module>}
 */
const load = async (file) => (await runnerImport(`./src/domain/catalog/${file}.ts`)).module;

/**
 * Prints why, and ends.
 *
 * @param {...string} lines
 * @returns {never}
 */
function fail(...lines) {
  console.error(lines.join('\n'));
  process.exit(1);
}

/** @returns {Promise<LayerFile[]>} the bundled layers, which have to have the form of layers */
const bundledFiles = async () => {
  /** @type {Forms} */
  const { formedLayer } = await load('formedLayer');
  /** @type {Errors} */
  const { errorLine } = await load('layerError');
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.layer.json'));
  const read = names.toSorted(byPart).map((file) => {
    const json = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));
    return { file, json, formed: formedLayer(json) };
  });
  const errors = read.flatMap(({ file, json, formed }) =>
    formed.errors.map((error) => `  ${file}: ${errorLine(json, error)}`),
  );
  if (errors.length > 0) fail('These layers do not have the form of one:', ...errors);
  return read.map(({ file, formed }) => ({ file, layer: formed.layer }));
};

/**
 * A layer before its further parts: `document.layer.json` before `document-details.layer.json`.
 *
 * @param {string} one
 * @param {string} other
 */
const byPart = (one, other) => (one.replace('.', ' ') < other.replace('.', ' ') ? -1 : 1);

/** @param {string} today */
const checkBundled = async (today) => {
  /** @type {Upkeeping} */
  const { upkeepOf } = await load('upkeep');
  const files = await bundledFiles();
  const { wrong, old } = upkeepOf(files, today);
  for (const { title, lines } of [...wrong, ...old])
    console.log(
      [`${title} (${lines.length}):`, ...lines.map((line) => `  ${line}`), ''].join('\n'),
    );
  console.log(
    wrong.length > 0
      ? `${files.length} layer files checked: something is to be mended.`
      : `${files.length} layer files checked: nothing is wrong${old.length > 0 ? ', some of it is old' : ''}.`,
  );
  return wrong.length > 0 ? 1 : 0;
};

/**
 * @param {string} file
 * @param {boolean} isAlone
 */
const checkFile = async (file, isAlone) => {
  /** @type {Reading} */
  const { readCatalogFile } = await load('reading/readCatalogFile');
  /** @type {ErrorLines} */
  const { refusalText } = await load('reading/errorLines');
  const over = isAlone ? [] : (await bundledFiles()).map(({ layer }) => layer);
  const read = readCatalogFile(readFileSync(file), { over });
  if (!read.ok) fail(refusalText(file, read));
  const providers = read.layers.reduce((sum, layer) => sum + (layer.providers?.length ?? 0), 0);
  const titles = read.layers.map(({ title }) => `“${title}”`).join(', ');
  console.log(
    `${file} is a good catalog${read.isAlone ? ' by itself' : ' on the bundled one'}: ${titles}, ${providers} ${providers === 1 ? 'provider' : 'providers'}.`,
  );
  return 0;
};

/** @param {string} date */
const dayOf = (date) => {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(`${date}T`))
    fail(`“${date}” is no date: write it as 2026-11-22.`);
  return date;
};

/** @returns the words of the command, or undefined where they say nothing that can be done */
const asked = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        date: { type: 'string' },
        over: { type: 'boolean' },
        alone: { type: 'boolean' },
      },
    });
  } catch {
    return undefined;
  }
};

const words = asked();
if (words === undefined || words.positionals.length > 1) fail(...HOW);
const { values, positionals } = words;
const [file] = positionals;
/** The day here, not at Greenwich. */
const today = new Intl.DateTimeFormat('sv-SE').format();
try {
  process.exitCode = await (file === undefined
    ? checkBundled(dayOf(values.date ?? today))
    : checkFile(file, values.alone === true && values.over !== true));
} catch (problem) {
  fail(problem instanceof Error ? problem.message : String(problem));
}
