import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Catalog, catalogOf } from '../../../src/domain/catalog/catalog';
import type { Layer } from '../../../src/domain/catalog/layer';
import { parseLayer } from '../../../src/domain/catalog/parseLayer';
import { browseExtract } from '../../../src/domain/share/browseExtract';
import { tableOf } from '../../../src/domain/share/extract';
import { chosenExtract } from '../../../src/features/share/chosenExtract';
import { chosenSheet } from '../../../src/features/share/chosenSheet';
import type { Choices } from '../../../src/store/choices';
import { readLink, writeLink } from '../../../src/url/link';
import { readSavedSheet } from '../../../src/url/readSavedSheet';
import { someChosen } from '../../support/arbitraryChoices';
import { aProvenance } from '../../support/arbitraryExport';
import { bundledCatalog } from '../../support/bundled';

const saved = (catalog: Catalog, choices: Choices): string | undefined => {
  const link = new URL(writeLink(catalog, choices), 'https://groundwork.example/app/').href;
  return chosenSheet(catalog, choices, { ...aProvenance, link });
};

/** The layer in a saved sheet, which has to be a good one. */
const layerIn = (text: string): Layer => {
  const { layer } = JSON.parse(text) as { readonly layer: unknown };
  const parsed = parseLayer(layer);
  if (parsed.ok) return parsed.layer;
  throw new Error(
    parsed.errors.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
  );
};

/** The catalog with the one statement on each cell that counts, as a layer has it. */
const asItCounts = (catalog: Catalog): Catalog => ({
  ...catalog,
  providers: catalog.providers.map((provider) => ({
    ...provider,
    statements: new Map(
      [...provider.statements].map(([id, [first]]) => [id, first ? [first] : []]),
    ),
  })),
});

const at = (query: string) => {
  const { choices } = readLink(bundledCatalog, query);
  return saved(bundledCatalog, choices) ?? '';
};

describe('A sheet that is saved', () => {
  it('opens again with the same choices, on any catalog', () => {
    fc.assert(
      fc.property(someChosen, ({ catalog, choices }) => {
        const text = saved(catalog, choices);
        if (text === undefined) {
          expect(chosenExtract(catalog, choices)).toBeUndefined();
          return;
        }
        const sheet = readSavedSheet(text);
        const again = sheet.ok ? readLink(catalog, sheet.query) : undefined;
        expect(again).toEqual({ choices, unread: [], foreign: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('holds a layer that opens as a catalog, whatever was chosen', () => {
    fc.assert(
      fc.property(someChosen, ({ catalog, choices }) => {
        const text = saved(catalog, choices);
        expect(text === undefined || layerIn(text).id).toBe(text === undefined || 'saved-sheet');
      }),
    );
  });

  it('shows the same sheet, comparison and decision on its own layer', () => {
    fc.assert(
      fc.property(someChosen, ({ catalog, choices }) => {
        const text = saved(catalog, choices);
        if (text === undefined || (choices.view === 'browse' && choices.provider === undefined)) return;
        const again = catalogOf([layerIn(text)]);
        const tableIn = (any: Catalog) => {
          const extract = chosenExtract(any, readLink(any, writeLink(catalog, choices)).choices);
          if (extract === undefined) return undefined;
          const { heads, rows } = tableOf(extract);
          // A successor that was not shown is not in the layer either.
          const cut = rows.map((row) => row.map((text) => text.replace(/^successor: .*/s, '')));
          return { heads, rows: cut, sentences: extract.sentences };
        };
        expect(tableIn(again)).toEqual(tableIn(asItCounts(catalog)));
      }),
      { numRuns: 200 },
    );
  }); // prettier-ignore

  it('shows the same rows and columns of the list on its own layer', () => {
    fc.assert(
      fc.property(someChosen, ({ catalog, choices }) => {
        const asList = { ...choices, view: 'browse' as const, provider: undefined };
        const text = saved(catalog, asList) ?? '';
        const again = catalogOf([layerIn(text)]);
        const { columns } = asList;
        const all = { filters: {}, search: '', sort: [], columns };
        const rowsIn = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join('|')).toSorted();
        const then = tableOf(browseExtract(again, all));
        const now = tableOf(browseExtract(catalog, asList));
        expect(then.heads).toEqual(now.heads);
        expect(rowsIn(then.rows)).toEqual(rowsIn(now.rows));
      }),
    );
  }); // prettier-ignore

  it('has exactly the providers and criteria that are shown', () => {
    const partsOf = (query: string) => {
      const { providers = [], criteria = [] } = layerIn(at(query));
      return [providers.map(({ id }) => id), criteria.map(({ id }) => id)];
    };
    expect(partsOf('?q=talos&columns=maturity,boot-method&sort=name')).toEqual([
      ['omni', 'sidero'],
      ['ground', 'maturity', 'boot-method'],
    ]);
    const [picks, criteria] = partsOf('?view=compare&pick=metal3,byoh');
    expect(picks).toEqual(['metal3', 'byoh']);
    expect(criteria).toHaveLength(bundledCatalog.criteria.length);
    expect(partsOf('?view=decide')[0]).toHaveLength(11);
    // Nobody asks for the boot method; Omni's sources contradict each other on it and on what is asked.
    expect(partsOf('?view=decide')[1]).toContain('boot-method');
    expect(partsOf('?provider=maas')[0]).toEqual(['maas']);
  });

  it('says what it is and where it comes from', () => {
    expect(JSON.parse(at('?view=compare&pick=metal3'))).toMatchObject({
      groundwork: 1,
      sheet: aProvenance.sheet,
      drawnWith: aProvenance.drawnWith,
      catalog: { title: 'A test', version: 3, read: '2026-01-31' },
      exported: '2026-11-22',
      link: 'https://groundwork.example/app/?view=compare&pick=metal3',
      query: '?view=compare&pick=metal3',
    });
  });
});
