import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byThing,
  cellText,
  type Extract,
  extractCellOf,
  NOT_STATED,
  plainCell,
  rowPlaces,
  saidCell,
  tableOf,
} from '../../../src/domain/share/extract';
import { aCatalog, aProvider } from '../../support/aCatalog';
import { trapWords } from '../../support/arbitraryExport';

const N_A = { state: 'n/a', places: [] } as const;

describe('A cell of an extract', () => {
  it('tells a value, “does not apply” and silence apart', () => {
    expect([saidCell('No'), N_A, NOT_STATED].map(cellText)).toEqual(['No', 'n/a', 'not stated']);
  });

  it('puts a value that reads like a state in quotation marks', () => {
    expect(['n/a', 'not stated', 'N/A ', 'not stated yet'].map((words) => cellText(saidCell(words)))).toEqual([
      '“n/a”', '“not stated”', '“N/A ”', 'not stated yet',
    ]);
    expect(cellText(saidCell('“n/a”'))).toBe('““n/a””');
  }); // prettier-ignore

  it('can be read back from its text, whatever its words', () => {
    const asRead = (text: string) => {
      if (text === 'n/a' || text === 'not stated') return text;
      const isQuoted = /^“+\s*(n\/a|not stated)\s*”+$/i.test(text);
      return { words: isQuoted ? text.slice(1, -1) : text };
    };
    const words = fc.oneof(
      trapWords,
      fc.constantFrom('“n/a', 'n/a”', '““not stated”', 'NOT STATED', '“ n/a ”'),
    );
    fc.assert(
      fc.property(words, (each) => {
        expect(asRead(cellText(saidCell(each)))).toEqual({ words: each });
      }),
    );
  });

  it('says its value as it is drawn, with what stays with it, and where it stands', () => {
    const statement = { value: 'low', qualifier: 'Alpha', since: '2025-08', at: [9, 4] };
    const catalog = aCatalog([aProvider({ name: 'Ada', statements: { maturity: statement } })]);
    const [ada] = catalog.providers;
    const [maturity, discovery] = catalog.criteria;
    if (!ada || !maturity || !discovery) throw new Error('All are there.');
    expect(extractCellOf(catalog, maturity, ada)).toEqual({
      state: 'stated',
      words: 'Low (Alpha) since Aug 2025',
      places: [{ lines: [9, 4] }],
    });
    expect(extractCellOf(catalog, discovery, ada)).toEqual(NOT_STATED);
  });
});

describe('The places of a row', () => {
  it('are its lines, sorted, each once', () => {
    const cells = [plainCell('Ada'), saidCell('a', [9, 4]), NOT_STATED, saidCell('b', [4])];
    expect(rowPlaces({ cells })).toBe('lines 4 and 9');
    expect(rowPlaces({ cells: [plainCell('Ada'), NOT_STATED, saidCell('a')] })).toBe('no line');
  });

  it('name their sources where a catalog has several', () => {
    const sources = [
      { id: 'paper', title: 'A paper', read: '2026' },
      { id: 'other', title: 'Another', read: '2026' },
    ];
    const statements = {
      maturity: { value: 'low', at: [3] },
      discovery: { value: 'yes', at: [3, 5], source: 'other' },
    };
    const catalog = aCatalog([aProvider({ name: 'Ada', statements })], { sources });
    const [ada] = catalog.providers;
    if (ada === undefined) throw new Error('She is there.');
    const cells = catalog.criteria.map((criterion) => extractCellOf(catalog, criterion, ada));
    expect(rowPlaces({ cells })).toBe('A paper, line 3; Another, lines 3 and 5');
  });

  it('are paths where a source is a repository, each once', () => {
    const sources = [{ id: 'repo', title: 'ada at 0123abc', read: '2026', url: 'https://a.b/' }];
    const statements = {
      maturity: { value: 'low', path: 'docs/api.md' },
      discovery: { value: 'yes', path: 'README.md' },
      nodes: { value: 3, path: 'docs/api.md' },
    };
    const catalog = aCatalog([aProvider({ name: 'Ada', statements })], { sources });
    const [ada] = catalog.providers;
    if (ada === undefined) throw new Error('She is there.');
    const cells = catalog.criteria.map((criterion) => extractCellOf(catalog, criterion, ada));
    expect(rowPlaces({ cells })).toBe('docs/api.md, README.md');
  });
});

const compared: Extract = {
  heads: ['Criterion', 'Ada', 'Bob'],
  columnsAre: 'Provider',
  rows: [
    { group: 'Ratings', cells: [plainCell('Maturity'), saidCell('Low', [7]), N_A] },
    { group: 'Other', cells: [plainCell('Web UI'), NOT_STATED, saidCell('Yes', [2])] },
  ],
  sentences: ['So.'],
};

describe('An extract', () => {
  it('has its groups as a first column', () => {
    expect(tableOf(compared)).toEqual({
      heads: ['Group', 'Criterion', 'Ada', 'Bob'],
      rows: [
        ['Ratings', 'Maturity', 'Low', 'n/a'],
        ['Other', 'Web UI', 'not stated', 'Yes'],
      ],
    });
  });

  it('has a row for each thing when it is turned over, with the lines of that thing', () => {
    const turned = byThing(compared);
    expect(tableOf(turned)).toEqual({
      heads: ['Provider', 'Maturity', 'Web UI'],
      rows: [
        ['Ada', 'Low', 'not stated'],
        ['Bob', 'n/a', 'Yes'],
      ],
    });
    expect(turned.rows.map(rowPlaces)).toEqual(['line 7', 'line 2']);
    expect(turned.sentences).toEqual(['So.']);
  });

  it('stays as it is when its rows are the things already', () => {
    const { columnsAre: _, ...listed } = compared;
    expect(byThing(listed)).toBe(listed);
    expect(byThing(byThing(compared))).toEqual(byThing(compared));
  });
});
