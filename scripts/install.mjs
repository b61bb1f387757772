// @ts-check
// Installs what package-lock.json names, when that has not been done yet.

import { existsSync, realpathSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { fingerprintOf } from './fingerprint.mjs';
import { readStamp, writeStamp } from './stamp.mjs';
import { root, runVisibly } from './tools.mjs';

const stamp = join(root, 'node_modules', '.groundwork-installed');

/** @returns {Promise<boolean>} whether everything is there */
export async function installIfNeeded() {
  const wanted = wantedInstallation();
  if (readStamp(stamp) === wanted) return true;
  const npm = findNpm();
  if (!npm) {
    console.error('npm was not found: install it, or run this through `npm start` or `npm test`.');
    return false;
  }
  console.log('Installing the packages that package-lock.json names …');
  const installed = await runVisibly([npm, 'ci', ...options]);
  // Written last: an installation that was cut short is done again.
  if (installed) writeStamp(stamp, wanted);
  else console.error('The packages could not be installed; npm says above why.');
  return installed;
}

// No package here needs an install script. The tools are development dependencies, which npm
// leaves out where NODE_ENV is "production".
const options = [
  '--loglevel=error',
  '--no-audit',
  '--no-fund',
  '--prefer-offline',
  '--ignore-scripts',
  '--include=dev',
  '--include=optional',
];

// Some packages are compiled for one system: a node_modules that came from another is of no use.
function wantedInstallation() {
  return `${process.platform} ${process.arch} ${fingerprintOf(root, ['package-lock.json'])}`;
}

/**
 * npm's JavaScript file. npm names itself to its scripts; without it (run by hand, or by another
 * package manager) npm stands beside Node or on the PATH.
 */
function findNpm() {
  const { npm_execpath: caller = '', PATH = '' } = process.env;
  const folders = [dirname(process.execPath), ...PATH.split(delimiter).filter(Boolean)];
  const candidates = [caller, ...folders.flatMap(npmNear)];
  return candidates.map(realFile).find((path) => path && basename(path) === 'npm-cli.js');
}

/** @param {string} folder */
function npmNear(folder) {
  return [
    join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(folder, 'npm'),
  ];
}

/** @param {string} path */
function realFile(path) {
  return existsSync(path) ? realpathSync(path) : undefined;
}
