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
