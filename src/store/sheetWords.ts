import { filterable } from '../domain/browse/facet';
import { matchingProviders } from '../domain/browse/matching';
import type { Counted } from '../domain/catalog/catalogShown';
import { type Catalog, providerById } from '../domain/catalog/catalog';
import { countWords, entryWords, listWords, titled } from '../domain/catalog/wording';
import { bareNeedWords, preferenceWords } from '../domain/decide/needWords';
import { askedNeeds, questionsOf } from '../domain/decide/question';
import type { Choices, View } from './choices';

const namesOf = (catalog: Catalog, ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => providerById(catalog, id)?.name ?? []);

const isAsked = ({ filters, search }: Choices): boolean =>
  Object.keys(filters).length > 0 || search.trim() !== '';

/** The views beside the list, by name. */
const VIEW_NAMES: { readonly [Each in View]: string | undefined } = {
  browse: undefined,
  compare: 'Compare',
  decide: 'Decide',
  method: 'Method',
  catalogs: 'Catalogs',
};

/** What is open above the list: “Metal3”, “Compare Metal3, MAAS”; nothing for the list itself. */
const opened = (catalog: Catalog, { view, provider, picks }: Choices): string | undefined => {
  if (provider !== undefined) return providerById(catalog, provider)?.name;
  const names = view === 'compare' ? namesOf(catalog, picks).join(', ') : '';
  return [VIEW_NAMES[view], names].join(' ').trim() || undefined;
};

/** What the page shows: “Provider: Metal3”, “Compare: Metal3, MAAS”, “Browse: all providers”. */
export const sheetName = (catalog: Catalog, choices: Choices): string => {
  const { view, provider } = choices;
  const open = opened(catalog, choices);
  if (provider !== undefined) return `${titled(catalog.things[0])}: ${open}`;
  if (view === 'compare')
    return `Compare: ${namesOf(catalog, choices.picks).join(', ') || 'nothing picked yet'}`;
  if (open !== undefined) return open;
  return `Browse: ${isAsked(choices) ? 'filtered' : 'all'} ${catalog.things[1]}`;
};

const filtersWords = (catalog: Catalog, { filters, search }: Choices): string => {
  const ticked = filterable(catalog).flatMap((criterion) => {
    const entries = filters[criterion.id] ?? [];
    const words = entries.map((entry) => entryWords(criterion, entry)).join(' or ');
    return entries.length === 0 ? [] : [`${criterion.label}: ${words}`];
  });
  const typed = search.trim() === '' ? [] : [`“${search.trim()}”`];
  const asked = [...ticked, ...typed];
  return asked.length === 0 ? 'No filters' : asked.join('; ');
};

const comparedWords = (catalog: Catalog, { onlyDifferences, base }: Choices): string => {
  const [relative] = namesOf(catalog, base === undefined ? [] : [base]);
  return [
    onlyDifferences ? 'Differences only' : 'All criteria',
    ...(relative === undefined ? [] : [`relative to ${relative}`]),
  ].join(', ');
};

const orderWords = (catalog: Catalog, order: Choices['order']): readonly string[] => {
  if (order.length === 0) return [];
  const tiers = order.map((tier) => listWords(tier.map((id) => preferenceWords(catalog, id))));
  return [`most important: ${tiers.join(', then ')}`];
};

const decidedWords = (catalog: Catalog, { answers, order }: Choices): string => {
  const needs = askedNeeds(questionsOf(catalog), answers).map(({ need }) =>
    bareNeedWords(catalog, need),
  );
  const words = [...needs, ...orderWords(catalog, order)];
  return words.length === 0 ? 'No question answered' : titled(words.join('; '));
};

/** The same where the answers themselves stand beside it. */
const countedWords = (_: Catalog, { answers, order }: Choices): string => {
  const count = Object.keys(answers).length;
  const given = count === 1 ? '1 question answered' : `${count} questions answered`;
  return order.length === 0 ? given : `${given}, an order of importance`;
};

/** What a sheet of each view was drawn with. */
const DRAWN: { readonly [Each in View]: (catalog: Catalog, choices: Choices) => string } = {
  browse: filtersWords,
  compare: comparedWords,
  decide: decidedWords,
  method: () => 'No choices',
  catalogs: () => 'No choices',
};

const COUNTED_WORDS: { readonly [Each in Exclude<Counted, 'first'>]: string } = {
  newest: 'The newest statement counts',
  own: 'What the reader’s own catalog says counts',
};

/** Further layers and the statement that counts, where they are not as usual. */
const laidWords = ({ further }: Catalog, { also, catalog, counts }: Choices): readonly string[] => [
  ...further.filter(({ id }) => also.includes(id)).map(({ label }) => `With ${label}`),
  ...(counts === 'first' ? [] : [COUNTED_WORDS[counts]]),
  ...(catalog === undefined ? [] : [`With ${catalog}`]),
];

/**
 * What the sheet was drawn with, in one line: filters and picks, how picks are compared, answers.
 * `isBrief` says how many answers there are, where they can be read on the sheet itself.
 */
export const drawnWith = (catalog: Catalog, choices: Choices, isBrief = false): string => {
  const view = choices.provider === undefined ? choices.view : 'browse';
  const picked = view === 'compare' ? [] : namesOf(catalog, choices.picks);
  const words = isBrief && view === 'decide' ? countedWords : DRAWN[view];
  return [
    words(catalog, choices),
    ...laidWords(catalog, choices),
    ...(picked.length === 0 ? [] : [`Picked: ${picked.join(', ')}`]),
    ...(catalog.title === '' ? [] : [`Source: ${catalog.title}`]),
  ].join('. ');
};

const LONGEST_TITLE = 70;

const cut = (title: string): string =>
  title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;

/** The title of the page in the browser: what it shows, then whose page it is. */
export const pageTitle = (catalog: Catalog, choices: Choices): string => {
  const asked = isAsked(choices) ? filtersWords(catalog, choices) : undefined;
  const open = opened(catalog, choices) ?? asked;
  return open === undefined
    ? 'Groundwork: Cluster API providers for ground that is not a public cloud'
    : `${cut(open)} · Groundwork`;
};

/**
 * What the page shows in a sentence or two, for those who only see its description; nothing for a
 * list that shows everything.
 */
export const pageDescription = (catalog: Catalog, choices: Choices): string | undefined => {
  const { provider, view, filters, search, sort } = choices;
  const words = `${sheetName(catalog, choices)}. ${drawnWith(catalog, choices)}.`;
  if (provider !== undefined) return providerById(catalog, provider)?.summary?.text ?? words;
  if (view !== 'browse') return words;
  if (!isAsked(choices)) return undefined;
  const found = matchingProviders(catalog, { filters, search }, sort).map(({ name }) => name);
  const many = countWords(catalog.providers.length, catalog.things);
  return `${found.length} of ${many}: ${found.join(', ') || 'none'}. ${drawnWith(catalog, choices)}.`;
};
