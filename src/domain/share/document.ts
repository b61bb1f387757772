/** A run of text; a link where it has an address. */
export type Run = { readonly text: string; readonly url?: string; readonly isStrong?: true };

/** The items of a list, each of one or more runs. */
export type Items = readonly (readonly Run[])[];

/** A part of something written, whatever format it will be written in. */
export type Part =
  | {
      /** What a machine may read of the document: names, and a word or a date each. */
      readonly kind: 'front';
      readonly fields: readonly (readonly [name: string, value: string])[];
    }
  | { readonly kind: 'heading'; readonly depth: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | {
      readonly kind: 'list';
      readonly items: Items;
      /** Numbered from 1, where the order of the items says something. */
      readonly isOrdered?: true;
    }
  | {
      readonly kind: 'table';
      readonly heads: readonly string[];
      /** As many words in each row as there are heads. */
      readonly rows: readonly (readonly string[])[];
    };

/** Something written, from top to bottom. */
export type Written = readonly Part[];

/** A paragraph of plain text; nothing where there are no words. */
export const paragraphOf = (text: string): Written =>
  text === '' ? [] : [{ kind: 'paragraph', runs: [{ text }] }];

/** A list of items; nothing where there are none. */
export const itemsOf = (items: Items): Written =>
  items.length === 0 ? [] : [{ kind: 'list', items }];

/** A list of plain lines; nothing where there are none. */
export const linesOf = (lines: readonly string[]): Written =>
  itemsOf(lines.map((text) => [{ text }]));

/** Parts under a heading; nothing, not even the heading, where there are no parts. */
export const sectionOf = (depth: 1 | 2 | 3, text: string, parts: Written): Written =>
  parts.length === 0 ? [] : [{ kind: 'heading', depth, text }, ...parts];
