import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../../src/domain/catalog/catalog';
import { citedSources } from '../../../src/domain/share/citedSources';
import { aCatalog, aLayer, aProvider } from '../../support/aCatalog';
import { bundledCatalog } from '../../support/bundled';

describe('The sources that a decision can rest on', () => {
  it('are those of statements that count, and always the first', () => {
    const sources = ['paper', 'letter', 'rumour'].map((id) => ({ id, title: id, read: '2026' }));
    const ada = aProvider({ name: 'Ada', statements: { nodes: { value: 3, source: 'letter' } } });
    expect(citedSources(aCatalog([ada], { sources })).map(({ id }) => id)).toEqual([
      'paper',
      'letter',
    ]);
  });

  it('are not those of a second statement on the same criterion', () => {
    const ada = aProvider({ name: 'Ada', values: { maturity: 'low' } });
    const other = aLayer([ada], {
      id: 'other',
      criteria: [],
      sources: [{ id: 'rumour', title: 'A rumour', read: '2026' }],
    });
    expect(citedSources(catalogOf([aLayer([ada]), other])).map(({ id }) => id)).toEqual(['paper']);
  });

  it('are the document alone in the bundled catalog, since nothing else is asked about', () => {
    expect(citedSources(bundledCatalog).map(({ id }) => id)).toEqual(['doc']);
  });
});
