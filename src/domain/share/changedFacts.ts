import { changesBetween } from '../catalog/catalogChanges';
import { dateWords } from '../catalog/wording';
import { changedCriteria } from './changedCriteria';
import { changedDecision } from './changedDecision';
import { changedList } from './changedList';
import { changedProviders } from './changedProviders';
import { changedValues } from './changedValues';
import type { ChangedFact, Reread } from './reread';

/**
 * The facts that a link rests on and that are not what they were when it was made: what follows
 * from them first (the decision, the list), then the facts themselves.
 */
export const changedFacts = (reread: Reread): readonly ChangedFact[] => [
  ...changedDecision(reread),
  ...changedList(reread),
  ...changedProviders(reread),
  ...changedCriteria(reread),
  ...changedValues(reread),
];

/** How many things have changed in the catalog altogether; their mere order does not count. */
export const changeCount = ({ old, now }: Reread): number =>
  changesBetween(old.catalog, now.catalog).filter(({ of }) => of !== 'order').length;

/** “Metal3, maturity: was Medium, is High since 1 March 2027”. */
export const changedFactWords = ({ about, was, is, since }: ChangedFact): string =>
  `${about}: was ${was}, is ${is}${since === undefined ? '' : ` since ${dateWords(since.date)}`}`;
