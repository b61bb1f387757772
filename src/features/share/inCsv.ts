import { chosenExtract } from './chosenExtract';
import { csvOf } from './csv';
import type { Shown } from './shown';

/** What is on the page as CSV; nothing where the page is no table. */
export const tableInCsv = ({ catalog, choices, provenance }: Shown): string => {
  const extract = chosenExtract(catalog, choices);
  return extract === undefined ? '' : csvOf(extract, provenance);
};
