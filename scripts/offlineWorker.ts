import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { minify, type Plugin, transformWithOxc } from 'vite';

const SOURCE = 'src/offline/worker.ts';
const NAME = 'sw.js';

/** What nobody needs without a network: the list of chunks, and the picture for chat tools. */
const LEFT_OUT = new Set(['.vite/manifest.json', 'preview.png', NAME]);

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => join(parentPath, name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !LEFT_OUT.has(path))
    .toSorted();

const integrityOf = (content: Buffer): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;

/**
 * Writes the service worker into a built folder: the list of everything in it, with hashes, and what
 * src/offline/worker.ts makes of that. The page stands in the list as readers ask for it, “./”.
 */
export const writeOfflineWorker = async (folder: string): Promise<void> => {
  const files = Object.fromEntries(
    filesIn(folder).map((path) => [
      path === 'index.html' ? './' : path,
      integrityOf(readFileSync(join(folder, path))),
    ]),
  );
  const list = JSON.stringify(files);
  const build = createHash('sha256').update(list).digest('hex').slice(0, 16);
  const { code } = await transformWithOxc(readFileSync(SOURCE, 'utf8'), SOURCE);
  const whole = await minify(NAME, `const FILES = ${list}, BUILD = '${build}';\n${code}`);
  writeFileSync(join(folder, NAME), whole.code);
};

/** Puts the service worker beside the page when everything else has been written. */
export const offlineWorker = (): Plugin => {
  let folder = '';
  return {
    name: 'groundwork:offline-worker',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    writeBundle: { order: 'post', sequential: true, handler: () => writeOfflineWorker(folder) },
  };
};
