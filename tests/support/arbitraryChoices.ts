import fc, { type Arbitrary } from 'fast-check';
import { filterable, possibleEntries } from '../../src/domain/browse/facet';
import type { SortKey } from '../../src/domain/browse/ordering';
import type { Catalog } from '../../src/domain/catalog/catalog';
import { COUNTED } from '../../src/domain/catalog/catalogShown';
import { CHARTS, type Choices, drawnAmong, possibleColumns, VIEWS } from '../../src/store/choices';
import { questionsOf } from '../../src/domain/decide/question';
import { bundledCatalog } from './bundled';
import { fewOf, oddWords, someCatalog } from './arbitraryCatalog';

const someSearch = (catalog: Catalog): Arbitrary<string> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant('') },
    oddWords.filter((words) => words.length <= 200),
    fc.constantFrom('', ...catalog.providers.map(({ name }) => name.slice(0, 3).toWellFormed())),
  );

const someFilters = (catalog: Catalog): Arbitrary<Choices['filters']> =>
  fc
    .tuple(
      ...filterable(catalog).map(({ id }) =>
        fc.tuple(fc.constant(id), fc.subarray([...possibleEntries(catalog, id)])),
      ),
    )
    .chain((facets) =>
      // Most facets stay without ticks, or nothing would ever match.
      fewOf(
        facets.filter(([, entries]) => entries.length > 0),
        3,
      ),
    )
    .map((ticked) => Object.fromEntries(ticked));

const someSort = (catalog: Catalog): Arbitrary<readonly SortKey[]> =>
  fewOf(['name', ...catalog.criteria.map(({ id }) => id)], 4).chain((ids) =>
    fc.tuple(...ids.map((by) => fc.record({ by: fc.constant(by), descending: fc.boolean() }))),
  );

/** Answers to any of the questions of a catalog. */
const someAnswers = (catalog: Catalog): Arbitrary<Choices['answers']> =>
  fc
    .tuple(
      ...questionsOf(catalog).map(({ id, asks, answers }) =>
        fc
          .subarray(
            answers.map((answer) => answer.id),
            { maxLength: asks === 'one' ? 1 : answers.length },
          )
          .map((given) => [id, given] as const),
      ),
    )
    .map((all) => Object.fromEntries(all.filter(([, given]) => given.length > 0)));

/** Answers to a few of the questions, so that somebody may be left. */
export const fewAnswers = (catalog: Catalog, most: number): Arbitrary<Choices['answers']> =>
  someAnswers(catalog).chain((answers) =>
    fewOf(Object.entries(answers), most).map((few) => Object.fromEntries(few)),
  );

const someOrder = (catalog: Catalog): Arbitrary<Choices['order']> =>
  fewOf(
    catalog.preferences.map(({ criterion }) => criterion),
    7,
  ).chain((ids) =>
    fc.array(fc.boolean(), { minLength: ids.length, maxLength: ids.length }).map((ties) =>
      ids.reduce<string[][]>((tiers, id, at) => {
        const last = tiers.at(-1);
        return last !== undefined && ties[at] === true
          ? [...tiers.slice(0, -1), [...last, id]]
          : [...tiers, [id]];
      }, []),
    ),
  );

/** Any choices on a catalog. */
export const someChoices = (catalog: Catalog): Arbitrary<Choices> => {
  const ids = catalog.providers.map(({ id }) => id);
  return fc.shuffledSubarray(ids).chain((picks) =>
    fc.record({
      view: fc.constantFrom(...VIEWS),
      also: fc.shuffledSubarray(catalog.further.map(({ id }) => id)),
      catalog: fc.constantFrom(undefined, 'team.yaml', 'teams/ours.json'),
      counts: fc.constantFrom(...COUNTED),
      provider: fc.constantFrom(undefined, ...ids),
      filters: someFilters(catalog),
      search: someSearch(catalog),
      sort: someSort(catalog),
      columns: fc.subarray([...possibleColumns(catalog)]),
      picks: fc.constant(picks),
      onlyDifferences: fc.boolean(),
      base: fc.constantFrom(undefined, ...picks),
      chart: fc.constantFrom(...CHARTS),
      drawn: fc.subarray(picks).map((drawn) => drawnAmong(picks, drawn)),
      answers: someAnswers(catalog),
      order: someOrder(catalog),
      isEmbedded: fc.boolean(),
    }),
  );
};

/** A catalog, the bundled one among them, with choices on it. */
export const someChosen: Arbitrary<{ readonly catalog: Catalog; readonly choices: Choices }> = fc
  .oneof(
    { weight: 4, arbitrary: someCatalog },
    { weight: 1, arbitrary: fc.constant(bundledCatalog) },
  )
  .chain((catalog) => someChoices(catalog).map((choices) => ({ catalog, choices })));
