import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonExtract } from '../../../src/domain/share/comparisonExtract';
import {
  byThing,
  type Extract,
  NOT_STATED,
  plainCell,
  rowPlaces,
  saidCell,
  tableOf,
} from '../../../src/domain/share/extract';
import { csvFile, csvOf } from '../../../src/features/share/csv';
import { browseExtract } from '../../../src/domain/share/browseExtract';
import { providerExtract } from '../../../src/domain/share/providerExtract';
import { aProvenance, someExportedCatalog, trapWords } from '../../support/arbitraryExport';

/** As a reader that keeps to RFC 4180 does: it refuses records of another length. */
const read = (csv: string): readonly (readonly string[])[] =>
  parse(csv, { record_delimiter: '\r\n' });

/** What the file says, without the apostrophes that keep formulas from being formulas. */
const unguarded = (cell: string) =>
  cell.replace(/(?<=^|[;\t\r\n])'(?=[\s"'\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/gu, '');

const oneCell = (words: string): Extract => ({
  heads: ['Provider', 'Says'],
  rows: [{ cells: [plainCell('Ada'), saidCell(words, [4])] }],
  sentences: ['Not in a table.'],
});
const written = (words: string) => read(csvOf(oneCell(words), aProvenance))[1]?.[1];

const someExtract = someExportedCatalog.chain((catalog) => {
  const columns = catalog.criteria.map(({ id }) => id);
  const [first] = catalog.providers;
  const picks = catalog.providers.map(({ id }) => id);
  return fc.constantFrom<Extract>(
    browseExtract(catalog, { filters: {}, search: '', sort: [], columns }),
    comparisonExtract(catalog, { picks, onlyDifferences: false, base: first?.id }),
    ...(first === undefined ? [] : [providerExtract(catalog, first)]),
  );
});

describe('A CSV file', () => {
  it('has a line of heads, and records that say where they come from', () => {
    const extract = { ...oneCell('Yes'), rows: [...oneCell('Yes').rows, { cells: [plainCell('Bob'), NOT_STATED] }] };
    const { link } = aProvenance;
    expect(csvOf(extract, aProvenance)).toBe(
      'Provider,Says,Source lines,Catalog,Catalog version,Read,Exported,Link\r\n' +
        `Ada,Yes,line 4,A test,3,2026-01-31,2026-11-22,"${link}"\r\n` +
        `Bob,not stated,no line,A test,3,2026-01-31,2026-11-22,"${link}"\r\n`,
    );
  }); // prettier-ignore

  it('leaves empty what is not known of the catalog', () => {
    const provenance = { ...aProvenance, version: undefined, read: undefined };
    expect(read(csvOf(oneCell('Yes'), provenance))[1]?.slice(3, 7)).toEqual([
      'A test', '', '', '2026-11-22',
    ]);
  }); // prettier-ignore

  it('reads back in another reader with the same cells, on any catalog', () => {
    fc.assert(
      fc.property(someExtract, trapWords, (extract, title) => {
        const { heads, rows } = tableOf(byThing(extract));
        const places = byThing(extract).rows.map(rowPlaces);
        const back = read(csvOf(extract, { ...aProvenance, catalog: title }));
        const wellFormed = (cells: readonly string[]) => cells.map((cell) => cell.toWellFormed());
        expect(back[0]?.map(unguarded).slice(0, heads.length)).toEqual(wellFormed(heads));
        const { exported, link } = aProvenance;
        expect(back.slice(1).map((cells) => cells.map(unguarded))).toEqual(
          rows.map((row, at) =>
            wellFormed([...row, places[at] ?? '', title, '3', '2026-01-31', exported, link]),
          ),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('holds no cell that a spreadsheet takes for a formula', () => {
    const isNumber = (cell: string) => /^-[\d,.]+$/.test(cell);
    fc.assert(
      fc.property(someExtract, (extract) => {
        const cells = read(csvOf(extract, aProvenance)).flat();
        const risky = cells.filter((cell) => !isNumber(cell) && /^[\s"\p{C}]*[=+\-@＝＋－＠]/u.test(cell));
        expect(risky).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }); // prettier-ignore

  it('holds none for a reader that splits at semicolons, tabs or lines either', () => {
    fc.assert(
      fc.property(fc.array(trapWords), (words) => {
        const pieces = (written(words.join('x')) ?? '').split(/[;\t\r\n]/).slice(1);
        expect(pieces.filter((piece) => /^[\s"\p{C}]*[=+\-@＝＋－＠]/u.test(piece))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['=1\n+2', "'=1\n'+2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    [' =1', "' =1"],
    ['"=1"', '\'"=1"'],
    ['＝1', "'＝1"],
    ['\uFEFF-x', "'\uFEFF-x"],
    ['a;=1', "a;'=1"],
    ["'=1", "''=1"],
    ['-5', '-5'],
    ['-1,200.5', '-1,200.5'],
    ['-5+1', "'-5+1"],
    ['a=1', 'a=1'],
    ["'tis", "'tis"],
  ])('writes %j as %j', (words, expected) => {
    expect(written(words)).toBe(expected);
  });

  it('guards its heads too', () => {
    const extract = { ...oneCell('Yes'), heads: ['Provider', '=1+1'] };
    expect(read(csvOf(extract, aProvenance))[0]?.[1]).toBe("'=1+1");
  });

  it('tells silence, “does not apply” and values that read like them apart', () => {
    const cells = [NOT_STATED, { state: 'n/a', places: [] } as const, saidCell('not stated'), saidCell('n/a')];
    const extract = { heads: ['A', 'B', 'C', 'D'], rows: [{ cells }], sentences: [] };
    expect(read(csvOf(extract, aProvenance))[1]?.slice(0, 4)).toEqual(['not stated', 'n/a', '“not stated”', '“n/a”']);
  }); // prettier-ignore

  it('begins with the mark of UTF-8 as a file, and without it as text', () => {
    const csv = csvOf(oneCell('Métal³'), aProvenance);
    expect(csv.startsWith('Provider,')).toBe(true);
    expect(csvFile(csv)).toBe(`\uFEFF${csv}`);
  });

  it('is a line of heads where there are no rows', () => {
    expect(read(csvOf({ ...oneCell(''), rows: [] }, aProvenance))).toHaveLength(1);
  });
});
