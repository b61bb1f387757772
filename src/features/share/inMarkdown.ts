import { decidedBy } from '../../domain/decide/decided';
import { decisionRecord } from '../../domain/share/decisionRecord';
import { extractDocument } from '../../domain/share/extractDocument';
import { openMethod } from '../../store/changes';
import { defaultChoices } from '../../store/choices';
import { writeLink } from '../../url/link';
import { chosenExtract } from './chosenExtract';
import { markdownOf } from './markdown';
import { addressOf, type Sheet } from './sheet';

/** What is on the page as a table; nothing where the page is no table. */
export const tableInMarkdown = ({ catalog, choices, provenance }: Sheet): string => {
  const extract = chosenExtract(catalog, choices);
  return extract === undefined ? '' : markdownOf(extractDocument(extract, provenance));
};

/** The answers, and what follows from them, as a record of a decision. */
export const recordInMarkdown = ({ catalog, choices, provenance }: Sheet): string => {
  const decision = {
    ...decidedBy(catalog, choices),
    method: addressOf(writeLink(catalog, openMethod(defaultChoices(catalog), catalog))),
  };
  return markdownOf(decisionRecord(catalog, decision, provenance));
};
