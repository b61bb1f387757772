import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery, writeQuery } from '../../src/url/query';
import { oddWords } from '../support/arbitraryCatalog';

describe('A query string', () => {
  it('gives back the pairs that it was written from', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(oddWords, oddWords)), (pairs) => {
        expect(readQuery(writeQuery(pairs))).toEqual({ pairs, broken: [] });
      }),
    );
  });

  it('leaves what people read unescaped', () => {
    expect(writeQuery([['at', 'a,b/c:d']])).toBe('?at=a,b/c:d');
    expect(writeQuery([['q', 'a b&c=d+e#f%']])).toBe('?q=a+b%26c%3Dd%2Be%23f%25');
    expect(writeQuery([])).toBe('?');
  });

  it('is written even where a letter is only half there', () => {
    expect(writeQuery([['q', 'a\uD83D']])).toBe('?q=a%EF%BF%BD');
  });

  it('keeps what cannot be decoded as it stands', () => {
    expect(readQuery('?a=1&b=%zz&%=2&c')).toEqual({
      pairs: [
        ['a', '1'],
        ['c', ''],
      ],
      broken: ['b=%zz', '%=2'],
    });
  });

  it('is never too odd to be read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { pairs, broken } = readQuery(text);
        const parts = text.replace(/^\?/, '').split('&').filter(Boolean);
        expect(pairs.length + broken.length).toBe(parts.length);
      }),
    );
  });
});
