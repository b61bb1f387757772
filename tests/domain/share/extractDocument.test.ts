import { describe, expect, it } from 'vitest';
import { type Extract, NOT_STATED, plainCell, saidCell } from '../../../src/domain/share/extract';
import { extractDocument } from '../../../src/domain/share/extractDocument';
import { aProvenance } from '../../support/arbitraryExport';

const extract: Extract = {
  heads: ['Provider', 'Web UI'],
  rows: [
    { cells: [plainCell('Ada'), saidCell('Yes', [4])] },
    { cells: [plainCell('Bob'), NOT_STATED] },
  ],
  sentences: ['2 providers, by name, A to Z.', 'Bob: No longer developed.'],
};

describe('A table to be put into a text', () => {
  it('has a heading, the table, what stands beside it, and where it comes from', () => {
    const { link } = aProvenance;
    expect(extractDocument(extract, aProvenance)).toEqual([
      { kind: 'heading', depth: 2, text: 'Browse: all providers' },
      {
        kind: 'table',
        heads: ['Provider', 'Web UI'],
        rows: [
          ['Ada', 'Yes'],
          ['Bob', 'not stated'],
        ],
      },
      {
        kind: 'list',
        items: [[{ text: '2 providers, by name, A to Z.' }], [{ text: 'Bob: No longer developed.' }]],
      },
      {
        kind: 'paragraph',
        runs: [
          { text: 'No filters. ' },
          {
            text: 'Groundwork, catalog “A test” version 3, read 31 January 2026, exported 22 November 2026: ',
          },
          { text: link, url: link },
        ],
      },
    ]);
  }); // prettier-ignore

  it('shows the places in the source where the view does', () => {
    const [, table] = extractDocument({ ...extract, isSourced: true }, aProvenance);
    expect(table).toMatchObject({
      heads: ['Provider', 'Web UI', 'Source'],
      rows: [
        ['Ada', 'Yes', 'line 4'],
        ['Bob', 'not stated', 'no line'],
      ],
    });
  });

  it('has no list where there is nothing to add, and no empty words', () => {
    const bare = extractDocument({ ...extract, sentences: [] }, { ...aProvenance, drawnWith: '' });
    expect(bare.map(({ kind }) => kind)).toEqual(['heading', 'table', 'paragraph']);
    expect(bare.at(-1)).toMatchObject({
      runs: [{ text: expect.stringMatching(/^Groundwork/) }, {}],
    });
  });
});
