import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layersIn, parseLayer } from '../../../src/domain/catalog/parseLayer';
import { aLayer, aProvider } from '../../support/aCatalog';
import { someLayer } from '../../support/arbitraryCatalog';

const paths = (json: unknown): readonly string[] => {
  const parsed = parseLayer(json);
  return parsed.ok ? [] : parsed.errors.map(({ path }) => path.join('.'));
};
const good = aLayer([aProvider({ name: 'Ada', values: { maturity: 'high' } })]);
const withProvider = (wish: object) => ({
  ...good,
  providers: [{ id: 'ada', name: 'Ada', ...wish }],
});

describe('A layer file', () => {
  it('is read when it is right, word for word', () => {
    expect(parseLayer(JSON.parse(JSON.stringify(good)))).toEqual({ ok: true, layer: good });
  });

  it('may name its schema, for editors', () => {
    expect(paths({ ...good, $schema: './catalog.schema.json' })).toEqual([]);
  });

  it.each([
    ['is no object', 'a layer', ['']],
    ['is a list', [], ['']],
    ['is null', null, ['']],
    ['has another format', { ...good, format: 2 }, ['format']],
    ['has no id', { ...good, id: undefined }, ['id']],
    ['has an id with a slash', { ...good, id: 'a/b' }, ['id']],
    ['has an empty title', { ...good, title: '' }, ['title']],
    ['has one word for its things', { ...good, things: ['boat'] }, ['things']],
    ['has a key that the format does not know', { ...good, surprise: 1 }, ['surprise']],
    ['has a criterion of an unknown kind', { ...good, criteria: [{ id: 'a', kind: 'mood' }], providers: [] }, ['criteria.0.kind']],
    ['has a source without a date', { ...good, sources: [{ id: 'a', title: 'A', read: 'today' }] }, ['sources.0.read']],
    ['has a hatch that nobody can draw', withProvider({ section: [{ hatch: 'lava', text: 'a' }] }), ['providers.0.section.0.hatch']],
    ['has a script for a link', withProvider({ links: [{ role: 'project', url: 'javascript:alert(1)' }] }), ['providers.0.links.0.url']],
    ['has a link of an unknown role', withProvider({ links: [{ role: 'spam', url: 'https://a.b' }] }), ['providers.0.links.0.role']],
    ['has a line number below one', withProvider({ features: [{ text: 'a', at: [0] }] }), ['providers.0.features.0.at.0']],
    ['has a text of 2,001 letters', withProvider({ name: 'x'.repeat(2001) }), ['providers.0.name']],
    ['has a statement without a value', withProvider({ statements: { maturity: {} } }), ['providers.0.statements.maturity.value']],
    ['has a set of nothing', withProvider({ statements: { brings: { value: [] } } }), ['providers.0.statements.brings.value']],
    ['has a script for the address of a source', { ...good, sources: [{ id: 'a', title: 'A', read: '2026', url: 'javascript:alert(1)/' }] }, ['sources.0.url']],
    ['has an address that no path can continue', { ...good, sources: [{ id: 'a', title: 'A', read: '2026', url: 'https://a.b/c' }] }, ['sources.0.url']],
    ['has a path that begins anew', withProvider({ statements: { maturity: { value: 'low', path: '/a' } } }), ['providers.0.statements.maturity.path']],
    ['has a path that leads up', withProvider({ statements: { maturity: { value: 'low', path: 'a/../../b' } } }), ['providers.0.statements.maturity.path']],
    ['has a sentence whose path leads up', withProvider({ summary: { text: 'a', path: '../b' } }), ['providers.0.summary.path']],
    ['has a notice whose path begins anew', withProvider({ notice: { tone: 'info', text: 'a', path: '/a' } }), ['providers.0.notice.path']],
    ['has “no” as a truth value', withProvider({ statements: { discovery: { value: false } } }), ['providers.0.statements.discovery.value']],
  ])('that %s is refused, and the path says where', (_, json, expected) => {
    expect(paths(json)).toEqual(expected);
  }); // prettier-ignore

  it('hears of all that is wrong with its form at once', () => {
    const wrong = { ...good, format: 7, title: '', sources: [{ id: 'A', title: 'a', read: '1' }] };
    expect(paths(wrong)).toEqual(['format', 'title', 'sources.0.id', 'sources.0.read']);
  });

  it('says something about every error', () => {
    const parsed = parseLayer({ ...good, format: 7, title: '' });
    expect(parsed.ok ? [] : parsed.errors.filter(({ message }) => message === '')).toEqual([]);
  });

  it('cannot reach prototypes through its keys', () => {
    const json: unknown = JSON.parse(
      JSON.stringify(good).replace('"statements":{', '"statements":{"__proto__":{"value":"high"},'),
    );
    const parsed = parseLayer(json);
    const said = parsed.ok ? Object.keys(parsed.layer.providers?.[0]?.statements ?? {}) : [];
    expect(said).not.toContain('__proto__');
    expect(({} as Record<string, unknown>)['value']).toBeUndefined();
  });

  it('never breaks the app, whatever JSON it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (json) => {
        expect(parseLayer(json).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('never breaks the app, whatever stands in one of its fields', () => {
    const field = fc.constantFrom(...Object.keys(good), 'roles', 'sort');
    fc.assert(
      fc.property(field, fc.jsonValue({ maxDepth: 4 }), (key, json) => {
        const parsed = parseLayer({ ...good, [key]: json });
        expect(parsed.ok || parsed.errors.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is understood whatever its subject', () => {
    fc.assert(
      fc.property(someLayer, (layer) => {
        expect(parseLayer(JSON.parse(JSON.stringify(layer)))).toEqual({ ok: true, layer });
      }),
    );
  });
});

describe('The layers among some files', () => {
  it('are those that have the form of one', () => {
    expect(layersIn([good, null, { format: 2 }, 'text']).map(({ id }) => id)).toEqual(['test']);
  });
});
