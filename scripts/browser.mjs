// @ts-check
// Finds a Chromium for the tests, so that `npm test` works where none was installed for it.

import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { unpackChromium } from './unpackChromium.mjs';

/** @typedef {{ executablePath: string, env: NodeJS.ProcessEnv, args: string[] }} Browser */

const onLinux = process.platform === 'linux';

/**
 * The first that there is of: the one that CHROMIUM names, one of the system, one that Playwright
 * installed, the one inside the package `@sparticuz/chromium`.
 *
 * @returns {Promise<Browser>}
 */
export async function findBrowser() {
  const found = namedBrowser() ?? installedBrowser() ?? (await packagedBrowser());
  if (found) return { ...found, args: launchArguments() };
  throw new Error(`No Chromium was found for the tests: ${advice}`);
}

const advice =
  'run `npx playwright install chromium`, or set CHROMIUM=/path/to/a/chromium/or/chrome.';

function namedBrowser() {
  const path = process.env.CHROMIUM;
  if (!path) return undefined;
  if (existsSync(path)) return { executablePath: path, env: process.env };
  throw new Error(`CHROMIUM names a file that does not exist: ${path}`);
}

function installedBrowser() {
  const places = [...systemPlaces(), chromium.executablePath()];
  const executablePath = places.find(
    (path) => existsSync(path) && !isSnap(path) && starts(path, process.env),
  );
  return executablePath ? { executablePath, env: process.env } : undefined;
}

async function packagedBrowser() {
  // The package holds a program for this system only.
  if (!onLinux || process.arch !== 'x64') return undefined;
  const { executablePath, libraries, fontSettings } = await unpackChromium().catch((problem) => {
    throw new Error(`The packaged Chromium could not be unpacked: ${advice}`, { cause: problem });
  });
  const searched = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  const env = { ...process.env, LD_LIBRARY_PATH: searched, FONTCONFIG_FILE: fontSettings };
  return starts(executablePath, env) ? { executablePath, env } : undefined;
}

function systemPlaces() {
  const windows = process.platform === 'win32';
  const names = windows
    ? ['chromium.exe', 'chrome.exe']
    : ['chromium', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  if (windows) return [...onPath, ...windowsPlaces()];
  return [...onPath, ...(onLinux ? linuxPlaces : macPlaces())];
}

const linuxPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/usr/lib/chromium/chromium',
  '/usr/lib64/chromium-browser/chromium-browser',
];

function macPlaces() {
  return ['/', homedir()].flatMap((folder) => [
    join(folder, 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
    join(folder, 'Applications/Chromium.app/Contents/MacOS/Chromium'),
  ]);
}

function windowsPlaces() {
  const { ProgramFiles, LOCALAPPDATA, ['ProgramFiles(x86)']: programs32 } = process.env;
  return [ProgramFiles, programs32, LOCALAPPDATA].flatMap((folder) =>
    folder
      ? [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Chromium/Application/chrome.exe'),
        ]
      : [],
  );
}

/**
 * A snap lives in a /tmp of its own and does not see the profile that Playwright makes for it.
 *
 * @param {string} path
 */
function isSnap(path) {
  return onLinux && /\/snap(\/|$)/.test(realpathSync(path));
}

/**
 * On Linux a browser may be there and lack a library, or be a stub that asks for one to be
 * installed. Elsewhere there is no such doubt (and Windows would open a window to answer).
 *
 * @param {string} path
 * @param {NodeJS.ProcessEnv} env
 */
function starts(path, env) {
  return !onLinux || spawnSync(path, ['--version'], { env, stdio: 'ignore' }).status === 0;
}

function launchArguments() {
  return [
    ...(canSandbox() ? [] : ['--no-sandbox']),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

/**
 * Chromium refuses to run sandboxed as root, and its sandbox on Linux needs user namespaces, which
 * containers and some distributions do not grant. The only sure way to know is to ask for one.
 */
function canSandbox() {
  if (!onLinux) return true;
  return process.getuid?.() !== 0 && spawnSync('unshare', ['-U', '-r', 'true']).status === 0;
}
