import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_SAVED_SHEET, readSavedSheet } from '../../src/url/readSavedSheet';
import { savedSheetText } from '../../src/url/savedSheet';
import { aLayer } from '../support/aCatalog';
import { oddWords } from '../support/arbitraryCatalog';
import { aProvenance } from '../support/arbitraryExport';

const saved = {
  groundwork: 1,
  sheet: 'Compare: Ada, Bob',
  catalog: { title: 'A test', version: 3 },
  exported: '2026-11-22',
  link: 'https://groundwork.example/app/?view=compare&pick=ada',
  query: '?view=compare&pick=ada',
};
const read = (json: unknown, here?: string) => readSavedSheet(JSON.stringify(json), here);
const errorsIn = (text: string) => {
  const sheet = readSavedSheet(text);
  return sheet.ok ? [] : sheet.errors;
};
const found = (json: unknown) => errorsIn(JSON.stringify(json)).map((error) => error.found);

describe('A saved sheet', () => {
  it('gives back its query, and says what it is and when it was saved', () => {
    const text = savedSheetText(aProvenance, aLayer([]));
    expect(readSavedSheet(text, 'https://groundwork.example/app/?q=now')).toEqual({
      ok: true,
      query: '?maturity=high&sort=-maturity,name',
      version: 3,
      catalog: 'A test',
      sheet: 'Browse: all providers',
      exported: '2026-11-22',
      notes: [],
    });
  });

  it('says as a file what it shows, what it was drawn with, and where it comes from', () => {
    const layer = aLayer([]);
    const { sheet, drawnWith, exported, link } = aProvenance;
    expect(JSON.parse(savedSheetText({ ...aProvenance, read: undefined }, layer))).toEqual({
      groundwork: 1,
      sheet,
      drawnWith,
      catalog: { title: 'A test', version: 3 },
      exported,
      link,
      query: '?maturity=high&sort=-maturity,name',
      layer,
    });
  });

  it('has an empty query where nothing was chosen, and none of the place on the page', () => {
    const queryOf = (link: string) => {
      const sheet = readSavedSheet(savedSheetText({ ...aProvenance, link }, aLayer([])));
      return sheet.ok ? sheet.query : undefined;
    };
    expect(queryOf('https://groundwork.example/app/')).toBe('');
    expect(queryOf('https://groundwork.example/#a?b')).toBe('');
    expect(queryOf('https://groundwork.example/?q=a?b#main')).toBe('?q=a?b');
  });

  it('opens without whatever is not needed, and with what later versions may add', () => {
    expect(read({ groundwork: 1, query: '' })).toMatchObject({ ok: true, query: '' });
    expect(read({ ...saved, surprise: [1], layer: 'gone' })).toMatchObject({ ok: true });
  });

  it('opens with the mark of UTF-8 at its beginning', () => {
    expect(readSavedSheet(`\uFEFF${JSON.stringify(saved)}`).ok).toBe(true);
  });

  it('notes that it was saved elsewhere, and that only its choices count', () => {
    const notes = (link: string, here = 'https://groundwork.example/?q=a') => {
      const sheet = read({ ...saved, link }, here);
      return sheet.ok ? sheet.notes : undefined;
    };
    expect(notes('https://groundwork.example/other/?q=b')).toEqual([]);
    expect(notes('https://evil.example/?q=b')).toEqual([
      'It was saved at https://evil.example. Only its choices were opened; all values are from here.',
    ]);
    expect(notes('file:///home/ada/groundwork.html?q=b')).toEqual([
      'It was saved from a page on a disk. Only its choices were opened; all values are from here.',
    ]);
    expect(notes('file:///a.html?q=b', 'file:///b.html')).toEqual([]);
    const noAddress = ['Its link is no address of a page. Only its choices were opened.'];
    expect(notes('javascript:alert(1)')).toEqual(noAddress);
    expect(notes('no address')).toEqual(noAddress);
    expect(notes('https://evil.example/', 'no address')).toEqual([]);
    expect(read({ ...saved, link: 'https://evil.example/?pick=bob' }, 'https://a.example')).toMatchObject({
      ok: true,
      query: '?view=compare&pick=ada',
    });
  }); // prettier-ignore
});

describe('A file that is no saved sheet', () => {
  it.each([
    ['', 'an empty file'],
    [' \n', 'an empty file'],
    ['Provider,Maturity\r\nAda,Low', /^text that is not JSON: “Provider,Maturity/],
    [`${JSON.stringify(saved).slice(0, -9)}`, /^text that is not JSON/],
    ['null', 'null'],
    ['5', '5'],
    ['[]', 'a list'],
    ['"?q=a"', '“?q=a”'],
    ['{}', 'an object without “groundwork”'],
    [JSON.stringify(aLayer([])), 'a catalog'],
    ['{"groundwork":2,"query":7}', 'format 2'],
    ['{"groundwork":"1"}', 'format “1”'],
    ['{"groundwork":1,"query":"","layer":{"a":[{"__proto__":{}}]}}', 'the key “__proto__”'],
    ['{"__proto__":{"groundwork":1,"query":""}}', 'an object without “groundwork”'],
  ])('is refused: %s', (text, expected) => {
    const [error, ...more] = errorsIn(text);
    expect(more).toEqual([]);
    expect(error?.found).toMatch(expected);
    expect(error?.expected).not.toBe('');
    expect(error?.advice).toMatch(/\.$/);
  });

  it('hears of everything that is wrong at once', () => {
    const wrong = {
      groundwork: 1,
      query: 'q=a',
      sheet: 5,
      exported: [],
      link: {},
      catalog: { title: null, version: 1.5 },
    };
    expect(found(wrong)).toEqual([
      '“query”: “q=a”',
      '“link”: an object',
      '“version”: 1.5',
      '“title”: null',
      '“sheet”: 5',
      '“exported”: a list',
    ]);
    expect(found({ groundwork: 1, catalog: [] })).toEqual(['“catalog”: a list', '“query”: nothing']);
  }); // prettier-ignore

  it('is told to load the page again where a newer one saved it', () => {
    expect(errorsIn('{"groundwork":2}')[0]?.advice).toMatch(/load this page again/);
    expect(errorsIn('{"groundwork":0}')[0]?.advice).not.toMatch(/load this page again/);
  });

  it('is not read where it is too long, or its query is', () => {
    const layer = 'x'.repeat(LONGEST_SAVED_SHEET);
    expect(found({ ...saved, layer })[0]).toMatch(/^a file of 8,000,\d{3} characters$/);
    expect(found({ ...saved, query: `?${'x'.repeat(100_000)}` })[0]).toMatch(/^“query”: “\?x{39}…”$/);
  }); // prettier-ignore

  it('is refused however deep it is', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(errorsIn(deep)).toHaveLength(1);
    expect(errorsIn(`{"groundwork":1,"query":${deep}}`)).toHaveLength(1);
    expect(readSavedSheet(`{"groundwork":1,"query":"","layer":${deep}}`).ok).toBe(true);
  });

  it('never breaks the app, whatever it holds', () => {
    const json = fc.oneof(
      fc.jsonValue({ maxDepth: 4 }),
      fc.record({ groundwork: fc.constantFrom(1, 2, '1'), query: fc.jsonValue(), catalog: fc.jsonValue(), link: fc.jsonValue() }),
    );
    fc.assert(
      fc.property(fc.oneof(json.map((each) => JSON.stringify(each)), oddWords), oddWords, (text, here) => {
        const sheet = readSavedSheet(text, here);
        expect(sheet.ok ? typeof sheet.query === 'string' : sheet.errors.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(({} as Record<string, unknown>)['groundwork']).toBeUndefined();
  }); // prettier-ignore
});
