import { type Catalog, providerById } from '../domain/catalog/catalog';
import { entryWords, titled } from '../domain/catalog/wording';
import type { Choices } from '../store/choices';

/** What the page shows: “Provider: Metal3”, “Browse: all providers”, “Browse: filtered”. */
export const sheetName = (catalog: Catalog, { provider, filters, search }: Choices): string => {
  const open = provider === undefined ? undefined : providerById(catalog, provider);
  if (open !== undefined) return `${titled(catalog.things[0])}: ${open.name}`;
  const isWhole = Object.keys(filters).length === 0 && search.trim() === '';
  return `Browse: ${isWhole ? 'all' : 'filtered'} ${catalog.things[1]}`;
};

/** The filters, the search, the picks and the source behind a sheet, in one line. */
export const drawnWith = (catalog: Catalog, { filters, search, picks }: Choices): string => {
  const ticked = catalog.criteria.flatMap((criterion) => {
    const entries = filters[criterion.id] ?? [];
    const words = entries.map((entry) => entryWords(criterion, entry)).join(' or ');
    return entries.length === 0 ? [] : [`${criterion.label}: ${words}`];
  });
  const typed = search.trim() === '' ? [] : [`“${search.trim()}”`];
  const asked = [...ticked, ...typed];
  const picked = picks.flatMap((id) => providerById(catalog, id)?.name ?? []);
  return [
    asked.length === 0 ? 'No filters' : asked.join('; '),
    ...(picked.length === 0 ? [] : [`Picked: ${picked.join(', ')}`]),
    ...(catalog.title === '' ? [] : [`Source: ${catalog.title}`]),
  ].join('. ');
};

/** The title of the page in the browser: what it shows, then whose page it is. */
export const pageTitle = (catalog: Catalog, choices: Choices): string => {
  const open = choices.provider === undefined ? undefined : providerById(catalog, choices.provider);
  return open === undefined
    ? 'Groundwork: Cluster API providers for ground that is not a public cloud'
    : `${open.name} · Groundwork`;
};
