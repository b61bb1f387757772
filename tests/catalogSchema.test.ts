import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromJSONSchema } from 'zod';
import { catalogSchema } from '../scripts/schemaForEditors';
import { layerForm } from '../src/domain/catalog/layer';

const ROOT = resolve(import.meta.dirname, '..');
const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const published: unknown = JSON.parse(textOf('public/catalog.schema.json'));
const layers = readdirSync(join(ROOT, 'src/data')).filter((name) => name.endsWith('.layer.json'));

describe('The published schema of the catalog format', () => {
  it('is that of today (npm run catalog:schema writes it)', () => {
    expect(published).toEqual(catalogSchema(layerForm, textOf('docs/catalog-format.md')));
  });

  it('accepts the bundled layers, alone and as a list', () => {
    // The library types what it reads as a schema; the file is one by the test above.
    const form = fromJSONSchema(published as Parameters<typeof fromJSONSchema>[0]);
    const jsons = layers.map((name): unknown => JSON.parse(textOf(`src/data/${name}`)));
    expect(jsons.filter((json) => !form.safeParse(json).success)).toEqual([]);
    expect(form.safeParse(jsons).success).toBe(true);
    expect(form.safeParse({ format: 2 }).success).toBe(false);
    expect(form.safeParse({ format: 1, id: 'a', title: 'A', surprise: 1 }).success).toBe(false);
  });

  it('explains the fields of a layer and of a statement in the words of the document', () => {
    const text = JSON.stringify(published);
    for (const words of [
      'is a column at once, or can be made one',
      'what the source puts in brackets; it stays with the value',
      'the date of reading',
    ])
      expect(text).toContain(words);
  });
});
