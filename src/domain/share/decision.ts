import { type Catalog, providerById } from '../catalog/catalog';
import type { Decided } from '../decide/decided';
import type { Recommendation } from '../decide/recommendation';
import type { Run } from './document';

/** What was answered, what follows from it, and where it says how that follows. */
export type Decision = Decided & {
  /** The full address of the page that explains how a recommendation is made. */
  readonly method: string;
};

/** The name of a provider; its id where the catalog has none of that id. */
export const nameOf = (catalog: Catalog, id: string): string =>
  providerById(catalog, id)?.name ?? id;

/** “ (line 254; question 3)”, with a space before it; nothing where there is nothing to say. */
export const inBrackets = (...words: readonly (string | undefined)[]): string => {
  const said = words.filter((each) => each !== undefined && each !== '');
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
};

/** A sentence with what belongs in brackets at its end, and one stop after them. */
export const sentenceWith = (text: string, ...brackets: readonly (string | undefined)[]): string =>
  `${text.replace(/\.$/, '')}${inBrackets(...brackets)}.`;

/** Where to look up what is not stated: the provider's first link, if it has one. */
export const lookUpRuns = (catalog: Catalog, id: string): readonly Run[] => {
  const [link] = providerById(catalog, id)?.links ?? [];
  return link === undefined ? [] : [{ text: ' Look it up: ' }, { text: link.url, url: link.url }];
};

/** Whether what is first is recommended, and not only the nearest of those to check. */
export const isRecommended = ({ winners, over }: Recommendation): boolean =>
  winners.length > 0 && over === 'confirmed';
