import type { Catalog } from './catalog';
import { lastRelease } from './catalogAsOf';
import { changesBetween } from './catalogChanges';
import type { CatalogChange, Release } from './layer';
import { withdrawnIds } from './publishedIds';

/** What releasing a catalog comes to; `lines` say each change in words. */
type NextRelease =
  | { readonly kind: 'refused'; readonly reasons: readonly string[] }
  | { readonly kind: 'unchanged'; readonly version: number }
  | { readonly kind: 'released'; readonly release: Release; readonly lines: readonly string[] };

type Recorded = Extract<CatalogChange, { readonly id: string }>;

const recordWords = ({ of, id, before, gone }: Recorded): string => {
  const did = gone === true ? 'removed' : 'changed';
  return `${of} ${id}: ${before === undefined ? 'added' : did}`;
};

type Valued = Extract<CatalogChange, { readonly of: 'value' }>;

const valueWords = ({ provider, criterion, before }: Valued): string =>
  `value of ${provider} on ${criterion}: ${before === undefined ? 'added' : 'changed or removed'}`;

const changeWords = (change: CatalogChange): string => {
  switch (change.of) {
    case 'value':
      return valueWords(change);
    case 'order':
      return `order of ${change.list}: changed`;
    case 'frame':
      return `${Object.keys(change.before).join(', ')}: changed`;
    case 'provider':
    case 'criterion':
    case 'question':
    case 'preference':
      return recordWords(change);
  }
};

/** Everything that forbids to release `now` after `released` on a day. */
const reasonsAgainst = (released: Catalog, now: Catalog, date: string): readonly string[] => {
  const last = lastRelease(now);
  return [
    ...withdrawnIds(released, now).map(
      ({ of, id }) =>
        `${of}: “${id}” is gone, and links name it. Put it back, or add an alias: { "of": "${of}", "old": "${id}", "now": … }.`,
    ),
    ...(last !== undefined && date < last.date
      ? [`${date} is before ${last.date}, the day of version ${last.version}.`]
      : []),
  ];
};

/**
 * The next release of a catalog: what changed since it was last released, as the following version.
 * Refused, with all reasons, where an id that links may carry is gone without an alias, or the day
 * is before that of the last release.
 */
export const nextRelease = (released: Catalog, now: Catalog, date: string): NextRelease => {
  const version = lastRelease(now)?.version ?? 0;
  const changes = changesBetween(released, now);
  if (changes.length === 0) return { kind: 'unchanged', version };
  const reasons = reasonsAgainst(released, now, date);
  if (reasons.length > 0) return { kind: 'refused', reasons };
  return {
    kind: 'released',
    release: { version: version + 1, date, changes },
    lines: changes.map(changeWords),
  };
};
