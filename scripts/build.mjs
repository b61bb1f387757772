// @ts-check
// Builds the page into dist, and remembers from what.

import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf } from './fingerprint.mjs';
import { readStamp, removeStamp, writeStamp } from './stamp.mjs';
import { memory, root, runQuietly } from './tools.mjs';

const sources = [
  'index.html',
  'package-lock.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
  'vite.config.ts',
];

const stamp = join(memory, 'built');

/** @returns {Promise<boolean>} whether dist holds what the sources say */
export async function buildIfNeeded() {
  const page = join(root, 'dist', 'index.html');
  if (existsSync(page) && readStamp(stamp) === stampFor(fingerprintOf(root, sources))) return true;
  console.log('Building the page …');
  const { ok, output } = await build();
  if (!ok) console.error(`${output}\nThe page could not be built.`);
  return ok;
}

/** Builds from nothing, so that no file of an earlier build can be served or tested. */
export async function build() {
  removeStamp(stamp);
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  // Taken before: what is edited while the build runs is not in it.
  const builtFrom = fingerprintOf(root, sources);
  const result = await runQuietly('vite', ['build']);
  if (result.ok) writeStamp(stamp, stampFor(builtFrom));
  return result;
}

/**
 * Says what dist was built from and what it held then: one that was changed since, or built by
 * another hand, does not match.
 *
 * @param {string} builtFrom
 */
function stampFor(builtFrom) {
  return `${builtFrom} ${fingerprintOf(root, ['dist'])}`;
}
