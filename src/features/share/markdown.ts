import type { List, PhrasingContent, RootContent, Table, Text, Yaml } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import type { Part, Run, Written } from '../../domain/share/document';

/** A byte order mark at the start would be lost in reading, and half a letter is none. */
const inOneLine = (text: string): string =>
  text.toWellFormed().replaceAll(/[ \p{Cc}\p{Zl}\p{Zp}\uFEFF]+/gu, ' ');

const trimmed = (text: string): string => inOneLine(text).replaceAll(/^ | $/g, '');

const textOf = (value: string): Text[] => (value === '' ? [] : [{ type: 'text', value }]);

const phrase = ({ text, url, isStrong }: Run): PhrasingContent[] => {
  const inside: PhrasingContent[] =
    url === undefined
      ? textOf(inOneLine(text))
      : [{ type: 'link', url: trimmed(url), children: textOf(trimmed(text) || trimmed(url)) }];
  return isStrong === true && inside.length > 0 ? [{ type: 'strong', children: inside }] : inside;
};

const isEmpty = ({ text, url }: Run): boolean => url === undefined && trimmed(text) === '';

/** Runs one after another, without white space before the first and after the last. */
const phrases = (runs: readonly Run[]): PhrasingContent[] =>
  runs.flatMap((run, at) => {
    const text = inOneLine(run.text);
    const from = at === 0 ? text.replace(/^ /, '') : text;
    return phrase({ ...run, text: at === runs.length - 1 ? from.replace(/ $/, '') : from });
  });

type Of<Kind extends Part['kind']> = Extract<Part, { readonly kind: Kind }>;

const paragraphOf = ({ runs }: Of<'paragraph'>): RootContent[] =>
  runs.every(isEmpty) ? [] : [{ type: 'paragraph', children: phrases(runs) }];

const listOf = ({ items, isOrdered }: Of<'list'>): List => ({
  type: 'list',
  ordered: isOrdered === true,
  spread: false,
  children: items.map((runs) => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: phrases(runs) }],
  })),
});

const tableOf = (rows: readonly (readonly string[])[]): Table => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: textOf(trimmed(cell)) })),
  })),
});

/** A word or a date stands as it is; in anything else, quotes keep YAML from reading more into it. */
const fieldOf = ([name, value]: readonly [string, string]): string =>
  `${name}: ${/^[a-z]+$|^\d{4}-\d\d-\d\d$/.test(value) ? value : JSON.stringify(value)}`;

const contentOf = (part: Part): RootContent[] => {
  switch (part.kind) {
    case 'front':
      return [{ type: 'yaml', value: part.fields.map(fieldOf).join('\n') }];
    case 'heading':
      return [{ type: 'heading', depth: part.depth, children: textOf(trimmed(part.text)) }];
    case 'paragraph':
      return paragraphOf(part);
    case 'list':
      return part.items.length === 0 ? [] : [listOf(part)];
    case 'table':
      return part.heads.length === 0 ? [] : [tableOf([part.heads, ...part.rows])];
  }
};

/** What GitHub reads in plain text beyond CommonMark: addresses as links, tildes as struck out. */
const GITHUB: NonNullable<Options['unsafe']> = [
  { character: ':', before: '[ps]', after: '\\/' },
  { character: '.', before: '[Ww]', after: '[\\-.\\w]' },
  { character: '@', before: '[+\\-.\\w]', after: '[\\-.\\w]' },
  { character: '~' },
].map((each) => ({ ...each, inConstruct: 'phrasing', notInConstruct: ['autolink', 'link'] }));

const OPTIONS: Options = {
  bullet: '-',
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  handlers: { yaml: ({ value }: Yaml) => `---\n${value}\n---` },
  unsafe: GITHUB,
};

/**
 * The same as Markdown of the GitHub flavour, which ends with a line break. Every text stays text,
 * whatever it looks like. White space, line breaks and control characters, however many, are one
 * space, and none at the ends of a heading, paragraph, list line or cell: so a cell stays one cell.
 * A link without a text has its address for one. A paragraph without words, a list without lines and
 * a table without heads are left out.
 */
export const markdownOf = (written: Written): string =>
  toMarkdown({ type: 'root', children: written.flatMap(contentOf) }, OPTIONS);
