/** A part of a link that could not be understood; the rest of the link still works. */
export type Unread =
  | { readonly kind: 'broken'; readonly part: string }
  | { readonly kind: 'unknown-key'; readonly key: string }
  | { readonly kind: 'unknown-value'; readonly key: string; readonly found: string }
  | { readonly kind: 'one-only'; readonly key: string; readonly found: string }
  | { readonly kind: 'not-picked'; readonly key: string; readonly found: string }
  | { readonly kind: 'too-long'; readonly key: string; readonly kept: number };
