// @ts-check
// What each npm script does, as a short list of steps.

import { buildIfNeeded } from './build.mjs';
import { runChecks } from './checks.mjs';
import { installIfNeeded } from './install.mjs';
import { serve } from './tools.mjs';

const local = ['--host', '127.0.0.1'];

/** @type {Record<string, () => Promise<number>>} */
const commands = { start, test, dev };

/**
 * @param {string | undefined} name
 * @returns {Promise<number>} the exit code
 */
export async function runCommand(name) {
  const command = commands[name ?? ''];
  if (command) return command();
  console.error(`Say what to run: node scripts/run.mjs ${Object.keys(commands).join('|')}`);
  return 1;
}

async function start() {
  if (!(await installIfNeeded())) return 1;
  if (!(await buildIfNeeded())) return 1;
  return serve('vite', ['preview', ...local]);
}

async function dev() {
  if (!(await installIfNeeded())) return 1;
  return serve('vite', local);
}

async function test() {
  if (await installIfNeeded()) return runChecks();
  console.log('0 passed, 1 failed');
  return 1;
}
