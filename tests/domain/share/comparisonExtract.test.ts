import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedRows } from '../../../src/domain/compare/differences';
import { comparisonExtract } from '../../../src/domain/share/comparisonExtract';
import { byThing, cellText, tableOf } from '../../../src/domain/share/extract';
import { aCatalog, aProvider, CRITERIA } from '../../support/aCatalog';
import { someExportedCatalog } from '../../support/arbitraryExport';

const kind = {
  id: 'kind',
  kind: 'choice' as const,
  label: 'Kind',
  group: 'operation',
  definition: 'What it is.',
  reading: true as const,
  options: [
    { id: 'boat', label: 'Boat' },
    { id: 'raft', label: 'Raft' },
  ],
};
const catalog = aCatalog(
  [
    aProvider({
      name: 'Ada',
      statements: { maturity: { value: 'high', at: [4] }, discovery: { value: 'yes', at: [5] } },
      values: { kind: 'boat', brings: ['ssh'] },
      features: [{ text: 'Floats', at: [9] }, { text: 'Sails' }],
      section: [
        { hatch: 'net', text: 'Water', note: 'salt' },
        { hatch: 'bare', text: 'Rock' },
      ],
    }),
    aProvider({
      name: 'Bob',
      values: { maturity: 'low', discovery: 'yes', kind: 'raft', nodes: 'n/a' },
      notice: { tone: 'info', text: 'Formerly Barge' },
    }),
  ],
  {
    criteria: [...CRITERIA, kind],
    roles: { kind: 'kind' },
    groups: [
      { id: 'ratings', label: 'Ratings' },
      { id: 'operation', label: 'Operation' },
    ],
  },
);
const both = { picks: ['bob', 'ada'], onlyDifferences: false, base: undefined };

describe('A comparison as a table', () => {
  it('has criteria down by group and picks across in their order, as the screen has them', () => {
    expect(tableOf(comparisonExtract(catalog, both))).toEqual({
      heads: ['Group', 'Criterion', 'Bob', 'Ada'],
      rows: [
        ['Ratings', 'Maturity', 'Low', 'High'],
        ['Operation', 'Discovery', 'Yes', 'Yes'],
        ['Operation', 'What you bring', 'not stated', 'SSH access'],
        ['Operation', 'Largest cluster', 'n/a', 'not stated'],
        ['Operation', 'Kind', 'Raft', 'Boat'],
        ['In the source’s words', 'Ground section', 'not stated', 'Water (salt); Rock'],
        ['In the source’s words', 'Key features', 'not stated', 'Floats; Sails'],
      ],
    });
  });

  it('says in sentences what nobody states, which kinds there are, and what to beware of', () => {
    expect(comparisonExtract(catalog, both).sentences).toEqual([
      'Not stated for any of them: Requirements. Released.',
      'These are different kinds of thing. Boat: Ada. Raft: Bob.',
      'Bob: Formerly Barge.',
    ]);
  });

  it('folds rows without a difference into sentences where only differences are asked for', () => {
    const { rows, sentences } = comparisonExtract(catalog, { ...both, onlyDifferences: true });
    expect(rows.map(({ cells: [head] }) => head && cellText(head))).toEqual([
      'Maturity', 'Kind', 'Ground section', 'Key features',
    ]);
    expect(sentences.slice(0, 2)).toEqual([
      'The same for both: Discovery: Yes.',
      'Stated for some only: What you bring: SSH access (Ada). Largest cluster: n/a (Bob).',
    ]);
  }); // prettier-ignore

  it('has no row that folds for a single pick', () => {
    const alone = { ...both, picks: ['ada'], onlyDifferences: true };
    expect(comparisonExtract(catalog, alone).rows.map(({ cells }) => cells[0])).toHaveLength(6);
    expect(comparisonExtract(catalog, alone).sentences).toEqual([
      'Not stated: Requirements. Largest cluster. Released.',
    ]);
  });

  it('says how values stand to the baseline, where they have one to stand to', () => {
    const { rows } = tableOf(comparisonExtract(catalog, { ...both, base: 'ada' }));
    expect(rows.slice(0, 4)).toEqual([
      ['Ratings', 'Maturity', 'Low; two steps lower', 'High'],
      ['Operation', 'Discovery', 'Yes; the same', 'Yes'],
      ['Operation', 'What you bring', 'not stated', 'SSH access'],
      ['Operation', 'Largest cluster', 'n/a', 'not stated'],
    ]);
  });

  it('names the groups of our own readings as such', () => {
    const readings = aCatalog([aProvider({ name: 'Ada', values: { kind: 'boat' } })], {
      criteria: [kind],
    });
    const [row] = comparisonExtract(readings, { ...both, picks: ['ada'] }).rows;
    expect(row?.group).toBe('Operation (our reading of the source’s words)');
  });

  it('has a record for each pick as data, with that pick’s own lines', () => {
    const turned = tableOf(byThing(comparisonExtract(catalog, both)));
    expect(turned.heads).toEqual([
      'Provider', 'Maturity', 'Discovery', 'What you bring', 'Largest cluster', 'Kind', 'Ground section', 'Key features',
    ]);
    expect(turned.rows).toEqual([
      ['Bob', 'Low', 'Yes', 'not stated', 'n/a', 'Raft', 'not stated', 'not stated'],
      ['Ada', 'High', 'Yes', 'SSH access', 'not stated', 'Boat', 'Water (salt); Rock', 'Floats; Sails'],
    ]);
  }); // prettier-ignore

  it('says every criterion once, as a row or in a sentence, on any catalog', () => {
    const picked = someExportedCatalog.chain((any) =>
      fc.record({
        any: fc.constant(any),
        picks: fc.subarray(
          any.providers.map(({ id }) => id),
          { minLength: Math.min(2, any.providers.length) },
        ),
        onlyDifferences: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(picked, ({ any, ...choices }) => {
        const providers = any.providers.filter(({ id }) => choices.picks.includes(id));
        const { rows, heads } = comparisonExtract(any, { ...choices, base: undefined });
        const states = comparedRows(any, providers).map(({ state }) => state);
        const isRow = (state: string) =>
          state === 'differs' ||
          (state !== 'silent' && !(choices.onlyDifferences && providers.length > 1));
        const own = rows.filter(({ group }) => group !== 'In the source’s words');
        expect(own).toHaveLength(states.filter(isRow).length);
        expect(rows.every(({ cells }) => cells.length === heads.length)).toBe(true);
      }),
    );
  });
});
