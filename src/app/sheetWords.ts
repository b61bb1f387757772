import { type Catalog, providerById } from '../domain/catalog/catalog';
import { entryWords, titled } from '../domain/catalog/wording';
import type { Choices } from '../store/choices';

const namesOf = (catalog: Catalog, ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => providerById(catalog, id)?.name ?? []);

/** What is open above the list: “Metal3”, “Compare Metal3, MAAS”; nothing for the list itself. */
const opened = (catalog: Catalog, { view, provider, picks }: Choices): string | undefined => {
  if (provider !== undefined) return providerById(catalog, provider)?.name;
  const names = namesOf(catalog, picks);
  return view === 'compare' ? ['Compare', names.join(', ')].join(' ').trim() : undefined;
};

/** What the page shows: “Provider: Metal3”, “Compare: Metal3, MAAS”, “Browse: all providers”. */
export const sheetName = (catalog: Catalog, choices: Choices): string => {
  const { view, provider, filters, search } = choices;
  const open = opened(catalog, choices);
  if (provider !== undefined) return `${titled(catalog.things[0])}: ${open}`;
  if (view === 'compare') return `Compare: ${namesOf(catalog, choices.picks).join(', ')}`;
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

/** What the sheet was drawn with, in one line: filters and picks, or how picks are compared. */
export const drawnWith = (catalog: Catalog, choices: Choices): string => {
  const isComparison = choices.view === 'compare' && choices.provider === undefined;
  const picked = isComparison ? [] : namesOf(catalog, choices.picks);
  return [
    isComparison ? comparedWords(catalog, choices) : filtersWords(catalog, choices),
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
