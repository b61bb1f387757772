import { type Catalog, providerById } from '../domain/catalog/catalog';
import { entryWords, titled } from '../domain/catalog/wording';
import type { Choices, View } from '../store/choices';

const namesOf = (catalog: Catalog, ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => providerById(catalog, id)?.name ?? []);

/** The views beside the list, by name. */
const VIEW_NAMES: { readonly [Each in View]: string | undefined } = {
  browse: undefined,
  compare: 'Compare',
  decide: 'Decide',
  method: 'Method',
};

/** What is open above the list: “Metal3”, “Compare Metal3, MAAS”; nothing for the list itself. */
const opened = (catalog: Catalog, { view, provider, picks }: Choices): string | undefined => {
  if (provider !== undefined) return providerById(catalog, provider)?.name;
  const names = view === 'compare' ? namesOf(catalog, picks).join(', ') : '';
  return [VIEW_NAMES[view], names].join(' ').trim() || undefined;
};

/** What the page shows: “Provider: Metal3”, “Compare: Metal3, MAAS”, “Browse: all providers”. */
export const sheetName = (catalog: Catalog, choices: Choices): string => {
  const { view, provider, filters, search } = choices;
  const open = opened(catalog, choices);
  if (provider !== undefined) return `${titled(catalog.things[0])}: ${open}`;
  if (view === 'compare') return `Compare: ${namesOf(catalog, choices.picks).join(', ')}`;
  if (open !== undefined) return open;
  const isWhole = Object.keys(filters).length === 0 && search.trim() === '';
  return `Browse: ${isWhole ? 'all' : 'filtered'} ${catalog.things[1]}`;
};

const filtersWords = (catalog: Catalog, { filters, search }: Choices): string => {
  const ticked = catalog.criteria.flatMap((criterion) => {
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

const decidedWords = (_: Catalog, { answers, order }: Choices): string => {
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
};

/** What the sheet was drawn with, in one line: filters and picks, how picks are compared, answers. */
export const drawnWith = (catalog: Catalog, choices: Choices): string => {
  const view = choices.provider === undefined ? choices.view : 'browse';
  const picked = view === 'compare' ? [] : namesOf(catalog, choices.picks);
  return [
    DRAWN[view](catalog, choices),
    ...(picked.length === 0 ? [] : [`Picked: ${picked.join(', ')}`]),
    ...(catalog.title === '' ? [] : [`Source: ${catalog.title}`]),
  ].join('. ');
};

/** The title of the page in the browser: what it shows, then whose page it is. */
export const pageTitle = (catalog: Catalog, choices: Choices): string => {
  const open = opened(catalog, choices);
  return open === undefined
    ? 'Groundwork: Cluster API providers for ground that is not a public cloud'
    : `${open} · Groundwork`;
};
