import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '..', 'dist-file');
const file = join(folder, 'groundwork.html');

let page = '';
/** The page without what its scripts and styles say. */
let markup = '';

beforeAll(() => {
  if (!existsSync(file))
    throw new Error('There is no dist-file/groundwork.html: run `npm run build:file` first.');
  page = readFileSync(file, 'utf8');
  markup = page.replaceAll(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g, '$1');
});

const hashesOf = (kind: string): readonly string[] =>
  [...page.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)]
    .filter(([, tag]) => tag === kind)
    .map(([, , text = '']) => createHash('sha256').update(text).digest('base64'))
    .map((hash) => `'sha256-${hash}'`);

describe('the app as one file', () => {
  it('is one file of at most 600 kB gzip, the charts and all layers in it', () => {
    expect(readdirSync(folder)).toEqual(['groundwork.html']);
    expect(gzipSync(page, { level: 9 }).length).toBeLessThanOrEqual(600_000);
    expect(page.includes('recharts')).toBe(true);
  });

  it('names no other file', () => {
    const named = [...markup.matchAll(/<(?:link|script|img|source|iframe)\b[^>]*>/g)]
      .flatMap(([tag]) => [...tag.matchAll(/\s(?:src|href)="([^"]*)"/g)])
      .map(([, address = '']) => address);
    expect(named.filter((address) => !/^(data:|#)/.test(address))).toEqual([]);
    const [style = ''] = /<style>[^<]*/.exec(page) ?? [];
    expect(style.match(/url\((?!["']?(?:data:|#))[^)]*\)/g) ?? []).toEqual([]);
    expect(page.match(/["'`](sw\.js|\.\/[\w-]+\.\w+)["'`]/g) ?? []).toEqual([]);
  });

  it('holds what it offers for download', () => {
    expect(page.includes('%23 yaml-language-server')).toBe(true);
    expect(page.includes('%22%24schema%22')).toBe(true);
  });

  it('has its rows in the page, to be read before any script', () => {
    expect(markup).toContain('>Metal3</a>');
    expect(markup).toContain('>Tinkerbell</a>');
  });

  it('allows what it is made of, and no request to anywhere', () => {
    const policies = [
      ...markup.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/g),
    ].map(([, policy]) => policy);
    expect(hashesOf('script')).toHaveLength(2);
    expect(hashesOf('style')).toHaveLength(1);
    expect(policies).toEqual([
      [
        "default-src 'none'",
        `script-src ${hashesOf('script').join(' ')}`,
        `style-src ${hashesOf('style').join(' ')}`,
        'img-src data:',
        'font-src data:',
        'worker-src blob:',
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; '),
    ]);
    expect(markup.indexOf('Content-Security-Policy'), 'before anything is run').toBeLessThan(
      markup.search(/<(link|script|style)\b/),
    );
  });
});
