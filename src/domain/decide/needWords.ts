import { type Catalog, criterionById, providerById } from '../catalog/catalog';
import { nameInSentence } from '../catalog/criterion';
import { cellWords, entryWords, listWords, titled } from '../catalog/wording';
import { type Concession, concededNeed } from './concession';
import type { Need } from './need';
import type { Failed } from './recommendation';
import type { ToCheck } from './nearMiss';

/** A criterion's name inside a sentence; its id where the catalog has none of that id. */
export const criterionWords = (catalog: Catalog, id: string): string => {
  const criterion = criterionById(catalog, id);
  return criterion === undefined ? id : nameInSentence(criterion);
};

/** Names of providers in a sentence: “A, B and C”. */
export const namesOf = (catalog: Catalog, ids: readonly string[]): string =>
  listWords(ids.map((id) => providerById(catalog, id)?.name ?? id));

const eitherOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

const entriesIn = (catalog: Catalog, id: string, entries: readonly string[]): string => {
  const criterion = criterionById(catalog, id);
  return eitherOf(
    entries.map((entry) => (criterion === undefined ? entry : entryWords(criterion, entry))),
  );
};

const alsoWords = (catalog: Catalog, { criterion }: Need, also: readonly string[]): string =>
  also.length === 0 ? '' : ` or ${entriesIn(catalog, criterion, also)}`;

const limitWords = (catalog: Catalog, need: Extract<Need, { readonly level: string }>): string => {
  const word = need.kind === 'atLeast' ? 'at least' : 'at most';
  const level = entriesIn(catalog, need.criterion, [need.level]);
  return `${word} ${level}${alsoWords(catalog, need, need.also ?? [])}`;
};

/** A need as a part of a sentence: “maturity at least Medium”, “distribution without Talos”. */
export const needWords = (catalog: Catalog, need: Need): string => {
  const name = criterionWords(catalog, need.criterion);
  switch (need.kind) {
    case 'any':
      return `${name}: ${entriesIn(catalog, need.criterion, need.of)}`;
    case 'none': {
      const without = entriesIn(catalog, need.criterion, need.of);
      return need.of.length === 0
        ? `${name}, if only it is said`
        : `${name} without ${without}${alsoWords(catalog, need, need.also ?? [])}`;
    }
    case 'atLeast':
    case 'atMost':
      return `${name} ${limitWords(catalog, need)}`;
  }
};

const askedWords = (catalog: Catalog, need: Need, failed: Failed): string => {
  switch (need.kind) {
    case 'any':
      return `you asked for ${entriesIn(catalog, need.criterion, need.of)}`;
    case 'none': {
      const found = 'to' in failed && failed.cell.state === 'stated' ? failed.to : need.of;
      return `you ruled out ${entriesIn(catalog, need.criterion, found)}`;
    }
    case 'atLeast':
    case 'atMost':
      return `you asked for ${limitWords(catalog, need)}`;
  }
};

/**
 * Why a need is not met, in the words of the source that counts: “maturity is Low (Alpha); you asked
 * for at least Medium”.
 */
export const failedWords = (catalog: Catalog, needs: readonly Need[], failed: Failed): string => {
  const need = needs[failed.need];
  if (need === undefined) return '';
  const criterion = criterionById(catalog, need.criterion);
  const name = criterionWords(catalog, need.criterion);
  const value = criterion === undefined ? '' : cellWords(criterion, failed.cell);
  const is = failed.cell.state === 'n/a' ? 'does not apply' : `is ${value}`;
  return `${name} ${is}; ${askedWords(catalog, need, failed)}`;
};

/** What has to be found out: “Harvester meets the rest; hardware discovery is not stated.” */
export const toCheckWords = (
  catalog: Catalog,
  needs: readonly Need[],
  { provider, check }: ToCheck,
): string => {
  const name = namesOf(catalog, [provider]);
  const criteria = [...new Set(check.map((at) => needs[at]?.criterion ?? ''))];
  const lacking = listWords(criteria.map((id) => criterionWords(catalog, id)));
  const silence = `${lacking} ${criteria.length === 1 ? 'is' : 'are'} not stated.`;
  return check.length === needs.length
    ? `${name}: ${silence}`
    : `${name} meets the rest; ${silence}`;
};

/** Giving way, as an order to oneself: “accept maturity at least Low-Medium”. */
export const concessionWords = (
  catalog: Catalog,
  needs: readonly Need[],
  concession: Concession,
): string => {
  const need = needs[concession.need];
  if (need === undefined) return '';
  const name = criterionWords(catalog, need.criterion);
  if ('to' in concession)
    return concession.to.includes('n/a')
      ? `accept that ${name} does not apply`
      : `accept ${name}: ${entriesIn(catalog, need.criterion, concession.to)}`;
  const after = concededNeed(catalog, need, concession);
  return after === undefined ? '' : `accept ${needWords(catalog, after)}`;
};

/** Needs that nobody meets together: “No provider has both … and ….” */
export const conflictWords = (
  catalog: Catalog,
  needs: readonly Need[],
  conflict: readonly number[],
): string => {
  const words = conflict.flatMap((at) => {
    const need = needs[at];
    return need === undefined ? [] : [needWords(catalog, need)];
  });
  const [thing] = catalog.things;
  const all = words.length < 2 ? '' : words.length === 2 ? 'both ' : 'all of ';
  return `No ${thing} has ${all}${listWords(words)}.`;
};

/** Two needs that no value could meet: “Maturity at least High and … contradict each other.” */
export const contradictionWords = (
  catalog: Catalog,
  needs: readonly Need[],
  pair: readonly [number, number],
): string => {
  const words = pair.flatMap((at) => {
    const need = needs[at];
    return need === undefined ? [] : [needWords(catalog, need)];
  });
  return `${titled(listWords(words))} contradict each other: no value meets both.`;
};
