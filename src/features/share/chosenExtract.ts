import { type Catalog, providerById } from '../../domain/catalog/catalog';
import { decidedBy } from '../../domain/decide/decided';
import { browseExtract } from '../../domain/share/browseExtract';
import { comparisonExtract } from '../../domain/share/comparisonExtract';
import { decisionExtract } from '../../domain/share/decisionExtract';
import type { Extract } from '../../domain/share/extract';
import { providerExtract } from '../../domain/share/providerExtract';
import type { Choices } from '../../store/choices';

/** What is on the screen, as a table; the method and an empty comparison have none. */
export const chosenExtract = (catalog: Catalog, choices: Choices): Extract | undefined => {
  const { view, provider: id, picks } = choices;
  const provider = providerById(catalog, id ?? '');
  if (provider !== undefined) return providerExtract(catalog, provider);
  switch (view) {
    case 'browse':
      return browseExtract(catalog, choices);
    case 'compare':
      return picks.length === 0 ? undefined : comparisonExtract(catalog, choices);
    case 'decide':
      return decisionExtract(catalog, decidedBy(catalog, choices).recommendation);
    case 'method':
    case 'catalogs':
      return undefined;
  }
};
