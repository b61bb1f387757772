import { type Catalog, criterionById, providerById } from '../catalog/catalog';
import { cellOf } from '../catalog/cell';
import { inSentence, listedOption, nameInSentence, optionsOf } from '../catalog/criterion';
import type { Criterion } from '../catalog/layer';
import { cellWords, entryWords, listWords } from '../catalog/wording';
import type { Need } from './need';
import type { Failed } from './recommendation';
import type { ToCheck } from './nearMiss';
import type { AskedNeed } from './question';

/** A criterion's name inside a sentence; its id where the catalog has none of that id. */
export const criterionWords = (catalog: Catalog, id: string): string => {
  const criterion = criterionById(catalog, id);
  return criterion === undefined ? id : nameInSentence(criterion);
};

/** A preference inside a sentence; in quotes where the order has a name of its own for it. */
export const preferenceWords = (catalog: Catalog, id: string): string => {
  const label = catalog.preferences.find(({ criterion }) => criterion === id)?.label;
  return label === undefined ? criterionWords(catalog, id) : `“${inSentence(label)}”`;
};

/** Names one after the other, apart by semicolons where one of them has a comma. */
export const seriesWords = (names: readonly string[]): string =>
  names.join(names.some((name) => name.includes(',')) ? '; ' : ', ');

/** Names of providers in a sentence: “A, B and C”. */
export const namesOf = (catalog: Catalog, ids: readonly string[]): string =>
  listWords(ids.map((id) => providerById(catalog, id)?.name ?? id));

const eitherOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

const listedEntry = (criterion: Criterion, entry: string): string => {
  const option = optionsOf(criterion).find(({ id }) => id === entry);
  return option === undefined ? entryWords(criterion, entry) : listedOption(option);
};

const entriesIn = (catalog: Catalog, id: string, entries: readonly string[]): readonly string[] => {
  const criterion = criterionById(catalog, id);
  if (criterion === undefined) return entries;
  const words = entries.length > 1 ? listedEntry : entryWords;
  return entries.map((entry) => words(criterion, entry));
};

const eitherEntry = (catalog: Catalog, id: string, entries: readonly string[]): string =>
  eitherOf(entriesIn(catalog, id, entries));

/** Options of a criterion of which any will do: “DHCP or BMC”, “No, or that it does not apply”. */
export const acceptedWords = (catalog: Catalog, id: string, entries: readonly string[]): string => {
  const options = entries.filter((entry) => entry !== 'n/a');
  const words = eitherEntry(catalog, id, options);
  if (options.length === entries.length) return words;
  return words === '' ? 'that it does not apply' : `${words}, or that it does not apply`;
};

const limitWords = (catalog: Catalog, need: Extract<Need, { readonly level: string }>): string => {
  const word = need.kind === 'atLeast' ? 'at least' : 'at most';
  const level = acceptedWords(catalog, need.criterion, [need.level, ...(need.also ?? [])]);
  return `${word} ${level}`;
};

const noneWords = (catalog: Catalog, need: Extract<Need, { readonly kind: 'none' }>): string => {
  const also = (need.also ?? []).length === 0 ? '' : ', or that it does not apply';
  const words = entriesIn(catalog, need.criterion, need.of);
  if (words.length === 0) return 'whatever it is, if only it is said';
  return words.length === 1
    ? `anything but ${words.join('')}${also}`
    : `neither ${words.join(' nor ')}${also}`;
};

const conditionWords = (catalog: Catalog, need: Need): string => {
  switch (need.kind) {
    case 'any':
      return acceptedWords(catalog, need.criterion, need.of);
    case 'none':
      return noneWords(catalog, need);
    case 'atLeast':
    case 'atMost':
      return limitWords(catalog, need);
  }
};

/**
 * A need by itself, as label and value: maturity: at least Medium; in the words of the answer where
 * the catalog has some: you cannot offer SSH access.
 */
export const bareNeedWords = (catalog: Catalog, need: Need): string =>
  need.because ?? `${criterionWords(catalog, need.criterion)}: ${conditionWords(catalog, need)}`;

/** The same as a part of a sentence, in quotes: “maturity: at least Medium”. */
export const needWords = (catalog: Catalog, need: Need): string =>
  `“${bareNeedWords(catalog, need)}”`;

const askedWords = (catalog: Catalog, need: Need, failed: Failed): string => {
  if (need.because !== undefined) return need.because;
  if (need.kind !== 'none') return `you asked for ${conditionWords(catalog, need)}`;
  const found = 'to' in failed && failed.cell.state === 'stated' ? failed.to : need.of;
  return `you ruled out ${eitherEntry(catalog, need.criterion, found)}`;
};

/**
 * Why a need is not met, in the words of the source that counts: “maturity: Low (Alpha); you asked
 * for at least Medium”.
 */
export const failedWords = (catalog: Catalog, needs: readonly Need[], failed: Failed): string => {
  const need = needs[failed.need];
  if (need === undefined) return '';
  const criterion = criterionById(catalog, need.criterion);
  const name = criterionWords(catalog, need.criterion);
  const value = criterion === undefined ? '' : cellWords(criterion, failed.cell);
  const says = failed.cell.state === 'n/a' ? 'does not apply' : value;
  return `${name}: ${says}; ${askedWords(catalog, need, failed)}`;
};

/** What a source names of a partial set, and that it is silent on the rest that is asked. */
const unnamedWords = (catalog: Catalog, provider: string, need: Need): readonly string[] => {
  const own = providerById(catalog, provider);
  const criterion = criterionById(catalog, need.criterion);
  const cell = own && cellOf(own, need.criterion);
  if (criterion === undefined || cell?.state !== 'stated' || 'level' in need) return [];
  const silent = listWords(entriesIn(catalog, need.criterion, need.of));
  const name = nameInSentence(criterion);
  return [`Of ${name} the source names ${cellWords(criterion, cell)} and is silent on ${silent}.`];
};

/** What has to be found out: “Harvester meets the rest. Not stated: hardware discovery.” */
export const toCheckWords = (
  catalog: Catalog,
  needs: readonly Need[],
  { provider, check }: ToCheck,
): string => {
  const name = namesOf(catalog, [provider]);
  const asked = check.flatMap((at) => needs[at] ?? []);
  const unnamed = asked.flatMap((need) => unnamedWords(catalog, provider, need));
  const silent = asked.filter((need) => unnamedWords(catalog, provider, need).length === 0);
  const criteria = [...new Set(silent.map(({ criterion }) => criterion))];
  const names = seriesWords(criteria.map((id) => criterionWords(catalog, id)));
  const met =
    check.length === needs.length
      ? `Nothing is stated against ${name}.`
      : `${name} meets the rest.`;
  return [met, ...(names === '' ? [] : [`Not stated: ${names}.`]), ...unnamed].join(' ');
};

/** Needs that nobody meets together: “No provider meets both … and ….” */
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
  return `No ${thing} meets ${all}${listWords(words)}.`;
};

/** Two needs that no value could meet: ““maturity: at least High” and … contradict each other”. */
export const contradictionWords = (
  catalog: Catalog,
  needs: readonly Need[],
  pair: readonly [number, number],
): string => {
  const words = pair.flatMap((at) => {
    const need = needs[at];
    return need === undefined ? [] : [needWords(catalog, need)];
  });
  return `${listWords(words)} contradict each other: no value meets both.`;
};

/** Two answers that cannot stand together, each as it was asked and given. */
export const answersAgainstWords = (
  asked: readonly AskedNeed[],
  pair: readonly [number, number],
): string => {
  const words = pair.flatMap((at) => {
    const given = asked[at];
    if (given === undefined) return [];
    return `“${given.question.text} ${given.answers.map(({ label }) => label).join(', ')}”`;
  });
  return `${listWords(words)} contradict each other.`;
};
