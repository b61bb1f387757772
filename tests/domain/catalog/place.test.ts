import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Stated, catalogOf } from '../../../src/domain/catalog/catalog';
import { addressOf, placeIn } from '../../../src/domain/catalog/place';
import { parseLayer } from '../../../src/domain/catalog/parseLayer';
import { aLayer, aProvider } from '../../support/aCatalog';

const HOME = 'https://example.org/ada/blob/0123abc/';
const sources = [
  { id: 'repo', title: 'ada at 0123abc', read: '2026-08-21', url: HOME },
  { id: 'paper', title: 'A paper', read: '2026' },
];
const stating = (statement: object) =>
  aLayer([aProvider({ name: 'Ada', statements: { maturity: { value: 'high', ...statement } } })], {
    sources,
  });
const stated = (statement: object): Stated => {
  const parsed = parseLayer(stating(statement));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  const [first] = catalogOf([parsed.layer]).providers[0]?.statements.get('maturity') ?? [];
  if (first === undefined) throw new Error('nothing is stated');
  return first;
};

describe('Where a statement can be read', () => {
  it('is its path after the address of its source', () => {
    expect(addressOf(stated({ path: 'docs/api.md' }))).toBe(`${HOME}docs/api.md`);
    expect(addressOf(stated({ path: 'docs/Getting Started/a?b#c.md' }))).toBe(
      `${HOME}docs/Getting%20Started/a%3Fb%23c.md`,
    );
  });

  it('has no address without a path, or where its source has none', () => {
    expect(addressOf(stated({}))).toBeUndefined();
    expect(addressOf(stated({ source: 'paper', at: [3] }))).toBeUndefined();
  });

  it('is said by its lines, else by its path', () => {
    expect(placeIn(stated({ at: [9, 3], path: 'a.md' }))).toBe('lines 3 and 9');
    expect(placeIn(stated({ path: 'a.md' }))).toBe('a.md');
    expect(placeIn(stated({ path: `tree/${'0123abc'.repeat(6).slice(0, 40)}` }))).toBe(
      'tree/0123abc',
    );
    expect(placeIn(stated({}))).toBeUndefined();
  });

  it('stays under the address of its source, whatever a path that is accepted says', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }), (path) => {
        const parsed = parseLayer(stating({ path }));
        if (!parsed.ok) return;
        const address = addressOf(stated({ path })) ?? '';
        expect(new URL(address).href.startsWith(HOME)).toBe(true);
        expect(new URL(address).search + new URL(address).hash).toBe('');
      }),
    );
  });
});
