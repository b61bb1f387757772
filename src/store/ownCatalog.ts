import type { Layer } from '../domain/catalog/layer';
import type { ReadCatalog } from '../domain/catalog/reading/readCatalogFile';

/** A catalog that the reader opened, with the name of its file, by which links call it. */
export type OwnCatalog = {
  readonly name: string;
  readonly layers: readonly Layer[];
  /** Whether it stands by itself; else its layers lie on the bundled ones. */
  readonly isAlone: boolean;
};

/** Everything that is wrong with a file. */
export type Refusal = Extract<ReadCatalog, { readonly ok: false }>;

/**
 * What has become of a file that is not the catalog in use: being read (how far, from 0 to 1),
 * refused, or named by a link and found nowhere. Meanwhile the catalog in use stays.
 */
export type OtherFile = { readonly name: string } & (
  | { readonly state: 'busy'; readonly share: number }
  | { readonly state: 'refused'; readonly refusal: Refusal }
  | { readonly state: 'missing' }
);
