import type { Catalog } from '../catalog/catalog';
import { listWords, titled } from '../catalog/wording';
import type { Changes } from './changes';
import { concessionWords } from './concessionWords';
import type { NearMiss } from './nearMiss';
import { criterionWords, namesOf, needWords, preferenceWords } from './needWords';
import type { Entering } from './outcome';
import type { Order } from './order';
import { measuresOf } from './preference';
import type { RatingChange } from './ratingChange';
import { rowOf } from './reasons';
import type { Recommendation } from './recommendation';

type Words<Change> = (catalog: Catalog, from: Recommendation, change: Change) => string;

/** Who would be first: “MAAS would be first too”, “MAAS and Sidero would tie for first”. */
const enteringWords: Words<Entering> = (catalog, { winners: before }, { kind, winners }) => {
  const fresh = winners.filter((id) => !before.includes(id));
  const names = namesOf(catalog, fresh);
  if (kind === 'joins') return `${names} would be first too`;
  return fresh.length === 1 ? `${names} would be first` : `${names} would tie for first`;
};

const tierOf = (order: Order, id: string): number => order.findIndex((tier) => tier.includes(id));

/** “above complexity and level with CNCF status”: what is new about the place of a criterion. */
const placeWords = (catalog: Catalog, before: Order, after: Order, id: string): string => {
  const side = (order: Order, other: string) => Math.sign(tierOf(order, id) - tierOf(order, other));
  const changed = before.flat().filter((other) => side(before, other) !== side(after, other));
  const at = (sign: number, words: string) => {
    const names = changed.filter((other) => side(after, other) === sign);
    const list = listWords(names.map((other) => preferenceWords(catalog, other)));
    return names.length === 0 ? [] : [`${words} ${list}`];
  };
  return listWords([...at(-1, 'above'), ...at(0, 'level with'), ...at(1, 'below')]);
};

/** “Putting maturity above complexity makes it Omni”, or “… lets Omni tie with Metal3”. */
export const importanceWords: Words<Changes['importance'][number]> = (catalog, from, change) => {
  const name = preferenceWords(catalog, change.criterion);
  const place = placeWords(catalog, from.order, change.order, change.criterion);
  const [fresh, old] = [false, true].map((isOld) =>
    namesOf(
      catalog,
      change.winners.filter((id) => from.winners.includes(id) === isOld),
    ),
  );
  const then = change.kind === 'joins' ? `lets ${fresh} tie with ${old}` : `makes it ${fresh}`;
  return `Putting ${name} ${place} ${then}.`;
};

/** “If CNCF standing did not count, MAAS would be first too.” */
export const dropCriterionWords: Words<Changes['dropCriterion'][number]> = (
  catalog,
  from,
  change,
) =>
  `If ${preferenceWords(catalog, change.criterion)} did not count, ${enteringWords(catalog, from, change)}.`;

/** “If maturity of Metal3 were Medium, MAAS would be first.” Silence is worth verifying. */
export const ratingWords: Words<RatingChange> = (catalog, from, change) => {
  const measure = measuresOf(catalog, from.asked.preferences).find(
    ({ criterion }) => criterion.id === change.criterion,
  );
  const level = measure?.levels[change.to] ?? '';
  const what = `${criterionWords(catalog, change.criterion)} of ${namesOf(catalog, [change.provider])}`;
  const then = enteringWords(catalog, from, change);
  const own = rowOf(from, change.provider)?.parts.find(
    (part) => part.criterion === change.criterion,
  );
  const now = own?.cell.state === 'n/a' ? ', which does not apply,' : '';
  return change.from === null
    ? `${titled(what)} is not stated: if it is ${level}, ${then}. Worth verifying.`
    : `If ${what}${now} were ${level}, ${then}.`;
};

/** “Without the need “maturity: at least Medium”, BYOH would be first.” */
export const dropNeedWords: Words<Changes['dropNeed'][number]> = (catalog, from, change) => {
  const need = from.asked.needs[change.need];
  const words = need === undefined ? '' : needWords(catalog, need);
  return `Without the need ${words}, ${enteringWords(catalog, from, change)}.`;
};

/** “Accept “maturity: at least Low-Medium”, and k0smotron fits. The first place does not change.” */
export const nearMissWords: Words<NearMiss> = (catalog, from, miss) => {
  const gives = miss.gives.map((each) => concessionWords(catalog, from.asked.needs, each));
  const open = miss.toCheck.map(({ provider }) => provider);
  const sure = miss.admits.filter((id) => !open.includes(id));
  const admitted = [
    ...(sure.length === 0
      ? []
      : [`${namesOf(catalog, sure)} ${sure.length === 1 ? 'fits' : 'fit'}`]),
    ...(open.length === 0 ? [] : [`${namesOf(catalog, open)} would have to be checked`]),
  ];
  const ranked = miss.winnersThen.length > 0;
  const then =
    miss.entering === undefined
      ? 'The first place does not change'
      : enteringWords(catalog, from, miss.entering);
  return `${titled(listWords(gives))}, and ${admitted.join(', while ')}.${ranked ? ` ${then}.` : ''}`;
};

/** More near misses than these are noise; the first are the smallest. */
export const MOST_WAYS = 6;

/** What would change the answer, a sentence each: importance, criteria, ratings, then needs. */
export const changesWords = (
  catalog: Catalog,
  recommendation: Recommendation,
): readonly string[] => {
  const { importance, dropCriterion, ratings, dropNeed } = recommendation.changes;
  return [
    ...importance.map((change) => importanceWords(catalog, recommendation, change)),
    ...dropCriterion.map((change) => dropCriterionWords(catalog, recommendation, change)),
    ...ratings.map((change) => ratingWords(catalog, recommendation, change)),
    ...dropNeed.map((change) => dropNeedWords(catalog, recommendation, change)),
  ];
};
