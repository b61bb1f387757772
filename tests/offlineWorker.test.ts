import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';

const built = join(import.meta.dirname, '..', 'dist');

let worker = '';
let listed: Readonly<Record<string, string>> = {};

beforeAll(() => {
  const file = join(built, 'sw.js');
  if (!existsSync(file))
    throw new Error('There is no built app in dist/: run `npm run build` before this.');
  worker = readFileSync(file, 'utf8');
  listed = Object.fromEntries(
    [...worker.matchAll(/"([^"]+)":["'`](sha256-[^"'`]+)/g)].map(([, name = '', hash = '']) => [
      name,
      hash,
    ]),
  );
});

/** What chat tools and the tests read, and the worker itself. */
const LEFT_OUT = ['.vite/manifest.json', 'preview.png', 'sw.js'];

describe('the service worker', () => {
  it('keeps every file that the app is made of, with its hash', () => {
    const files = readdirSync(built, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name, parentPath }) => join(parentPath, name).slice(built.length + 1))
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => !LEFT_OUT.includes(path));
    const hashOf = (path: string) =>
      createHash('sha256')
        .update(readFileSync(join(built, path)))
        .digest('base64');
    expect(files.length).toBeGreaterThan(20);
    expect(listed).toEqual(
      Object.fromEntries(
        files.map((path) => [path === 'index.html' ? './' : path, `sha256-${hashOf(path)}`]),
      ),
    );
  });

  it('is at most 8 kB gzip, and no script of the page names it before the page is alive', () => {
    expect(gzipSync(worker, { level: 9 }).length).toBeLessThanOrEqual(8_000);
    const page = readFileSync(join(built, 'index.html'), 'utf8');
    const entry = /<script type="module"[^>]*src="\.\/([^"]+)"/.exec(page)?.[1] ?? 'no entry';
    const early = page + readFileSync(join(built, entry), 'utf8');
    expect(/["'`]sw\.js/.test(early)).toBe(false);
  });
});
