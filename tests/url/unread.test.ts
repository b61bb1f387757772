import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortKeyText } from '../../src/domain/browse/ordering';
import type { Catalog } from '../../src/domain/catalog/catalog';
import { questionsOf } from '../../src/domain/decide/question';
import type { Choices } from '../../src/store/choices';
import type { Unread } from '../../src/store/unread';
import { readLink } from '../../src/url/link';
import { oddWords } from '../support/arbitraryCatalog';
import { bundledCatalog, tablePart } from '../support/bundled';

const OURS = [
  'view', 'provider', 'q', 'sort', 'columns', 'pick', 'only', 'base', 'chart', 'draw',
  'need', 'order', 'version',
]; // prettier-ignore
const FACETS = bundledCatalog.criteria.filter((each) => 'facet' in each).map(({ id }) => id);
const NEEDS = questionsOf(bundledCatalog).flatMap(({ id, answers }) => answers.map((each) => `${id}:${each.id}`)); // prettier-ignore
const ORDERED = bundledCatalog.preferences.map(({ criterion }) => criterion);
const TRACKERS = ['utm_source', 'fbclid', 'gclid', 'mc_cid'];
const LEVELS = [
  'low', 'high', 'yes', 'no', 'n/a', 'not-stated', 'browse', 'compare', 'name', '-name', '',
  'differences', 'criteria', 'picks', 'providers',
]; // prettier-ignore
const PROTOTYPE = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'filters', 'length'];

const unreadIn = (query: string) => readLink(bundledCatalog, query).unread;
/** Everything that the choices hold of what a link may say under a key. */
const chosenUnder = (choices: Choices, key: string): readonly string[] => {
  const held: Readonly<Record<string, readonly string[]>> = {
    view: [choices.view],
    provider: choices.provider === undefined ? [] : [choices.provider],
    sort: choices.sort.map(sortKeyText),
    columns: choices.columns,
    pick: choices.picks,
    only: choices.onlyDifferences ? ['differences'] : [],
    base: choices.base === undefined ? [] : [choices.base],
    chart: [choices.chart],
    draw: choices.drawn.length === 0 ? choices.picks : choices.drawn,
    need: Object.entries(choices.answers).flatMap(([id, given]) => given?.map((each) => `${id}:${each}`) ?? []),
    order: choices.order.flat(),
  };
  return Object.hasOwn(held, key) ? (held[key] ?? []) : (choices.filters[key] ?? []);
}; // prettier-ignore

type Part = { readonly key: string; readonly value: string } | undefined;
const partIn = (text: string): Part => {
  const at = text.indexOf('=');
  const decode = (each: string) => decodeURIComponent(each.replaceAll('+', ' '));
  try {
    return at < 0
      ? { key: decode(text), value: '' }
      : { key: decode(text.slice(0, at)), value: decode(text.slice(at + 1)) };
  } catch {
    return undefined;
  }
};

/** The parts of a query that were neither read into the choices nor known nor named. */
const lost = (catalog: Catalog, query: string): readonly string[] => {
  const { choices, unread, madeWith } = readLink(catalog, query);
  const names = new Set(unread.map((each) => JSON.stringify(Object.values(each))));
  const isNamed = (...values: readonly unknown[]) => names.has(JSON.stringify(values));
  const facets = catalog.criteria.filter((each) => 'facet' in each).map(({ id }) => id);
  const searches = query.replace(/^\?/, '').split('&').map(partIn).filter((each) => each?.key === 'q');
  const isSearchRead = (value: string) =>
    (value === searches[0]?.value && choices.search === value.slice(0, 200)
      && (value.length <= 200 || isNamed('too-long', 'q', 200))) || isNamed('one-only', 'q', value);
  const isRead = (key: string, id: string) =>
    chosenUnder(choices, key).includes(id)
    || isNamed('unknown-value', key, id) || isNamed('one-only', key, id)
    || (['base', 'draw'].includes(key) && isNamed('not-picked', key, id));
  return query.replace(/^\?/, '').split('&').filter(Boolean).filter((text) => {
    const part = partIn(text);
    if (part === undefined) return !isNamed('broken', text);
    if (TRACKERS.includes(part.key)) return false;
    if (part.key === 'q') return !isSearchRead(part.value);
    if (part.key === 'version') return madeWith === undefined && !unread.some((each) => 'key' in each && each.key === 'version');
    if (![...OURS, ...facets].includes(part.key)) return !isNamed('unknown-key', part.key);
    return !part.value.split(part.key === 'order' ? /[,~]/ : ',').filter(Boolean).every((id) => isRead(part.key, id));
  });
}; // prettier-ignore

const anyId = fc.constantFrom(
  ...bundledCatalog.providers.map(({ id }) => id),
  ...bundledCatalog.criteria.flatMap(({ id }) => [id, `-${id}`]),
  ...LEVELS, ...PROTOTYPE, ...NEEDS,
  ...ORDERED.flatMap((id) => [`${id}~cncf`, `maturity~${id}`, `${id}~~`]),
  'need:yes', 'ground:', ':', '~',
); // prettier-ignore
const garbage = fc.oneof(
  oddWords,
  fc.string({ maxLength: 20 }),
  fc.constantFrom('%', '%E0%A4%A', '%zz', '%C3%28', '%00', '+', '=', ',,,', '-', '--', '\uD800'),
);
const value = fc.oneof(
  fc.array(anyId, { maxLength: 5 }).map((ids) => ids.join(',')),
  fc.array(fc.oneof(anyId, garbage), { maxLength: 4 }).map((ids) => ids.join(',')),
  fc.array(fc.oneof(anyId, garbage), { maxLength: 3 }).map((ids) => encodeURIComponent(ids.join(',').toWellFormed())),
); // prettier-ignore
const key = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...OURS, ...FACETS) },
  { weight: 1, arbitrary: fc.constantFrom(...TRACKERS, ...PROTOTYPE, '') },
  { weight: 1, arbitrary: garbage },
);
const someQuery = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .array(fc.tuple(key, value), { maxLength: 8 })
      .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 60, unit: 'binary' }) },
);

describe('What a link says and nobody understands', () => {
  it('is named, part by part, in any of 1,000 links', () => {
    fc.assert(
      fc.property(someQuery, (query) => {
        expect(lost(bundledCatalog, query)).toEqual([]);
      }),
      { numRuns: 1000, examples: [['?q=\ud800']] },
    );
  });

  it('is named also while only the table’s part of the catalog is there', () => {
    fc.assert(
      fc.property(someQuery, (query) => {
        expect(lost(tablePart, query)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, string, Unread]>([
    ['a view', '?view=dream', { kind: 'unknown-value', key: 'view', found: 'dream' }],
    ['a provider', '?provider=metal4', { kind: 'unknown-value', key: 'provider', found: 'metal4' }],
    ['a pick', '?pick=metal3,ironic', { kind: 'unknown-value', key: 'pick', found: 'ironic' }],
    ['a level', '?maturity=high,huge', { kind: 'unknown-value', key: 'maturity', found: 'huge' }],
    ['a column', '?columns=cost', { kind: 'unknown-value', key: 'columns', found: 'cost' }],
    ['a sort key', '?sort=-cost', { kind: 'unknown-value', key: 'sort', found: '-cost' }],
    ['a second direction', '?sort=name,-name', { kind: 'one-only', key: 'sort', found: '-name' }],
    ['a second sheet', '?provider=maas,omni', { kind: 'one-only', key: 'provider', found: 'omni' }],
    ['a second search', '?q=a&q=b', { kind: 'one-only', key: 'q', found: 'b' }],
    ['a long search', `?q=${'x'.repeat(201)}`, { kind: 'too-long', key: 'q', kept: 200 }],
    ['a switch', '?only=rows', { kind: 'unknown-value', key: 'only', found: 'rows' }],
    ['a chart', '?chart=pie', { kind: 'unknown-value', key: 'chart', found: 'pie' }],
    ['a second chart', '?chart=picks,pie', { kind: 'one-only', key: 'chart', found: 'pie' }],
    ['a baseline', '?base=metal4', { kind: 'unknown-value', key: 'base', found: 'metal4' }],
    [
      'a second baseline',
      '?pick=maas,omni&base=maas,omni',
      { kind: 'one-only', key: 'base', found: 'omni' },
    ],
    ['a baseline nobody picks', '?base=maas', { kind: 'not-picked', key: 'base', found: 'maas' }],
    ['a drawing', '?pick=maas&draw=pie', { kind: 'unknown-value', key: 'draw', found: 'pie' }],
    ['a drawing nobody picks', '?draw=maas', { kind: 'not-picked', key: 'draw', found: 'maas' }],
    ['a key', '?maturty=high', { kind: 'unknown-key', key: 'maturty' }],
    ['a prototype key', '?__proto__=1', { kind: 'unknown-key', key: '__proto__' }],
    ['a broken escape', '?q=%E0%A4%A', { kind: 'broken', part: 'q=%E0%A4%A' }],
  ])('is named when it is %s', (_, query, expected) => {
    expect(unreadIn(query)).toEqual([expected]);
  });

  it('leaves the rest of the link as it was meant', () => {
    const { choices } = readLink(
      bundledCatalog,
      '?maturity=huge,high&sort=cost,-maturity&pick=x,maas&q=%&columns=kind,cost&y=%zz',
    );
    expect(choices).toMatchObject({
      filters: { maturity: ['high'] },
      sort: [{ by: 'maturity', descending: true }],
      picks: ['maas'],
      columns: ['kind'],
      search: '',
    });
  });

  it('leaves the catalog’s own order and columns where nothing of a list is known', () => {
    const { choices } = readLink(bundledCatalog, '?sort=cost&columns=cost');
    const usual = readLink(bundledCatalog, '').choices;
    expect([choices.sort, choices.columns]).toEqual([usual.sort, usual.columns]);
  });

  it.each([
    ['ids', `?pick=${Array.from({ length: 20_000 }, (_, at) => at.toString(36)).join(',')}`],
    ['keys', `?${Array.from({ length: 20_000 }, (_, at) => at.toString(36)).join('&')}`],
    ['broken escapes', `?${'%&'.repeat(50_000)}`],
    ['one long word', `?maturity=${'x'.repeat(100_000)}`],
    ['one long search', `?q=${'x'.repeat(100_000)}`],
    ['commas', `?sort=${','.repeat(100_000)}`],
    ['keys of every criterion', `?${FACETS.map((id) => `${id}=${'a,'.repeat(900)}`).join('&')}`],
  ])('is answered when it is 100 kB of %s', (_, query) => {
    expect(readLink(bundledCatalog, query).choices.view).toBe('browse');
  });

  it('is answered when it is two megabytes, the most that a browser sends', () => {
    const ids = Array.from({ length: 350_000 }, (_, at) => at.toString(36)).join(',');
    expect(readLink(bundledCatalog, `?pick=${ids}`).choices.picks).toEqual([]);
  });
});
