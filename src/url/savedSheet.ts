import type { Layer } from '../domain/catalog/layer';
import type { Provenance } from '../domain/share/provenance';

/** The format that this page writes and reads; a newer one is refused. */
export const SAVED_SHEET_FORMAT = 1;

/** A saved sheet: choices that open again, and the part of the catalog that they showed. */
type SavedSheet = Pick<Provenance, 'sheet' | 'drawnWith' | 'exported' | 'link'> & {
  readonly groundwork: typeof SAVED_SHEET_FORMAT;
  readonly catalog: {
    readonly title: string;
    readonly version?: number;
    /** An ISO date. */
    readonly read?: string;
  };
  /** The query of the link with its question mark; it alone counts when the sheet is opened. */
  readonly query: string;
  readonly layer: Layer;
};

const queryOf = (link: string): string => /^[^?#]*(\?[^#]*)/.exec(link)?.[1] ?? '';

/** A saved sheet as the text of a JSON file. What is not known (version, date) is left out. */
export const savedSheetText = (provenance: Provenance, layer: Layer): string => {
  const { sheet, drawnWith, catalog: title, version, read, exported, link } = provenance;
  const saved: SavedSheet = {
    groundwork: SAVED_SHEET_FORMAT,
    sheet,
    drawnWith,
    catalog: {
      title,
      ...(version === undefined ? {} : { version }),
      ...(read === undefined ? {} : { read }),
    },
    exported,
    link,
    query: queryOf(link),
    layer,
  };
  return `${JSON.stringify(saved, null, 2)}\n`;
};
