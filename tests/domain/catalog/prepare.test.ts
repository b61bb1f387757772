import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../../src/domain/catalog/catalog';
import { providerOf, providerRecord } from '../../../src/domain/catalog/catalogRecord';
import type { Prepare } from '../../../src/domain/catalog/layer';
import { parseLayer } from '../../../src/domain/catalog/parseLayer';
import { aLayer, aProvider } from '../../support/aCatalog';
import { PREPARE, toPrepare } from '../../support/aPreparation';

const sources = [
  { id: 'paper', title: 'A paper', read: '2026-01-31' },
  { id: 'repository', title: 'ada/ada', read: '2026-02-03', url: 'https://code.example/ada/' },
];
const places = [{ source: 'repository', path: 'a.md' }];
const errorsOf = (prepare: unknown): readonly string[] => {
  const layer = aLayer([aProvider({ name: 'Ada' })], { sources });
  const parsed = parseLayer({
    ...layer,
    providers: [{ id: 'ada', name: 'Ada', prepare }],
  });
  return parsed.ok ? [] : parsed.errors.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

describe('What a layer says is to be prepared', () => {
  it('may be of every kind', () => {
    expect(errorsOf(PREPARE)).toEqual([]);
  });

  it.each<[string, unknown, RegExp]>([
    ['a line without a source', { prerequisites: [{ text: 'A rack', places: [] }] }, /places/],
    ['a source that is not there', { endpoint: { text: 'One', places: [{ source: 'nowhere', path: 'a.md' }] } }, /There is no source “nowhere”/],
    ['a source without an address', { endpoint: { text: 'One', places: [{ source: 'paper', path: 'a.md' }] } }, /“paper” has no address/],
    ['a path that leads out', { endpoint: { text: 'One', places: [{ source: 'repository', path: '../a.md' }] } }, /path/],
    ['a variable that is no name', { variables: [{ name: 'A; rm -rf /', places }] }, /name/],
    ['a variable twice', { variables: [{ name: 'ADA', places }, { name: 'ADA', places }] }, /“ADA” is there twice/],
    ['a step with two commands', { installs: [{ what: 'Ada', command: 'make', init: [{ as: 'core', name: 'ada', places }], places }] }, /not both/],
    ['an entry with neither address nor what to fill in', { configuration: { text: 'So', entries: [{ name: 'ada', type: 'CoreProvider', places }], places } }, /“fill”/],
    ['a guide that is a script', { guides: [{ url: 'javascript:alert(1)', places }] }, /url/],
  ])('cannot be %s', (_, prepare, problem) => {
    expect(errorsOf(prepare).join('\n')).toMatch(problem);
  }); // prettier-ignore

  it('stays with the provider in the catalog and in its records', () => {
    const [ada] = toPrepare(PREPARE).providers;
    expect(ada?.prepare).toEqual(PREPARE);
    expect(ada && providerOf(providerRecord(ada)).prepare).toEqual(PREPARE);
  });

  it('is the earlier layer’s where two say it', () => {
    const other: Prepare = { endpoint: { text: 'Another', places } };
    const layers = [PREPARE, other].map((prepare) => aLayer([aProvider({ name: 'Ada', prepare })]));
    expect(catalogOf(layers).providers[0]?.prepare).toEqual(PREPARE);
  });
});
