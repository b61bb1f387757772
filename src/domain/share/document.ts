/** A run of text; a link where it has an address. */
export type Run = { readonly text: string; readonly url?: string; readonly isStrong?: true };

/** A part of something written, whatever format it will be written in. */
export type Part =
  | { readonly kind: 'heading'; readonly depth: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }
  | {
      readonly kind: 'table';
      readonly heads: readonly string[];
      /** As many words in each row as there are heads. */
      readonly rows: readonly (readonly string[])[];
    };

/** Something written, from top to bottom. */
export type Written = readonly Part[];
