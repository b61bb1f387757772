import { dateWords } from '../catalog/wording';

/** Where an export comes from, so that whoever meets it elsewhere can go back to it. */
export type Provenance = {
  /** What the page showed: “Compare: Metal3, MAAS”. */
  readonly sheet: string;
  /** What it was drawn with, in one line: filters, switches, answers. */
  readonly drawnWith: string;
  /** The catalog's title. */
  readonly catalog: string;
  /** The catalog's release, from 1; a catalog without releases has none. */
  readonly version: number | undefined;
  /** When the catalog's first source was read, as an ISO date. */
  readonly read: string | undefined;
  /** The day of the export, as an ISO date. */
  readonly exported: string;
  /** The full address that shows the same again. */
  readonly link: string;
};

/** The catalog, its version and the two dates in one line, without the link. */
export const provenanceWords = ({ catalog, version, read, exported }: Provenance): string =>
  [
    `Groundwork, catalog “${catalog}”${version === undefined ? '' : ` version ${version}`}`,
    ...(read === undefined ? [] : [`read ${dateWords(read)}`]),
    `exported ${dateWords(exported)}`,
  ].join(', ');
