import { matchingProviders } from '../../domain/browse/matching';
import { type Catalog, providerById } from '../../domain/catalog/catalog';
import { questionsOf } from '../../domain/decide/question';
import { listedCriteria } from '../../domain/share/browseExtract';
import { layerOf, type LayerParts } from '../../domain/share/extractLayer';
import type { Provenance } from '../../domain/share/provenance';
import type { Choices } from '../../store/choices';
import { savedSheetText } from '../../url/savedSheet';

const listed = (catalog: Catalog, { filters, search, sort, columns }: Choices): LayerParts => ({
  providers: matchingProviders(catalog, { filters, search }, sort),
  criteria: listedCriteria(catalog, columns),
});

/**
 * Everybody, and whatever can be asked or stands in one contradiction with that: the same answers on
 * it give the same result in the same words.
 */
const decided = (catalog: Catalog): LayerParts => {
  const { strata, kind } = catalog.roles;
  const asked = new Set([
    ...questionsOf(catalog).flatMap(({ answers }) => answers.map(({ need }) => need.criterion)),
    ...catalog.preferences.map(({ criterion }) => criterion),
    ...[strata, kind].filter((id) => id !== undefined),
  ]);
  const warnedOf = catalog.providers
    .flatMap(({ contradictions }) => contradictions.map(({ criteria }) => criteria))
    .filter((criteria) => criteria.some((id) => asked.has(id)));
  const told = new Set([...asked, ...warnedOf.flat()]);
  return {
    providers: catalog.providers,
    criteria: catalog.criteria.filter(({ id }) => told.has(id)),
  };
};

const whole = (catalog: Catalog, ids: readonly string[]): LayerParts => ({
  providers: ids.flatMap((id) => providerById(catalog, id) ?? []),
  criteria: catalog.criteria,
});

/** The providers and criteria on the screen; a sheet and a comparison speak of every criterion. */
const chosenParts = (catalog: Catalog, choices: Choices): LayerParts | undefined => {
  const { view, provider, picks } = choices;
  if (provider !== undefined) return whole(catalog, [provider]);
  switch (view) {
    case 'browse':
      return listed(catalog, choices);
    case 'compare':
      return picks.length === 0 ? undefined : whole(catalog, picks);
    case 'decide':
      return decided(catalog);
    case 'method':
    case 'catalogs':
      return undefined;
  }
};

/** What is on the screen as JSON that opens again; the method and an empty comparison have none. */
export const chosenSheet = (
  catalog: Catalog,
  choices: Choices,
  provenance: Provenance,
): string | undefined => {
  const parts = chosenParts(catalog, choices);
  return parts && savedSheetText(provenance, layerOf(catalog, parts));
};
