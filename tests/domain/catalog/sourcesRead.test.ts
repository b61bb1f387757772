import { describe, expect, it } from 'vitest';
import {
  allSourcesWords,
  readWords,
  sourcesRead,
  sourcesTitle,
} from '../../../src/domain/catalog/sourcesRead';
import type { Source } from '../../../src/domain/catalog/layer';
import { bundledCatalog } from '../../support/bundled';

const paper: Source = { id: 'paper', title: 'A paper', read: '2026-11-22' };
const shop = (id: string, read: string): Source => ({ id, title: `Shop ${id}`, of: 'Shops', read });

describe('The sources of a catalog', () => {
  it('stand by themselves, unless they say what they are one of', () => {
    const groups = sourcesRead([paper, shop('b', '2026-08-21'), shop('a', '2024-04-03')]);
    expect(groups.map(sourcesTitle)).toEqual(['A paper', 'Shops']);
    expect(groups.map((group) => group.map(({ id }) => id))).toEqual([['paper'], ['b', 'a']]);
  });

  it('are not taken together because a title reads like what others are one of', () => {
    const alike = { ...paper, id: 'Shops', title: 'Shops' };
    expect(sourcesRead([alike, shop('a', '2024')])).toHaveLength(2);
  });

  it('say when they were read; several say how many, and the first and the last day', () => {
    const [one, several] = sourcesRead([paper, shop('b', '2026-08-21'), shop('a', '2024-04')]);
    expect(one && readWords(one)).toBe('read 22 November 2026');
    expect(several && readWords(several)).toBe('2 sources, read from April 2024 to 21 August 2026');
    const [same] = sourcesRead([shop('a', '2026-08'), shop('b', '2026-08')]);
    expect(same && readWords(same)).toBe('2 sources, read August 2026');
  });

  it('are one line in the bundled catalog, not thirty', () => {
    expect(allSourcesWords(bundledCatalog.sources)).toBe(
      'Non-Cloud Infrastructure Providers, read 22 November 2026; Repositories: 34 sources, read from 3 April 2024 to 21 August 2026',
    );
  });
});
