import fc, { type Arbitrary } from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import type { Part, Run, Written } from '../../../src/domain/share/document';
import { markdownOf } from '../../../src/features/share/markdown';
import { oddWords } from '../../support/arbitraryCatalog';

const read = (markdown: string): Root =>
  fromMarkdown(markdown, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });

const childrenOf = (node: Nodes): readonly Nodes[] => ('children' in node ? node.children : []);
const kindsIn = (node: Nodes): readonly string[] => [
  node.type,
  ...childrenOf(node).flatMap(kindsIn),
];
const wordsIn = (node: Nodes): string =>
  'value' in node ? node.value : childrenOf(node).map(wordsIn).join('');

const isBlank = (letter: string): boolean => {
  const code = letter.codePointAt(0) ?? 0;
  return code <= 0x20 || (code >= 0x7f && code <= 0x9f) || [0x2028, 0x2029, 0xfeff].includes(code);
};

/** What is promised of white space, written another way: split at it, and joined by one space. */
const asOneLine = (text: string): string =>
  Array.from(text.toWellFormed())
    .map((letter) => (isBlank(letter) ? ' ' : letter))
    .join('')
    .split(' ')
    .filter((word) => word !== '')
    .join(' ');

const cellsIn = (markdown: string): readonly (readonly string[])[] => {
  const { children } = read(markdown);
  expect(children.map(({ type }) => type)).toEqual(['table']);
  return children.flatMap((table) => childrenOf(table).map((row) => childrenOf(row).map(wordsIn)));
};

const MARKS = [
  '|', '\\', '`', '``', '*', '**', '_', '~~', '<', '>', '<b>', '</b>', '<!--', '-->', '<https://a.b>',
  '[', ']', '(', ')', '![', '](x)', '[x]: y', '#', '-', '+', '=', '---', ':-', '1.', '2)', '&amp;', '&#124;', '&',
  '\n', '\r\n', '\n\n', '\t', ' ', '    ', '\u0000', '\u2028', '\uFEFF', '\u00A0', '\u202E', '=1+1', 'a', 'www.a.b', '"', '!', '$',
]; // prettier-ignore

/** Odd words and, more often, what Markdown makes something of. */
const someText: Arbitrary<string> = fc.oneof(
  oddWords,
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...MARKS), { maxLength: 8 }).map((all) => all.join('')) },
  fc.string({ maxLength: 12, unit: 'binary' }),
); // prettier-ignore

const someTable: Arbitrary<Extract<Part, { kind: 'table' }>> = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => {
    const row = fc.array(someText, { minLength: width, maxLength: width });
    return fc.record({ kind: fc.constant('table' as const), heads: row, rows: fc.array(row, { maxLength: 5 }) });
  }); // prettier-ignore

const someUrl = fc.webUrl({ withQueryParameters: true, withFragments: true });
const plain = (text: string): Run => ({ text });

const someWritten: Arbitrary<Written> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('heading' as const), depth: fc.constantFrom(1 as const, 2 as const, 3 as const), text: someText }),
    fc.record({ kind: fc.constant('paragraph' as const), runs: fc.array(someText.map(plain), { minLength: 1, maxLength: 3 }) }),
    fc.record({ kind: fc.constant('list' as const), items: fc.array(fc.array(someText.map(plain), { maxLength: 2 }), { minLength: 1, maxLength: 3 }) }),
    someTable,
  ),
  { maxLength: 4 },
); // prettier-ignore

const paragraph = (...runs: readonly Run[]): Written => [{ kind: 'paragraph', runs }];

describe('A table in Markdown', () => {
  it('is read back with the same heads and cells, as many in each row, whatever the words', () => {
    fc.assert(
      fc.property(someTable, (table) => {
        expect(cellsIn(markdownOf([table]))).toEqual(
          [table.heads, ...table.rows].map((row) => row.map(asOneLine)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('keeps a line break inside its cell, as a space', () => {
    const table = { kind: 'table', heads: ['One'], rows: [['first\r\nsecond']] } as const;
    expect(cellsIn(markdownOf([table]))).toEqual([['One'], ['first second']]);
  });

  it('keeps a formula as it is, since Markdown computes nothing', () => {
    expect(markdownOf([{ kind: 'table', heads: ['One'], rows: [['=1+1']] }])).toContain('| =1+1 |');
  });

  it('has its heads where nothing is in it, and is left out without any', () => {
    expect(cellsIn(markdownOf([{ kind: 'table', heads: ['One', 'Two'], rows: [] }]))).toEqual([
      ['One', 'Two'],
    ]);
    expect(markdownOf([{ kind: 'table', heads: [], rows: [] }])).toBe('');
  });
});

describe('Text in Markdown', () => {
  it('never becomes HTML, a link, a picture, emphasis, code or another part', () => {
    fc.assert(
      fc.property(someWritten, (written) => {
        const root = read(markdownOf(written));
        const parts = ['root', 'heading', 'paragraph', 'list', 'listItem', 'text', 'table', 'tableRow', 'tableCell'];
        expect(kindsIn(root).filter((kind) => !parts.includes(kind))).toEqual([]);
        const said = written.filter((part) => part.kind !== 'paragraph' || part.runs.some(({ text }) => asOneLine(text) !== ''));
        expect(root.children.map(({ type }) => type)).toEqual(said.map(({ kind }) => kind));
      }),
      { numRuns: 300 },
    );
  }); // prettier-ignore

  it('of a heading, a paragraph and a list is read back word for word', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const parts: Written = [
          { kind: 'heading', depth: 2, text },
          { kind: 'paragraph', runs: [{ text: 'So: ' }, { text }] },
          { kind: 'list', items: [[{ text }, { text: ' so.' }]] },
        ];
        const words = asOneLine(text);
        const said = [words, `So: ${words}`, `${words} so.`].map(asOneLine);
        expect(read(markdownOf(parts)).children.map((each) => asOneLine(wordsIn(each)))).toEqual(said);
      }),
      { numRuns: 200 },
    );
  }); // prettier-ignore

  it('does not become a link nor struck out on GitHub either', () => {
    const text = 'www.example.com https://example.com a@example.com ~~so~~';
    const markdown = markdownOf(paragraph({ text }));
    expect(markdown).not.toMatch(/www\.|https:|a@|~~/);
    expect(wordsIn(read(markdown))).toBe(text);
  });
});

describe('A list in Markdown', () => {
  it('is numbered where the order of its items says something', () => {
    const items = [[{ text: 'first' }], [{ text: '- second' }]];
    expect(markdownOf([{ kind: 'list', items, isOrdered: true }])).toBe(
      '1. first\n2. \\- second\n',
    );
    expect(markdownOf([{ kind: 'list', items }])).toBe('- first\n- \\- second\n');
  });
});

describe('A link in Markdown', () => {
  it('leads where it should, whatever the address and the text', () => {
    fc.assert(
      fc.property(someUrl, someText, (url, text) => {
        const [block] = read(markdownOf(paragraph({ text: 'See ' }, { text, url }))).children;
        const [, link] = block === undefined ? [] : childrenOf(block);
        expect(link).toMatchObject({ type: 'link', url });
        expect(link && wordsIn(link)).toBe(asOneLine(text) || url);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['https://a.example/(b)_c', 'https://a.example/[b]?c=<d>|e', 'https://a.example/)b(', 'https://a.example/b c'])(
    'keeps the brackets of %s', (url) => {
      const markdown = markdownOf(paragraph({ text: 'Metal3', url }, { text: ', and more' }));
      expect(read(markdown).children).toMatchObject([{ children: [{ type: 'link', url }, { value: ', and more' }] }]);
    },
  ); // prettier-ignore

  it('can stand in strong letters', () => {
    const markdown = markdownOf(paragraph({ text: 'Metal3', url: 'https://a.example/', isStrong: true }));
    expect(markdown).toBe('**[Metal3](https://a.example/)**\n');
  }); // prettier-ignore
});

describe('The front of a document in Markdown', () => {
  it('stands above it as YAML, and quotes what YAML might read otherwise', () => {
    const written: Written = [
      { kind: 'front', fields: [['status', 'proposed'], ['date', '2026-11-22'], ['by', 'a: "b"\n---']] },
      { kind: 'heading', depth: 1, text: 'Use it' },
    ]; // prettier-ignore
    expect(markdownOf(written)).toBe(
      '---\nstatus: proposed\ndate: 2026-11-22\nby: "a: \\"b\\"\\n---"\n---\n\n# Use it\n',
    );
  });
});
