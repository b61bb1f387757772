import { describe, expect, it } from 'vitest';
import { brokenReferences } from '../../../src/domain/catalog/brokenReferences';
import type { Layer } from '../../../src/domain/catalog/layer';
import { aLayer, aProvider } from '../../support/aCatalog';
import { inWords } from '../../support/inWords';

const broken = (layer: Layer): readonly string[] => brokenReferences(layer, []).map(inWords(layer));

describe('The place of what is said in sentences', () => {
  it('is refused where the source does not exist, or has no address for the path', () => {
    const repo = { id: 'repo', title: 'A repository', read: '2026', url: 'https://a.b/' };
    const paper = { id: 'paper', title: 'A paper', read: '2026' };
    const saying = (place: { source?: string; path?: string }) => {
      const said = { text: 'a', ...place };
      const ada = aProvider({
        name: 'Ada',
        summary: said,
        notice: { tone: 'info', ...said },
        features: [said],
        status: [said],
        contradictions: [{ criteria: ['maturity'], says: [{ text: 'b' }, said] }],
      });
      return broken(aLayer([ada], { sources: [paper, repo] }));
    };
    const places = ['summary', 'notice', 'features.0', 'status.0', 'contradictions.0.says.1'];
    expect(saying({ source: 'repo', path: 'docs/api.md' })).toEqual([]);
    expect(saying({ source: 'rumour' })).toEqual(
      places.map((place) => `providers.ada.${place}.source: There is no source “rumour”.`),
    );
    expect(saying({ path: 'docs/api.md' })).toEqual(
      places.map(
        (place) =>
          `providers.ada.${place}.path: A path needs a source with an address: give its source a “url”.`,
      ),
    );
  });
});
