import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/domain/catalog/reading/limits';
import { hugeFiles } from '../../support/hugeFiles';
import { outcomeOf, readOver } from '../../support/readFile';

/** Broken and hostile files, and what must be said of each: its place first where it has one. */
const FOLDER = resolve(import.meta.dirname, '../../hostile');
const EXPECTED = 'expected.json';
const expected = JSON.parse(readFileSync(join(FOLDER, EXPECTED), 'utf8')) as {
  readonly [file: string]: readonly string[];
};
const names = readdirSync(FOLDER).filter((name) => name !== EXPECTED);

describe('A broken or hostile file', () => {
  it('is one of at least sixty, each with what must be said of it', () => {
    expect(names.length).toBeGreaterThanOrEqual(60);
    expect(Object.keys(expected).toSorted()).toEqual(names.toSorted());
  });

  it.each(names)('%s is refused with its places named, or read', (name) => {
    const read = readOver(new Uint8Array(readFileSync(join(FOLDER, name))));
    expect(outcomeOf(read)).toEqual(expected[name]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    // A worker hands it over.
    expect(structuredClone(read)).toEqual(read);
  });

  it.each(names)('%s says lines that are in it, and marks inside them', (name) => {
    const read = readOver(new Uint8Array(readFileSync(join(FOLDER, name))));
    for (const { fragment, line } of read.ok ? [] : read.errors)
      for (const { text, mark = [0, 0] } of line === undefined ? [] : fragment) {
        expect(mark[0]).toBeLessThanOrEqual(mark[1]);
        expect(mark[1]).toBeLessThanOrEqual(text.length);
        expect(text.length).toBeLessThan(400);
        expect(text).not.toMatch(/\p{Cc}/u);
      }
  });
});

describe('A file that is too much', () => {
  it.each(hugeFiles)('for $name is refused, or read, within the limits', ({ make, says }) => {
    const [first = ''] = outcomeOf(readOver(make()));
    expect(first).toContain(says);
  });

  it('lists no more errors than anybody reads, and says how many more there are', () => {
    const many = Array.from({ length: LIMITS.listed + 7 }, (_, at) => ({ id: `p${at}` }));
    const read = readOver(
      JSON.stringify({ format: 1, id: 'many', title: 'Many', providers: many }),
    );
    expect(read.ok ? [] : [read.errors.length, read.more]).toEqual([LIMITS.listed, 7]);
  });
});
