// @ts-check

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A hash of names and contents. Contents, not times: a fresh clone or a change of branch touches
 * every file and changes few.
 *
 * @param {string} folder
 * @param {readonly string[]} paths files and folders in it; a missing one is left out
 */
export function fingerprintOf(folder, paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((each) => filesUnder(folder, each))) {
    const content = readFileSync(join(folder, path));
    // The length keeps the end of one file from passing for the start of the next.
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} folder
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(folder, path) {
  const found = statSync(join(folder, path), { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(join(folder, path))
    .sort()
    .flatMap((name) => filesUnder(folder, join(path, name)));
}
