import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import table from '../src/data/document.layer.json';
import details from '../src/data/document-details.layer.json';
import repositories from '../src/data/repositories.layer.json';
import repositoriesDetails from '../src/data/repositories-details.layer.json';
import type { Layer } from '../src/domain/catalog/layer';
import { readCatalogFile } from '../src/domain/catalog/reading/readCatalogFile';
import { outcomeOf } from './support/readFile';

const ROOT = resolve(import.meta.dirname, '..');
const bytesOf = (path: string) => new Uint8Array(readFileSync(join(ROOT, path)));
const bundled: readonly Layer[] = [table, details, repositories, repositoriesDetails];

describe('The sample that can be downloaded', () => {
  const bytes = bytesOf('public/sample-catalog.yaml');
  const read = readCatalogFile(bytes, { over: bundled });

  it('is a good layer on the bundled catalog', () => {
    expect(outcomeOf(read)).toEqual(['read: our-team']);
    expect(read.ok && read.isAlone).toBe(false);
  });

  it('has a provider, a criterion and a rating of one’s own, and names its schema', () => {
    const [layer] = read.ok ? read.layers : [];
    expect(layer?.providers?.map(({ id }) => id)).toEqual(['rack-as-a-service', 'metal3']);
    expect(layer?.criteria?.map(({ kind }) => kind)).toEqual(['scale', 'choice']);
    expect(layer?.$schema).toBe('catalog.schema.json');
  });

  it('needs the bundled catalog, and is told so where that is not there', () => {
    const alone = readCatalogFile(bytes, { over: [] });
    const [first] = outcomeOf(alone);
    expect(first).toMatch(/^\d+:7 Rack as a Service: there is no criterion “ground”\./);
  });
});

describe('The bundled catalog', () => {
  it('can be written as one file that stands alone, and is read again as it was', () => {
    const [first, ...rest] = bundled;
    const whole = [{ ...first, alone: true }, ...rest];
    const read = readCatalogFile(JSON.stringify(whole), { over: bundled });
    expect(outcomeOf(read)).toEqual(['read: document, document, repositories, repositories']);
    expect(read.ok && read.layers).toEqual(whole);
  });
});
