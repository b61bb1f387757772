import { sortKeyText } from '../domain/browse/ordering';
import type { Catalog } from '../domain/catalog/catalog';
import { catalogAsOf } from '../domain/catalog/catalogAsOf';
import type { Shown } from '../domain/share/reread';
import { type Choices, defaultChoices } from '../store/choices';
import type { MadeWith } from '../store/madeWith';
import { readLink } from '../url/link';

const listIn = (catalog: Catalog, { filters, search, sort }: Choices): Shown['list'] => {
  const keys = sort.map(sortKeyText).join();
  const isUsual = keys === defaultChoices(catalog).sort.map(sortKeyText).join();
  const by = [...Object.keys(filters), ...(isUsual ? [] : sort.map((key) => key.by))];
  return { filters, search, by };
};

const decisionIn = ({ answers, order }: Choices): Shown['decision'] =>
  order.length === 0 && Object.keys(answers).length === 0 ? undefined : { answers, order };

/** What choices show on a catalog. Only the open view counts, and the picks, which every view keeps. */
const shownBy = (catalog: Catalog, choices: Choices): Shown => {
  const { provider, picks } = choices;
  const view = provider === undefined ? choices.view : 'sheet';
  return {
    catalog,
    providers: [...new Set(provider === undefined ? picks : [provider, ...picks])],
    sheet: provider,
    showsAll: view === 'sheet' || view === 'compare',
    list: view === 'browse' ? listIn(catalog, choices) : undefined,
    decision: view === 'decide' ? decisionIn(choices) : undefined,
  };
};

/** A link read on every release of a catalog from the one that it was made with to that of today. */
export const readingsOf = (catalog: Catalog, { version, link }: MadeWith): readonly Shown[] =>
  catalog.releases
    .filter((release) => release.version >= version)
    .flatMap((release) => catalogAsOf(catalog, release.version) ?? [])
    .map((each) => shownBy(each, readLink(each, link).choices));
