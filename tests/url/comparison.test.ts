import { describe, expect, it } from 'vitest';
import type { Unread } from '../../src/store/unread';
import { readLink, writeLink } from '../../src/url/link';
import { bundledCatalog } from '../support/bundled';

const read = (query: string) => readLink(bundledCatalog, query);
const astray = (key: string, found: string): Unread => ({ kind: 'not-picked', key, found });

describe('A link to a comparison', () => {
  it('draws picks in the order of picking, and says nothing where it draws all of them', () => {
    const some = read('?pick=omni,maas,byoh&draw=byoh,omni').choices;
    expect(some.drawn).toEqual(['omni', 'byoh']);
    expect(writeLink(bundledCatalog, some)).toBe('?pick=omni,maas,byoh&draw=omni,byoh');
    for (const query of ['?pick=omni,maas&draw=maas,omni', '?pick=omni,maas&draw=']) {
      const { choices, unread } = read(query);
      expect([choices.drawn, unread]).toEqual([[], []]);
      expect(writeLink(bundledCatalog, choices)).toBe('?pick=omni,maas');
    }
  });

  it('names what it would draw and does not pick, and draws the rest', () => {
    const { choices, unread } = read('?draw=byoh,omni,metal3&pick=omni,maas');
    expect(choices.drawn).toEqual(['omni']);
    expect(unread).toEqual([astray('draw', 'byoh'), astray('draw', 'metal3')]);
    expect(read('?draw=byoh&pick=maas').choices).toMatchObject({ drawn: [], picks: ['maas'] });
  });

  it('has no baseline that it does not pick, and names it', () => {
    const { choices, unread } = read('?base=byoh&pick=omni,maas');
    expect([choices.base, unread]).toEqual([undefined, [astray('base', 'byoh')]]);
    expect(read('?base=maas,byoh&pick=maas')).toMatchObject({
      choices: { base: 'maas' },
      unread: [{ kind: 'one-only', key: 'base', found: 'byoh' }],
    });
  });

  it('has no baseline that is not there at all, though it picks it', () => {
    const { choices, unread } = read('?pick=maas,metal4&base=metal4&draw=metal4');
    expect(choices).toMatchObject({ picks: ['maas'], base: undefined, drawn: [] });
    expect(unread).toEqual(
      ['pick', 'base', 'draw'].map((key) => ({ kind: 'unknown-value', key, found: 'metal4' })),
    );
  });

  it('shows the usual view and chart and all rows where it names none that there is', () => {
    const { choices, unread } = read('?view=dream&chart=pie&only=rows');
    expect(choices).toEqual(read('').choices);
    expect(unread).toHaveLength(3);
  });
});
