// @ts-check
// The Chromium inside `@sparticuz/chromium`. The package unpacks itself into the system's folder
// for temporary files and turns web security off; here only its archives are used.

import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { memory, root } from './tools.mjs';

const archives = join(root, 'node_modules', '@sparticuz', 'chromium', 'bin');
const home = join(memory, 'chromium');

/** Unpacked once, about 200 MB; an update of the package comes with a fresh node_modules. */
export async function unpackChromium() {
  if (!existsSync(home)) await unpack();
  return {
    executablePath: join(home, 'chromium'),
    libraries: join(home, 'al2023', 'lib'),
    fontSettings: join(home, 'fonts.conf'),
  };
}

// Unpacked beside and renamed when whole: what was cut short is never taken for a browser.
async function unpack() {
  mkdirSync(memory, { recursive: true });
  const beside = mkdtempSync(`${home}-`);
  try {
    await inflateInto(beside);
    writeFileSync(join(beside, 'fonts.conf'), fontSettings);
    renameSync(beside, home);
  } catch (problem) {
    rmSync(beside, { recursive: true, force: true });
    // Another run may have been quicker.
    if (!existsSync(home)) throw problem;
  }
}

/** @param {string} folder */
async function inflateInto(folder) {
  const { inflate } = await import('@sparticuz/chromium');
  const before = process.env.TMPDIR;
  // `inflate` takes no target: it asks at once, and only once, where temporary files go.
  process.env.TMPDIR = folder;
  const unpacked = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'].map((name) =>
    inflate(join(archives, name)),
  );
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  // All to their end, so that none still writes into a folder that is being cleared away.
  await Promise.allSettled(unpacked);
  await Promise.all(unpacked);
}

// The fonts of the system where there are any, and the package's own behind them.
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts/fonts</dir>
</fontconfig>
`;
