import { possibleEntries } from '../domain/browse/facet';
import type { Catalog } from '../domain/catalog/catalog';
import { catalogShown, type Counted } from '../domain/catalog/catalogShown';
import { type Change, withPicks } from './changes';
import { type Choices, defaultChoices, possibleColumns } from './choices';

/** The same choices without what a smaller catalog does not have. */
const within = (choices: Choices, catalog: Catalog): Choices => {
  const providers = new Set(catalog.providers.map(({ id }) => id));
  const criteria = new Set(['name', ...catalog.criteria.map(({ id }) => id)]);
  const columns = new Set(possibleColumns(catalog));
  const filters = Object.entries(choices.filters)
    .map(([id, ticks]) => {
      const possible = new Set(possibleEntries(catalog, id));
      return [id, ticks.filter((tick) => possible.has(tick))] as const;
    })
    .filter(([, ticks]) => ticks.length > 0);
  const { provider } = choices;
  return withPicks(
    {
      ...choices,
      provider: provider !== undefined && providers.has(provider) ? provider : undefined,
      columns: choices.columns.filter((id) => columns.has(id)),
      sort: choices.sort.filter(({ by }) => criteria.has(by)),
      filters: Object.fromEntries(filters),
    },
    choices.picks.filter((id) => providers.has(id)),
  );
};

/**
 * Shows a further layer too, or leaves it out again together with whatever was chosen in it: picks,
 * columns, filters and keys of the order.
 */
export const toggleAlso =
  (layer: string): Change =>
  (choices, catalog) => {
    if (!choices.also.includes(layer)) return { ...choices, also: [...choices.also, layer] };
    const without = { ...choices, also: choices.also.filter((id) => id !== layer) };
    return within(without, catalogShown(catalog, without));
  };

/** Says which of several statements on one cell counts. */
export const count =
  (counts: Counted): Change =>
  (choices) => ({ ...choices, counts });

/** Starts anew on another catalog, of this name in links; the one that came with the app has none. */
export const startOnCatalog =
  (name: string | undefined): Change =>
  (_, catalog) => ({ ...defaultChoices(catalog), catalog: name });

/**
 * Goes on with the same choices under a catalog of this name, or under the one that came with the
 * app, without what that does not have.
 */
export const goOnWith =
  (name: string | undefined): Change =>
  (choices, catalog) => ({ ...within(choices, catalog), catalog: name });
