// @ts-check
// Everything that `npm test` checks, in order, each to its end even if an earlier one failed.

import { createServer } from 'node:net';
import { join } from 'node:path';
import { build } from './build.mjs';
import { countsOf, readCounts } from './counts.mjs';
import { removeStamp } from './stamp.mjs';
import { memory, runFileQuietly, runQuietly } from './tools.mjs';

/** @typedef {{ passed: number, failed: number, output: string }} Outcome */

/** @type {readonly { title: string, run: () => Promise<Outcome>, afterBuild?: true }[]} */
const checks = [
  {
    title: 'Types (tsc)',
    run: () => asOne(runQuietly('tsc', ['--noEmit', '-p', 'tsconfig.json'])),
  },
  {
    title: 'Types of the service worker (tsc)',
    run: () => asOne(runQuietly('tsc', ['--noEmit', '-p', 'src/offline/tsconfig.json'])),
  },
  {
    title: 'Lint (oxlint)',
    run: () => asOne(runQuietly('oxlint', ['--type-aware', '--deny-warnings'])),
  },
  { title: 'Format (prettier)', run: () => asOne(runQuietly('prettier', ['--check', '.'])) },
  { title: 'Nothing unused (knip)', run: () => asOne(runQuietly('knip', ['--no-progress'])) },
  {
    title: 'Catalog (catalog:check)',
    run: () => asOne(runFileQuietly('scripts/catalogCheck.mjs')),
  },
  { title: 'Build (vite)', run: runBuild },
  { title: 'Tests (vitest)', run: runVitest },
  { title: 'Journeys (Playwright)', run: runPlaywright, afterBuild: true },
];

let isBuilt = false;

/** @returns {Promise<number>} the exit code */
export async function runChecks() {
  let passed = 0;
  let failed = 0;
  for (const check of checks) {
    const outcome = await report(check);
    passed += outcome.passed;
    failed += outcome.failed;
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** @param {(typeof checks)[number]} check */
async function report({ title, run, afterBuild }) {
  process.stdout.write(`${title} … `);
  const started = performance.now();
  const outcome = afterBuild && !isBuilt ? withoutBuild : await run().catch(asFailure);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${inWords(outcome)}, ${seconds} s`);
  if (outcome.failed > 0) console.log(`\n${outcome.output.trim()}\n`);
  return outcome;
}

/** @param {Outcome} outcome */
function inWords({ passed, failed }) {
  if (passed + failed === 1) return failed ? 'FAILED' : 'passed';
  return failed ? `${passed} passed, ${failed} FAILED` : `${passed} passed`;
}

/** @type {Outcome} */
const withoutBuild = { passed: 0, failed: 1, output: 'Not run, because there is no build.' };

/**
 * @param {unknown} problem
 * @returns {Outcome}
 */
function asFailure(problem) {
  const output = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
  return { passed: 0, failed: 1, output };
}

/**
 * @param {Promise<{ ok: boolean, output: string }>} running
 * @returns {Promise<Outcome>}
 */
async function asOne(running) {
  const { ok, output } = await running;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
}

async function runBuild() {
  const outcome = await asOne(buildBoth());
  isBuilt = outcome.failed === 0;
  return outcome;
}

/** The folder for a host, and the one file. */
async function buildBoth() {
  const folder = await build();
  return folder.ok ? runQuietly('vite', ['build', '--mode', 'file']) : folder;
}

async function runVitest() {
  const file = join(memory, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  // A report of an earlier run must not speak for this one.
  removeStamp(file);
  const { ok, output } = await runQuietly('vitest', ['run', ...reporters]);
  return { ...countsOf(readCounts(file, 'vitest'), ok), output };
}

async function runPlaywright() {
  const file = join(memory, 'playwright.json');
  removeStamp(file);
  const { ok, output } = await runQuietly('playwright', ['test'], {
    GROUNDWORK_PORT: String(await freePort()),
    GROUNDWORK_REPORT: file,
  });
  return { ...countsOf(readCounts(file, 'playwright'), ok), output };
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
