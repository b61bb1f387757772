import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';

const built = join(import.meta.dirname, '..', 'dist');

type Chunk = {
  readonly file: string;
  readonly isEntry?: true;
  readonly isDynamicEntry?: true;
  readonly imports?: readonly string[];
};
type Manifest = Readonly<Record<string, Chunk>>;

let page = '';
let manifest: Manifest = {};

beforeAll(() => {
  const file = join(built, '.vite/manifest.json');
  if (!existsSync(file))
    throw new Error('There is no built app in dist/: run `npm run build` before the budgets.');
  page = readFileSync(join(built, 'index.html'), 'utf8');
  manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
});

const zipped = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;
const bytesOf = (file: string): number => zipped(readFileSync(join(built, file)));

/** A chunk and everything that it cannot start without, each once. */
const withImports = (key: string, met = new Set<string>()): ReadonlySet<string> => {
  if (met.has(key)) return met;
  met.add(key);
  for (const each of manifest[key]?.imports ?? []) withImports(each, met);
  return met;
};

const entry = (): string =>
  Object.keys(manifest).find((key) => manifest[key]?.isEntry === true) ?? 'no entry';

/** The entry and what it imports. */
const started = (): readonly string[] =>
  [...withImports(entry())].flatMap((key) => manifest[key]?.file ?? []);

/** The scripts that the page names itself, preloaded ones too. */
const named = (): readonly string[] =>
  [
    ...page.matchAll(/<(?:script|link rel="modulepreload")[^>]*(?:src|href)="\.\/([^"]+\.js)"/g),
  ].flatMap(([, file]) => file ?? []);

const firstLoad = (): readonly string[] => [...new Set([...started(), ...named()])];

const lazyChunks = (): readonly string[] =>
  Object.values(manifest)
    .map(({ file }) => file)
    .filter((file) => file.endsWith('.js') && !firstLoad().includes(file));

const textOf = (file: string): string => readFileSync(join(built, file), 'utf8');

const wholeSheet = (): string =>
  /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/.exec(page)?.[1] ?? 'no stylesheet';

/** What reads a catalog of the reader’s own: the parser and the form, with its words. */
const isReading = (file: string): boolean => file.includes('readCatalogFile');

const chartChunk = (): string => manifest['src/ui/RadarPlot.tsx']?.file ?? 'no charts';

const fonts = (): readonly string[] => [
  ...new Set(
    Object.values(manifest)
      .map(({ file }) => file)
      .filter((file) => /\.(woff2?|ttf|otf)$/.test(file)),
  ),
];

describe('the bytes of the built app, gzipped', () => {
  it('sends the first page with its rows and their styles in at most 14 kB', () => {
    expect(zipped(page)).toBeLessThanOrEqual(14_000);
  });

  it('has all styles of the first view in at most 8 kB', () => {
    expect(bytesOf(wholeSheet())).toBeLessThanOrEqual(8_000);
  });

  it('needs at most 100 kB of scripts and data for the first load', () => {
    const bytes = firstLoad().reduce((sum, file) => sum + bytesOf(file), 0);
    expect(firstLoad().length).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(100_000);
  });

  it('preloads everything that the first script imports', () => {
    expect(named()).toEqual(expect.arrayContaining([...started()]));
  });

  it('comes with no later part of more than 25 kB, but for the charts', () => {
    const others = lazyChunks().filter((file) => file !== chartChunk() && !isReading(file));
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter((file) => bytesOf(file) > 25_000)).toEqual([]);
  });

  it('reads catalogs of one’s own with a part by itself: parser, form and words in at most 60 kB', () => {
    const parts = lazyChunks().filter(isReading);
    expect(parts).toHaveLength(1);
    expect(parts.filter((file) => bytesOf(file) > 60_000)).toEqual([]);
    expect(firstLoad().filter((file) => /YAMLParseError/.test(textOf(file)))).toEqual([]);
  });

  it('brings the charts in one part of at most 105 kB, and nothing of them in the first load', () => {
    expect(bytesOf(chartChunk())).toBeLessThanOrEqual(105_000);
    expect(lazyChunks()).toContain(chartChunk());
    const drawing = lazyChunks()
      .concat(firstLoad())
      .filter((file) => /recharts/.test(textOf(file)));
    expect(drawing).toEqual([chartChunk()]);
  });

  it('has one font of at most 30 kB', () => {
    expect(fonts()).toHaveLength(1);
    expect(fonts().filter((file) => readFileSync(join(built, file)).length > 30_000)).toEqual([]);
  });
});

describe('the built page', () => {
  it('holds the names of all 11 providers', () => {
    const checklist = JSON.parse(
      readFileSync(join(import.meta.dirname, 'source-checklist.json'), 'utf8'),
    ) as { readonly providers: Readonly<Record<string, { readonly name: string }>> };
    const names = Object.values(checklist.providers).map(({ name }) => name);
    expect(names).toHaveLength(11);
    expect(names.filter((name) => !page.includes(`>${name}</a>`))).toEqual([]);
  });

  it('has no script of its own, no style attribute, no handler and no stylesheet before its rows', () => {
    const scripts = [...page.matchAll(/<script\b[^>]*>([^<]*)/g)];
    expect(scripts.filter(([tag, text]) => !tag.includes(' src=') || text !== '')).toEqual([]);
    const tags = page.match(/<[a-z][^>]*>/gi) ?? [];
    expect(tags.filter((tag) => /\s(style|on[a-z]+)=/i.test(tag))).toEqual([]);
    expect(tags.filter((tag) => /rel="stylesheet"/.test(tag))).toHaveLength(1);
    expect(page.indexOf('rel="stylesheet"')).toBeGreaterThan(page.indexOf('</main>'));
  });

  it('says what it is to whoever unfolds a link, with a picture of the size that it names', () => {
    const said = (name: string) =>
      new RegExp(`<meta\\s+property="og:${name}"\\s+content="([^"]+)"`).exec(page)?.[1];
    expect(said('title')).toMatch(/Groundwork/);
    expect(said('description')).toMatch(/bare metal/);
    expect(said('image')).toMatch(/preview\.png$/);
    const picture = readFileSync(join(built, 'preview.png'));
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)].map(String)).toEqual([
      said('image:width'),
      said('image:height'),
    ]);
  });

  it('allows exactly what it is made of', () => {
    const styles = [...page.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text]) => text);
    expect(styles).toHaveLength(1);
    const hash = createHash('sha256')
      .update(styles[0] ?? '')
      .digest('base64');
    const policies = [
      ...page.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/g),
    ].map(([, policy]) => policy);
    expect(policies).toEqual([
      [
        "default-src 'none'",
        "script-src 'self'",
        `style-src 'self' 'sha256-${hash}'`,
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; '),
    ]);
    expect(page.indexOf('Content-Security-Policy'), 'before anything is loaded').toBeLessThan(
      page.search(/<(link|script|style)\b/),
    );
  });

  it('asks for its font at once', () => {
    const preloads = [...page.matchAll(/<link\b[^>]*rel="preload"[^>]*>/g)].map(([tag]) => tag);
    expect(preloads).toHaveLength(1);
    expect(preloads[0]).toContain(`href="./${fonts()[0]}"`);
    expect(preloads[0]).toMatch(/as="font"[^>]*type="font\/woff2"[^>]*crossorigin/);
  });
});
