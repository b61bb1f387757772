import { type Catalog, providerById } from '../../domain/catalog/catalog';
import { decidedBy } from '../../domain/decide/decided';
import { browseExtract } from '../../domain/share/browseExtract';
import { comparisonExtract } from '../../domain/share/comparisonExtract';
import { decisionExtract } from '../../domain/share/decisionExtract';
import type { Extract } from '../../domain/share/extract';
import { providerExtract } from '../../domain/share/providerExtract';
import type { Choices, View } from '../../store/choices';

const EXTRACTS: {
  readonly [Each in View]: (catalog: Catalog, choices: Choices) => Extract | undefined;
} = {
  browse: browseExtract,
  compare: (catalog, choices) =>
    choices.picks.length === 0 ? undefined : comparisonExtract(catalog, choices),
  decide: (catalog, choices) =>
    decisionExtract(catalog, decidedBy(catalog, choices).recommendation),
  method: () => undefined,
  catalogs: () => undefined,
};

/** What is on the screen, as a table; the method, catalogs and an empty comparison have none. */
export const chosenExtract = (catalog: Catalog, choices: Choices): Extract | undefined => {
  const provider = providerById(catalog, choices.provider ?? '');
  return provider === undefined
    ? EXTRACTS[choices.view](catalog, choices)
    : providerExtract(catalog, provider);
};
