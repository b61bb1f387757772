import Papa from 'papaparse';
import { byThing, type Extract, rowPlaces, tableOf } from '../../domain/share/extract';
import type { Provenance } from '../../domain/share/provenance';

/** A negative number is no formula, and would be no number with an apostrophe. */
const NUMBER = /^-\d[\d,]*(\.\d+)?$/;

/**
 * Where spreadsheets could take what follows for a formula: at the beginning, and after whatever one
 * that was told another separator splits at, as far as quotes, spaces and invisible signs lead. The
 * full-width signs count in Japanese and Chinese settings.
 */
const FORMULA = /(?<=^|[;\t\r\n])(?=[\s"'\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/gu;

/**
 * A text that no spreadsheet takes for a formula. An apostrophe is put before each place where one
 * could begin; taking one away at each of these gives the text again. (Papa Parse has a guard of its
 * own, which lets formulas of several lines, after a space or a quote, and in full width pass.)
 */
const guarded = (text: string): string => (NUMBER.test(text) ? text : text.replace(FORMULA, "'"));

const PROVENANCE = ['Source lines', 'Catalog', 'Catalog version', 'Read', 'Exported', 'Link'];

/**
 * An extract as CSV after RFC 4180: a line of heads, then a record for each row, all of one length.
 * A comparison has a record for each provider. Every record ends with where it comes from; dates are
 * ISO dates, and what is not known of the catalog is empty.
 */
export const csvOf = (extract: Extract, provenance: Provenance): string => {
  const { catalog, version, read = '', exported, link } = provenance;
  const records = byThing(extract);
  const { heads, rows } = tableOf(records);
  const from = [catalog, version === undefined ? '' : String(version), read, exported, link];
  const all = [
    [...heads, ...PROVENANCE],
    ...records.rows.map((row, at) => [...(rows[at] ?? []), rowPlaces(row), ...from]),
  ];
  const csv = Papa.unparse(
    all.map((cells) => cells.map(guarded)),
    { newline: '\r\n', quotes: (text: unknown) => /[;\t]/.test(String(text)) },
  );
  return `${csv.toWellFormed()}\r\n`;
};

/** The same for a file: spreadsheets take it for UTF-8 only with the mark at its beginning. */
export const csvFile = (csv: string): string => `\uFEFF${csv}`;
