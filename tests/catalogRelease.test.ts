import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { check, resolveConfig } from 'prettier';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { catalogOf } from '../src/domain/catalog/catalog';
import { catalogAsOf, lastRelease } from '../src/domain/catalog/catalogAsOf';
import { changesBetween } from '../src/domain/catalog/catalogChanges';
import type { Layer } from '../src/domain/catalog/layer';
import { bundledCatalog, wholeCatalog } from './support/bundled';

const root = resolve(import.meta.dirname, '..');
const TABLE = 'src/data/document.layer.json';
const HISTORY = 'src/data/document-details.layer.json';
const REPOSITORIES = [
  'src/data/repositories.layer.json',
  'src/data/repositories-details.layer.json',
  'src/data/repositories-disputes.layer.json',
  'src/data/repositories-prepare.layer.json',
  'src/data/beyond.layer.json',
  'src/data/beyond-details.layer.json',
  'src/data/beyond-prepare.layer.json',
];
/** The files that speak of Metal3. */
const OF_METAL3 = [TABLE, HISTORY, ...REPOSITORIES].filter((file) => !file.includes('beyond'));
const KEPT = 'scripts/lastRelease.json';

type Kept = { readonly version: number; readonly layers: readonly Layer[] };

describe('The bundled catalog', () => {
  it('is released as it stands', () => {
    const { version, layers } = JSON.parse(readFileSync(join(root, KEPT), 'utf8')) as Kept;
    const say = 'the catalog has changed since its last release: run `npm run catalog:release`';
    // Aliases and all else that is not yet in the kept release count as changes.
    expect(changesBetween(catalogOf(layers), wholeCatalog), say).toEqual([]);
    expect(lastRelease(bundledCatalog)?.version, say).toBe(version);
  });

  it('can be read as of each of its releases', () => {
    for (const { version } of bundledCatalog.releases)
      expect(catalogAsOf(bundledCatalog, version)?.providers.length).toBeGreaterThan(0);
  });
});

describe('npm run catalog:release', () => {
  let house = '';

  beforeEach(() => {
    house = mkdtempSync(join(tmpdir(), 'groundwork-release-'));
    for (const part of ['src', 'scripts', 'package.json', 'tsconfig.json'])
      cpSync(join(root, part), join(house, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
  });
  afterEach(() => rmSync(house, { recursive: true }));

  const read = (file: string): string => readFileSync(join(house, file), 'utf8');
  const written = () => [TABLE, HISTORY, ...REPOSITORIES, KEPT].map(read);
  const change = (file: string, from: string | RegExp, to: string) => {
    const text = read(file);
    const changed = text.replaceAll(from, to);
    expect(changed, `${from} is in ${file}`).not.toBe(text);
    writeFileSync(join(house, file), changed);
  };
  const release = (...options: readonly string[]) => {
    const script = [join(house, 'scripts/catalogRelease.mjs'), ...options];
    try {
      const said = execFileSync(process.execPath, script, {
        cwd: house,
        encoding: 'utf8',
        stdio: 'pipe',
      });
      return { code: 0, said };
    } catch (failure) {
      // What a program that ended badly leaves; anything else is thrown on.
      if (!(failure instanceof Error) || !('stderr' in failure)) throw failure;
      return { code: 1, said: String(failure.stderr) };
    }
  };

  it('says that nothing has changed, and writes nothing', () => {
    const before = written();
    expect(release()).toEqual({
      code: 0,
      said: `Nothing has changed since version ${lastRelease(bundledCatalog)?.version}.\n`,
    });
    expect(written()).toEqual(before);
  }, 30_000);

  it('writes down what was, bumps the version, and leaves all else as it was written', async () => {
    const before = read(HISTORY);
    change(TABLE, '"name": "Metal3"', '"name": "Metal Cubed"');
    const { code, said } = release('--date', '2199-12-31');
    const version = (lastRelease(bundledCatalog)?.version ?? 0) + 1;
    expect([code, said]).toEqual([
      0,
      `Version ${version}, 2199-12-31:\n  provider metal3: changed\n`,
    ]);
    const layers = [TABLE, HISTORY, ...REPOSITORIES].map((file) => JSON.parse(read(file)) as Layer);
    const now = catalogOf(layers);
    expect(lastRelease(now)).toMatchObject({ version, date: '2199-12-31' });
    expect(catalogAsOf(now, version - 1)).toEqual(wholeCatalog);
    const upTo = before.indexOf('  "releases"');
    expect(read(HISTORY).slice(0, upTo)).toBe(before.slice(0, upTo));
    const config = await resolveConfig(join(root, HISTORY));
    for (const file of [HISTORY, KEPT])
      expect(await check(read(file), { ...config, filepath: file }), file).toBe(true);
    expect(release('--date', '2199-12-31').said).toMatch(/^Nothing has changed since version/);
  }, 60_000);

  it('refuses with all reasons at once where ids are gone, and writes nothing', () => {
    for (const file of OF_METAL3) change(file, '"id": "metal3"', '"id": "metal-cubed"');
    change(HISTORY, '"own-servers"', '"ours"');
    const before = written();
    const { code, said } = release('--date', '2001-01-01');
    expect(code).toBe(1);
    expect(said).toContain('providers: “metal3” is gone');
    expect(said).toContain('answers: “ground:own-servers” is gone');
    expect(said).toContain('criteria.stands-on: “own-servers” is gone');
    expect(said).toContain('2001-01-01 is before');
    expect(written()).toEqual(before);
  }, 30_000);

  it('takes ids that are gone where aliases say what they are today', () => {
    for (const file of OF_METAL3) change(file, '"id": "metal3"', '"id": "metal-cubed"');
    change(
      HISTORY,
      '  "releases": [',
      '  "aliases": [{ "of": "providers", "old": "metal3", "now": "metal-cubed" }],\n  "releases": [',
    );
    const { code, said } = release('--date', '2199-12-31');
    expect(said).toMatch(/aliases: changed\n[^]*provider metal3: removed\n[^]*metal-cubed: added/);
    expect(code).toBe(0);
  }, 30_000);

  it.each([
    ['a day that is none', ['--date', 'tomorrow'], /“tomorrow” is no date/],
    ['a layer that is wrong', [], /criteria\.maturity\.group: There is no group “fruits”/],
  ])(
    'refuses %s',
    (_, options, reason) => {
      change(TABLE, '"group": "ratings"', '"group": "fruits"');
      const before = written();
      const { code, said } = release(...options);
      expect([code, said]).toEqual([1, expect.stringMatching(reason)]);
      expect(written()).toEqual(before);
    },
    30_000,
  );
});
