import { lastRelease } from '../catalog/catalogAsOf';
import { changesBetween } from '../catalog/catalogChanges';
import type { Release } from '../catalog/layer';
import { dateWords } from '../catalog/wording';
import { changedFacts } from './changedFacts';
import type { ChangedFact, Shown } from './reread';

/** A changed fact with the release that brought what is now. */
export type DatedFact = ChangedFact & { readonly since: Release | undefined };

/** What has become of a link since it was made. */
export type FactsSince = {
  /** The facts that it rests on and that have changed. */
  readonly facts: readonly DatedFact[];
  /** How many things have changed in the catalog altogether; their mere order does not count. */
  readonly changes: number;
};

const keyOf = ({ about, is }: ChangedFact): string => JSON.stringify([about, is]);

/**
 * What has changed of a link, which is read on every release from the one that it was made with to
 * that of today. A fact is so since the release after the last one from which it is still a change;
 * what changed and changed back is none.
 */
export const factsSince = (readings: readonly Shown[]): FactsSince => {
  const [old] = readings;
  const now = readings.at(-1);
  if (old === undefined || now === undefined) return { facts: [], changes: 0 };
  const facts = readings.slice(0, -1).map((each) => changedFacts({ old: each, now }));
  const keys = facts.map((each) => new Set(each.map(keyOf)));
  const sinceOf = (fact: ChangedFact) => {
    const after = readings[keys.findLastIndex((each) => each.has(keyOf(fact))) + 1];
    return after && lastRelease(after.catalog);
  };
  return {
    facts: (facts[0] ?? []).map((fact) => ({ ...fact, since: sinceOf(fact) })),
    changes: changesBetween(old.catalog, now.catalog).filter(({ of }) => of !== 'order').length,
  };
};

/** “Metal3, maturity: was Medium, is High since 1 March 2027”. */
export const datedFactWords = ({ about, was, is, since }: DatedFact): string =>
  `${about}: was ${was}, is ${is}${since === undefined ? '' : ` since ${dateWords(since.date)}`}`;
