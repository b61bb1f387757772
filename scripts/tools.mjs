// @ts-check
// The installed tools, run by their JavaScript files: no shell, and none of the .cmd files that
// Windows refuses to start without one.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** What the scripts remember between runs; gone with node_modules. */
export const memory = join(root, 'node_modules', '.cache', 'groundwork');

const entries = {
  knip: 'knip/bin/knip.js',
  oxlint: 'oxlint/bin/oxlint',
  playwright: '@playwright/test/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
  tsc: 'typescript/bin/tsc',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
};

/** @typedef {keyof typeof entries} Tool */

/** @param {Tool} tool */
const entryOf = (tool) => join(root, 'node_modules', entries[tool]);

function environment() {
  const env = { ...process.env };
  // Each tool knows the mode that it needs. One set outside would build React's slow half, or
  // test the half without `act`.
  delete env.NODE_ENV;
  return env;
}

// A tool whose output is kept cannot see that it will be shown on a terminal.
function colours() {
  const undecided = !('NO_COLOR' in process.env || 'FORCE_COLOR' in process.env);
  return undecided && process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
}

/**
 * Runs a Node script and shows what it prints.
 *
 * @param {readonly string[]} args
 * @returns {Promise<boolean>} whether it ended well
 */
export function runVisibly(args) {
  const child = spawn(process.execPath, args, { cwd: root, env: environment(), stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0));
  });
}

/**
 * Runs a tool and keeps what it prints.
 *
 * @param {Tool} tool
 * @param {readonly string[]} args
 * @param {Record<string, string>} [extraEnvironment]
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function runQuietly(tool, args, extraEnvironment = {}) {
  return runFileQuietly(entryOf(tool), args, extraEnvironment);
}

/**
 * The same for a script of this project.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} extraEnvironment
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function runFileQuietly(file, args = [], extraEnvironment = {}) {
  const child = spawn(process.execPath, [file, ...args], {
    cwd: root,
    env: { ...environment(), ...colours(), ...extraEnvironment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  /** @type {Buffer[]} */
  const printed = [];
  child.stdout.on('data', (part) => printed.push(part));
  child.stderr.on('data', (part) => printed.push(part));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ ok: code === 0, output: Buffer.concat(printed).toString() }),
    );
  });
}

/**
 * Runs a tool that serves until it is stopped.
 *
 * @param {Tool} tool
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code; 0 when somebody stopped it
 */
export function serve(tool, args) {
  const child = spawn(process.execPath, [entryOf(tool), ...args], {
    cwd: root,
    env: environment(),
    stdio: 'inherit',
  });
  let stopped = false;
  // The server ends first and this process after it, so that the terminal comes back clean and
  // no server is left behind when only this process is told to stop.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      stopped = true;
      child.kill(signal);
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(stopped ? 0 : (code ?? 1)));
  });
}
