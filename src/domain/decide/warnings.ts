import { type Catalog, type Provider, providerById } from '../catalog/catalog';
import { cellOf } from '../catalog/cell';
import { cellWords } from '../catalog/wording';
import { disputesOn } from './disputeWarnings';
import type { Recommendation } from './recommendation';
import { unusualKinds } from './unusualKinds';

/**
 * What rides along with a provider: that it is of another kind than most that are left; a qualifier
 * of a headline on which nothing was asked; a notice; or that sources disagree.
 */
export type Warning = {
  /** A caution is a notice or a dispute. */
  readonly tone: 'info' | 'caution';
  readonly text: string;
  /** The lines of the source; none where it names none. */
  readonly at: readonly number[];
};

/** The criteria of which a recommendation was asked anything, as ids. */
export const criteriaAsked = ({ asked }: Recommendation): ReadonlySet<string> =>
  new Set([...asked.needs, ...asked.preferences].map(({ criterion }) => criterion));

/** Only what is not of the usual kind is worth a warning. */
const kindOf = (
  catalog: Catalog,
  recommendation: Recommendation,
  id: string,
): readonly Warning[] => {
  const kind = unusualKinds(catalog, recommendation).get(id);
  return kind === undefined ? [] : [{ tone: 'info', text: `Kind of thing: ${kind}`, at: [] }];
};

const qualifiersOf = (
  catalog: Catalog,
  provider: Provider,
  asked: ReadonlySet<string>,
): readonly Warning[] =>
  catalog.criteria
    .filter(({ id, headline }) => headline === true && !asked.has(id))
    .flatMap((criterion): readonly Warning[] => {
      const cell = cellOf(provider, criterion.id);
      if (cell.state === 'not-stated' || cell.statement.qualifier === undefined) return [];
      const text = `${criterion.label}: ${cellWords(criterion, cell)}`;
      return [{ tone: 'info', text, at: cell.statement.at ?? [] }];
    });

const noticeOf = ({ notice }: Provider): readonly Warning[] =>
  notice === undefined ? [] : [{ tone: 'caution', text: notice.text, at: notice.at ?? [] }];

/** All that rides along with a provider where it is recommended, fits or is to be checked. */
export const warningsOn = (
  catalog: Catalog,
  recommendation: Recommendation,
  id: string,
): readonly Warning[] => {
  const provider = providerById(catalog, id);
  if (provider === undefined) return [];
  const asked = criteriaAsked(recommendation);
  return [
    ...kindOf(catalog, recommendation, id),
    ...qualifiersOf(catalog, provider, asked),
    ...noticeOf(provider),
    ...disputesOn(catalog, provider, (criteria) => criteria.some((each) => asked.has(each))),
  ];
};
