import { chosenExtract } from './chosenExtract';
import { csvOf } from './csv';
import type { Sheet } from './sheet';

/** What is on the page as CSV; nothing where the page is no table. */
export const tableInCsv = ({ catalog, choices, provenance }: Sheet): string => {
  const extract = chosenExtract(catalog, choices);
  return extract === undefined ? '' : csvOf(extract, provenance);
};
