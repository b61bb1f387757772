import { performance } from 'node:perf_hooks';
import { readFileSync } from 'node:fs';
import { runnerImport } from 'vite';

/**
 * Prints how long a recommendation takes for catalogs of several sizes, and how long the numbers in
 * all answers beside it take: medians, in milliseconds. Then what Browse takes with long catalogs.
 */
const SIZES = [11, 100, 1000];
const RUNS = 15;

/**
 * @typedef {typeof import('../src/domain/catalog/catalog')} Catalogs
 * @typedef {typeof import('../src/domain/decide/recommendation')} Recommendations
 * @typedef {typeof import('../src/domain/decide/question')} Questions
 */
const catalogs = /** @type {Catalogs} */ (
  (await runnerImport('./src/domain/catalog/catalog.ts')).module
);
const recommendations = /** @type {Recommendations} */ (
  (await runnerImport('./src/domain/decide/recommendation.ts')).module
);
const questions = /** @type {Questions} */ (
  (await runnerImport('./src/domain/decide/question.ts')).module
);
const { fittingCounts } = /** @type {typeof import('../src/domain/decide/fitting')} */ (
  (await runnerImport('./src/domain/decide/fitting.ts')).module
);
const { askedNeeds, preferencesIn, questionsOf } = questions;

/** @param {string} name */
const layerAt = (name) => JSON.parse(readFileSync(`src/data/${name}.layer.json`, 'utf8'));
const layers = [layerAt('document'), layerAt('document-details')];

/**
 * The bundled providers over and over, each copy with an id of its own.
 * @param {number} count
 */
const catalogWith = (count) => {
  const small = catalogs.catalogOf(layers);
  const copies = Array.from({ length: Math.ceil(count / small.providers.length) }, (_, copy) =>
    small.providers.map((each) => ({
      ...each,
      id: `${each.id}-${copy}`,
      name: `${each.name} ${copy}`,
    })),
  );
  const providers = copies.flat().slice(0, count);
  return { ...small, providers };
};

/** @type {Record<string, [Record<string, string[]>, string[][]]>} */
const QUESTIONS = {
  'nothing asked, ranked': [{}, [['maturity'], ['complexity'], ['cncf']]],
  'four needs, ranked': [
    { ground: ['own-servers'], discovery: ['yes'], maturity: ['low-medium'], complexity: ['high'] },
    [['maturity', 'complexity'], ['cncf'], ['self-hosted']],
  ],
  'nothing fits': [{ maturity: ['high'], complexity: ['low'] }, [['maturity'], ['cncf']]],
};

/** @param {number[]} times */
const median = (times) => times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0;

/**
 * How long something takes, the median and the first time.
 * @param {() => unknown} work
 */
const timesOf = (work) => {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return `${median(times).toFixed(1)} ms (the first ${(times[0] ?? 0).toFixed(1)} ms)`;
};

for (const size of SIZES) {
  const catalog = catalogWith(size);
  const asks = questionsOf(catalog);
  for (const [name, [answers, order]] of Object.entries(QUESTIONS)) {
    const needs = askedNeeds(asks, answers).map(({ need }) => need);
    const asked = { needs, preferences: preferencesIn(catalog, order), order };
    const counts = () =>
      asks.flatMap(({ id, answers: each }) =>
        each.map((answer) => {
          const then = askedNeeds(asks, { ...answers, [id]: [answer.id] });
          return fittingCounts(
            catalog,
            then.map(({ need }) => need),
          );
        }),
      );
    console.log(
      `${size} providers, ${name}: ${timesOf(() => recommendations.recommend(catalog, asked))}, ` +
        `the numbers in the answers ${timesOf(counts)}`,
    );
  }
}

/**
 * Browse: what a click on a filter and a typed letter cost, in nanoseconds a row.
 */
const BROWSED = [10_000, 100_000];
const { facetCounts, matchingProviders } =
  /** @type {typeof import('../src/domain/browse/matching')} */ (
    (await runnerImport('./src/domain/browse/matching.ts')).module
  );
const SEARCHES = ['talos', 'pxe boot', 'metal 1', 'vm'];

/**
 * How long a row takes, the median of some runs that are never the same twice.
 * @param {number} rows
 * @param {(run: number) => unknown} work
 */
const perRow = (rows, work) => {
  const times = Array.from({ length: RUNS }, (_, run) => {
    const start = performance.now();
    work(run);
    return performance.now() - start;
  });
  return `${((median(times) * 1e6) / rows).toFixed(1)} ns a row (the first time ${(times[0] ?? 0).toFixed(0)} ms)`;
};

for (const size of BROWSED) {
  const catalog = catalogWith(size);
  /** @param {number} run */
  const ticked = (run) => ({ filters: { maturity: run % 2 ? ['high'] : ['low'] }, search: '' });
  /** @param {number} run */
  const typed = (run) => ({ filters: {}, search: SEARCHES[run % SEARCHES.length] ?? '' });
  /** @param {number} run */
  const sorts = (run) => [{ by: run % 2 ? 'maturity' : 'name', descending: run % 3 === 0 }];
  const whole = { filters: {}, search: '' };
  console.log(
    `${size} providers, a filter with all counts: ${perRow(size, (run) => facetCounts(catalog, ticked(run)))}\n` +
      `${size} providers, a search with all counts: ${perRow(size, (run) => facetCounts(catalog, typed(run)))}\n` +
      `${size} providers, the list of a filter: ${perRow(size, (run) => matchingProviders(catalog, ticked(run), []))}\n` +
      `${size} providers, another order: ${perRow(size, (run) => matchingProviders(catalog, whole, sorts(run)))}`,
  );
}
