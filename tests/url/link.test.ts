import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchFor } from '../../src/store/changes';
import { defaultChoices } from '../../src/store/choices';
import { readLink, writeLink } from '../../src/url/link';
import { aCatalog, aProvider } from '../support/aCatalog';
import { oddWords, someCatalog } from '../support/arbitraryCatalog';
import { someChosen } from '../support/arbitraryChoices';
import { bundledCatalog } from '../support/bundled';

const catalog = aCatalog([aProvider({ name: 'Ada' }), aProvider({ name: 'Bob' })], {
  sort: ['-maturity'],
});
const start = defaultChoices(catalog);
const read = (query: string) => readLink(catalog, query);
const link = (wish: Partial<typeof start>) => writeLink(catalog, { ...start, ...wish });

describe('A link', () => {
  it('gives back the choices that it was written from, on any catalog', () => {
    fc.assert(
      fc.property(someChosen, ({ catalog: any, choices }) => {
        const link = writeLink(any, choices);
        expect(readLink(any, link)).toEqual({ choices, unread: [], foreign: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('is the same when what it says is written again', () => {
    fc.assert(
      fc.property(someChosen, ({ catalog: any, choices }) => {
        const link = writeLink(any, choices);
        expect(writeLink(any, readLink(any, link).choices)).toBe(link);
      }),
    );
  });

  it('survives the address bar, which escapes in its own way', () => {
    fc.assert(
      fc.property(someChosen, ({ catalog: any, choices }) => {
        const { search } = new URL(writeLink(any, choices), 'https://groundwork.example/app/');
        expect(readLink(any, search).choices).toEqual(choices);
      }),
    );
  });

  it('says nothing but “?” when nothing was chosen, on any catalog', () => {
    fc.assert(
      fc.property(someCatalog, (any) => {
        expect(writeLink(any, defaultChoices(any))).toBe('?');
        expect(readLink(any, '').choices).toEqual(defaultChoices(any));
        expect(readLink(any, '?').choices).toEqual(defaultChoices(any));
      }),
    );
  });

  it('has its parameters in one order, however the choices were made', () => {
    const picks = ['bob', 'ada'];
    const filters = { discovery: ['yes', 'no'], maturity: ['low', 'not-stated'] };
    const compared = {
      onlyDifferences: true,
      base: 'ada',
      drawn: ['bob'],
      chart: 'picks',
    } as const;
    const list = { sort: [], search: 'a b', filters, columns: [] };
    const all = link({ ...compared, picks, ...list, provider: 'ada', view: 'compare' });
    expect(all).toBe(
      '?view=compare&provider=ada&maturity=low,not-stated&discovery=yes,no&q=a+b&sort=&columns=' +
        '&pick=bob,ada&only=differences&base=ada&chart=picks&draw=bob',
    );
    expect(writeLink(catalog, read(all).choices)).toBe(all);
  });

  it('reads its parameters in any order', () => {
    const parts = [
      'maturity=low',
      'q=a',
      'pick=ada,bob',
      'sort=name',
      'provider=bob',
      'columns=nodes',
      'view=compare',
      'only=differences',
      'base=bob',
      'chart=providers',
      'draw=bob',
    ];
    const { choices } = read(`?${parts.join('&')}`);
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: parts.length }), (turned) => {
        expect(read(turned.join('&')).choices).toEqual(choices);
      }),
    );
  });

  it('has ticks and columns in the catalog’s order and picks in the reader’s', () => {
    const { choices } = read(
      '?maturity=not-stated,high,low&columns=released,maturity&pick=bob,ada',
    );
    expect(choices.filters).toEqual({ maturity: ['low', 'high', 'not-stated'] });
    expect(choices.columns).toEqual(['maturity', 'released']);
    expect(choices.picks).toEqual(['bob', 'ada']);
  });

  it('tells no columns, no order and nothing said apart', () => {
    expect(read('?columns=&sort=').choices).toMatchObject({ columns: [], sort: [] });
    expect(read('?').choices).toMatchObject({ columns: start.columns, sort: start.sort });
  });

  it('keeps the parameters of others, at its end', () => {
    const { foreign, unread, choices } = read('?utm_source=mail&maturity=low&fbclid=a%20b');
    expect(unread).toEqual([]);
    expect(writeLink(catalog, choices, foreign)).toBe('?maturity=low&utm_source=mail&fbclid=a+b');
  });

  it('keeps whatever others add, in their order', () => {
    const pairs = fc.array(
      fc.tuple(
        oddWords.map((word) => `x${word}`),
        oddWords,
      ),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(pairs, (foreign) => {
        expect(read(writeLink(catalog, start, foreign)).foreign).toEqual(foreign);
      }),
    );
  });

  it('is read with or without its question mark, and with “+” or “%20” for a space', () => {
    for (const query of ['?q=a+b', 'q=a%20b', '?&q=a+b&', 'q=a b'])
      expect(read(query).choices.search).toBe('a b');
    expect(read('?q=a%2Bb').choices.search).toBe('a+b');
    expect(read('?q=a=b').choices.search).toBe('a=b');
  });

  it('is readable', () => {
    const { choices } = readLink(
      bundledCatalog,
      '?maturity=medium,high&sort=-maturity,name&q=talos',
    );
    expect(writeLink(bundledCatalog, choices)).toBe(
      '?maturity=medium,high&q=talos&sort=-maturity,name',
    );
  });

  it('carries a search of any length that can be typed', () => {
    const typed = searchFor('long '.repeat(100))(start, catalog);
    expect(read(writeLink(catalog, typed))).toMatchObject({ choices: typed, unread: [] });
  });

  it('cuts a search that is too long where a letter ends', () => {
    const { choices } = read(`?q=${'x'.repeat(199)}${encodeURIComponent('👩‍🚀')}`);
    expect(read(writeLink(catalog, choices)).choices).toEqual(choices);
  });
});
