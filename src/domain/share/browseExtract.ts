import { type Asked, matchingProviders } from '../browse/matching';
import type { SortKey } from '../browse/ordering';
import { orderWords } from '../browse/orderWords';
import { type Catalog, criterionById, type Provider } from '../catalog/catalog';
import { nameInSentence } from '../catalog/criterion';
import { isDisputed } from '../catalog/dispute';
import type { Criterion } from '../catalog/layer';
import { countWords, listWords, titled } from '../catalog/wording';
import { type Extract, extractCellOf, plainCell } from './extract';

/** What the list is asked for: what narrows it, its order, its columns. */
export type Listed = Asked & {
  readonly sort: readonly SortKey[];
  readonly columns: readonly string[];
};

/** The criteria that the list shows: the one that cuts it into strata, then its columns. */
export const listedCriteria = (
  catalog: Catalog,
  columns: readonly string[],
): readonly Criterion[] => {
  const { strata } = catalog.roles;
  const ids = new Set([...(strata === undefined ? [] : [strata]), ...columns]);
  return [...ids].flatMap((id) => criterionById(catalog, id) ?? []);
};

const listWordsOf = (catalog: Catalog, shown: number, sort: readonly SortKey[]): string => {
  const all = catalog.providers.length;
  const count = countWords(all, catalog.things);
  return `${shown === all ? count : `${shown} of ${count}`}, ${orderWords(catalog, sort)}.`;
};

/** What to beware of with some providers, as the views say it beside their names. */
export const noticeWords = (providers: readonly Provider[]): readonly string[] =>
  providers.flatMap(({ name, notice }) => (notice === undefined ? [] : `${name}: ${notice.text}.`));

/** On what sources disagree of some providers, where the views mark it. */
export const disputeWords = (
  criteria: readonly Criterion[],
  providers: readonly Provider[],
): readonly string[] =>
  providers.flatMap((provider) => {
    const on = criteria.filter((criterion) => isDisputed(provider, criterion)).map(nameInSentence);
    return on.length === 0 ? [] : [`Sources disagree on ${provider.name}: ${listWords(on)}.`];
  });

/** The list: exactly the matching providers in their order, the name first, then what is shown. */
export const browseExtract = (catalog: Catalog, { sort, columns, ...asked }: Listed): Extract => {
  const providers = matchingProviders(catalog, asked, sort);
  const criteria = listedCriteria(catalog, columns);
  return {
    heads: [titled(catalog.things[0]), ...criteria.map(({ label }) => label)],
    rows: providers.map((provider) => ({
      cells: [
        plainCell(provider.name),
        ...criteria.map((criterion) => extractCellOf(catalog, criterion, provider)),
      ],
    })),
    sentences: [
      listWordsOf(catalog, providers.length, sort),
      ...noticeWords(providers),
      ...disputeWords(criteria, providers),
    ],
  };
};
