import { type Catalog, criterionById } from '../catalog/catalog';
import { cellWords, countWords, listWords } from '../catalog/wording';
import { criterionWords, namesOf, preferenceWords, seriesWords } from './needWords';
import { measuresOf } from './preference';
import type { Recommendation } from './recommendation';
import { weightingsWords } from './shareWords';
import type { Part, Row } from './table';

const COUNTS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** The row of a provider; undefined where it is not ranked. */
export const rowOf = ({ table }: Recommendation, provider: string): Row | undefined =>
  table.find((row) => row.provider === provider);

const valueWords = (catalog: Catalog, { criterion: id, cell }: Part): string => {
  const criterion = criterionById(catalog, id);
  return criterion === undefined ? '' : cellWords(criterion, cell);
};

const withoutLevel = (catalog: Catalog, part: Part): string => {
  if (part.cell.state === 'not-stated') return 'not stated, so it adds nothing';
  if (part.cell.state === 'n/a') return 'does not apply, so it adds nothing';
  return `${valueWords(catalog, part)}, which has no rank, so it adds nothing`;
};

const levelWords = (catalog: Catalog, asked: Recommendation['asked'], part: Part): string => {
  const says = part.cell.state === 'n/a' ? 'does not apply' : valueWords(catalog, part);
  const steps = `${part.level} of ${part.levels - 1} ${part.levels === 2 ? 'step' : 'steps'}`;
  if (part.level === part.levels - 1) return `${says}; ${steps}`;
  const measure = measuresOf(catalog, asked.preferences).find(
    ({ criterion }) => criterion.id === part.criterion,
  );
  return `${says}; ${steps}, the best is ${measure?.levels.at(-1) ?? ''}`;
};

/**
 * What one preference adds to a provider: “complexity: Medium-High; 1 of 4 steps, the best is
 * Low”. The steps are those of the order: with the weights they give the ranking again.
 */
const partWords = (catalog: Catalog, { asked }: Recommendation, part: Part): string => {
  const name = criterionWords(catalog, part.criterion);
  return part.level === null
    ? `${name}: ${withoutLevel(catalog, part)}`
    : `${name}: ${levelWords(catalog, asked, part)}`;
};

/** Why a provider stands where it stands, the most important preference first. */
export const whyWords = (
  catalog: Catalog,
  recommendation: Recommendation,
  row: Row,
): readonly string[] =>
  recommendation.order
    .flat()
    .flatMap((id) => row.parts.filter(({ criterion }) => criterion === id))
    .map((part) => partWords(catalog, recommendation, part));

const criteriaWhere = (
  one: Row,
  other: Row,
  holds: (first: Part, second: Part) => boolean,
): readonly string[] =>
  one.parts.flatMap((part, at) => {
    const against = other.parts[at];
    return against !== undefined && holds(part, against) ? [part.criterion] : [];
  });

const better = (first: Part, second: Part): boolean => (first.level ?? 0) > (second.level ?? 0);
const isEqual = (first: Part, second: Part): boolean =>
  first.level !== null && first.level === second.level;

const againstWords = (catalog: Catalog, part: Part, against: Part): string => {
  const isSilent = part.cell.state === 'not-stated' && against.cell.state === 'not-stated';
  const [own, other] = [part, against].map((each) =>
    each.cell.state === 'n/a' ? 'does not apply' : valueWords(catalog, each),
  );
  const values = isSilent ? 'not stated of either' : `${own} against ${other}`;
  return `${criterionWords(catalog, part.criterion)}: ${values}`;
};

const differences = (catalog: Catalog, one: Row, other: Row): string => {
  const equal = criteriaWhere(one, other, isEqual).map((id) => criterionWords(catalog, id));
  const apart = one.parts.flatMap((part, at) => {
    const against = other.parts[at];
    return against === undefined || isEqual(part, against)
      ? []
      : againstWords(catalog, part, against);
  });
  const same = equal.length === 0 ? [] : [`level on ${listWords(equal)}`];
  return [...same, ...apart].join('; ');
};

const howeverWeighed = ({ order }: Recommendation): string => {
  const count = order.flat().length;
  if (count === 1) return 'on the one thing that you prefer';
  const within = order.length > 1 ? ' in your order' : '';
  return `however you weigh these ${COUNTS[count] ?? count}${within}`;
};

const outweighing = (catalog: Catalog, one: Row, other: Row): string => {
  const [gains = [], losses = []] = [
    criteriaWhere(one, other, better),
    criteriaWhere(other, one, better),
  ].map((ids) => ids.map((id) => preferenceWords(catalog, id)));
  if (losses.length === 0) return `better in ${listWords(gains)}`;
  return `${listWords(gains)} ${gains.length === 1 ? 'outweighs' : 'outweigh'} ${listWords(losses)}`;
};

const shareOver = (winner: Row, row: Row): number | undefined =>
  row.winnerBeats.find(({ winner: id }) => id === winner.provider || winner.shareWith.includes(id))
    ?.share;

/**
 * Why a winner stands above, or level with, another row. “However you weigh” comes from the exact
 * test alone; else it is said under how many weightings it holds.
 */
export const overWords = (
  catalog: Catalog,
  recommendation: Recommendation,
  winner: Row,
  row: Row,
): string => {
  const [one, other] = [winner, row].map(({ provider }) => namesOf(catalog, [provider]));
  if (winner.sameAs.includes(row.provider)) {
    const stated = winner.unknown.length > 0 ? ', as far as it is stated' : '';
    return `${one} and ${other} are the same on everything you prefer${stated}.`;
  }
  if (row.dominatedBy.includes(winner.provider))
    return (
      `${one} is at least as good as ${other} ${howeverWeighed(recommendation)} and whatever ` +
      `the steps between the words are worth: ${differences(catalog, winner, row)}.`
    );
  if (winner.numerator === row.numerator)
    return `${one} and ${other} tie: ${differences(catalog, winner, row)}.`;
  const share = shareOver(winner, row);
  const holds = share === undefined ? '' : ` This holds under ${weightingsWords(share)}.`;
  return `${one} above ${other}: ${outweighing(catalog, winner, row)}.${holds}`;
};

/**
 * What an unstated preference could still do: “not stated: hardware discovery; at best it would
 * be first”. Undefined where nothing is missing.
 */
export const missingWords = (catalog: Catalog, row: Row): string | undefined => {
  const silent = row.parts.filter(
    ({ level, cell }) => level === null && cell.state === 'not-stated',
  );
  if (silent.length === 0) return undefined;
  const names = seriesWords(silent.map(({ criterion }) => criterionWords(catalog, criterion)));
  const stated = `not stated: ${names}`;
  if (row.upTo.rank === row.rank) return `${stated}, which cannot change its rank`;
  return row.upTo.rank === 1
    ? `${stated}; at best it would be first`
    : `${stated}; at best it would rank ${row.upTo.rank}`;
};

/** How many are compared: “3 providers”. */
export const comparedWords = (catalog: Catalog, { compared }: Recommendation): string =>
  countWords(compared.length, catalog.things);
