import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortKeyText } from '../../src/domain/browse/ordering';
import { waysOut } from '../../src/domain/browse/wayOut';
import * as changes from '../../src/store/changes';
import { possibleEntries } from '../../src/domain/browse/facet';
import { type Choices, defaultChoices } from '../../src/store/choices';
import { aCatalog, aProvider } from '../support/aCatalog';
import { someChosen } from '../support/arbitraryChoices';

const catalog = aCatalog(
  [
    aProvider({ name: 'Ada', values: { maturity: 'low' } }),
    aProvider({ name: 'Bob', values: { maturity: 'medium', discovery: 'yes' } }),
    aProvider({ name: 'Cid', values: { maturity: 'high' } }),
  ],
  { sort: ['-maturity', 'name'] },
);
const start = defaultChoices(catalog);
const after = (...done: readonly changes.Change[]): Choices =>
  done.reduce((choices, change) => change(choices, catalog), start);
const order = (...done: readonly changes.Change[]) => after(...done).sort.map(sortKeyText);
const { alsoSortBy, pickProvider, sortBy, stopSortingBy, toggleColumn, toggleFilter } = changes;

describe('Nothing chosen', () => {
  it('is the list as the catalog has it', () => {
    expect(start).toEqual({
      view: 'browse',
      also: [],
      catalog: undefined,
      counts: 'first',
      provider: undefined,
      filters: {},
      search: '',
      sort: [
        { by: 'maturity', descending: true },
        { by: 'name', descending: false },
      ],
      columns: ['maturity', 'discovery', 'brings', 'requirements'],
      picks: [],
      onlyDifferences: false,
      base: undefined,
      chart: 'criteria',
      drawn: [],
      answers: {},
      order: [],
      isEmbedded: false,
    });
  });
});

describe('Picking', () => {
  it('keeps the order of picking, each provider once', () => {
    expect(after(pickProvider('bob'), pickProvider('ada'), pickProvider('bob')).picks).toEqual([
      'bob',
      'ada',
    ]);
  });

  it('is taken back one by one or all at once', () => {
    const both = [pickProvider('bob'), pickProvider('ada')];
    expect(after(...both, changes.dropPick('bob')).picks).toEqual(['ada']);
    expect(after(...both, changes.dropPick('cid')).picks).toEqual(['bob', 'ada']);
    expect(after(...both, changes.clearPicks).picks).toEqual([]);
  });
});

describe('Ticking', () => {
  it('puts ticks in the catalog’s order, whatever the order of ticking', () => {
    const ticks = ['not-stated', 'high', 'low'].map((entry) => toggleFilter('maturity', entry));
    expect(after(...ticks).filters).toEqual({ maturity: ['low', 'high', 'not-stated'] });
  });

  it('twice is as if nothing was ticked', () => {
    const tick = toggleFilter('maturity', 'low');
    expect(after(tick, tick)).toEqual(start);
  });

  it('takes no entry that the criterion does not have', () => {
    expect(after(toggleFilter('maturity', 'huge'), toggleFilter('nodes', 'low'))).toEqual(start);
  });

  it('is undone for one criterion, or for all together with the search', () => {
    const done = [
      toggleFilter('maturity', 'low'),
      toggleFilter('brings', 'ssh'),
      changes.searchFor('a'),
    ];
    expect(after(...done, changes.clearFilters)).toEqual(start);
  });

  it('offers the options, then “n/a” and “not stated”', () => {
    expect(possibleEntries(catalog, 'discovery')).toEqual(['yes', 'no', 'n/a', 'not-stated']);
    expect(possibleEntries(catalog, 'requirements')).toEqual([]);
  });
});

describe('Taking a way out', () => {
  const asked = after(toggleFilter('maturity', 'high'), toggleFilter('discovery', 'yes'));

  it('asks for what the way says, without empty filters', () => {
    const [, drop] = waysOut(catalog, asked, asked.sort);
    expect(drop && changes.askFor(drop.asked)(asked, catalog).filters).toEqual({
      discovery: ['yes'],
    });
  });

  it('leaves ticks in the catalog’s order, so that its link is the one that ticking gives', () => {
    const [accept] = waysOut(catalog, asked, asked.sort);
    const taken = accept && changes.askFor(accept.asked)(asked, catalog);
    expect(taken).toEqual(toggleFilter('maturity', 'medium')(asked, catalog));
  });
});

describe('Searching', () => {
  it('leaves an open sheet for the list', () => {
    expect(after(changes.openProvider('ada'), changes.searchFor('b'))).toEqual({
      ...start,
      search: 'b',
    });
  });
});

describe('Sorting', () => {
  it('begins at the better end and turns round when asked again', () => {
    expect(order(sortBy('name'))).toEqual(['name']);
    expect(order(sortBy('name'), sortBy('maturity'))).toEqual(['-maturity']);
    expect(order(sortBy('name'), sortBy('name'))).toEqual(['-name']);
    expect(order(sortBy('released'))).toEqual(['-released']);
  });

  it('by what leads already turns that round', () => {
    expect(order(sortBy('maturity'))).toEqual(['maturity']);
  });

  it('by more columns keeps those that there are', () => {
    expect(order(alsoSortBy('nodes'))).toEqual(['-maturity', 'name', 'nodes']);
    expect(order(alsoSortBy('maturity'))).toEqual(['maturity', 'name']);
  });

  it('is left off key by key, and taken up again as at first', () => {
    expect(order(stopSortingBy('maturity'))).toEqual(['name']);
    expect(order(stopSortingBy('maturity'), stopSortingBy('name'))).toEqual([]);
    expect(order(sortBy('nodes'), changes.sortAsAtFirst)).toEqual(['-maturity', 'name']);
  });
});

describe('Columns', () => {
  it('are hidden and shown in the catalog’s order', () => {
    expect(after(toggleColumn('released'), toggleColumn('discovery')).columns).toEqual([
      'maturity',
      'brings',
      'requirements',
      'released',
    ]);
    expect(after(toggleColumn('discovery'), toggleColumn('discovery'))).toEqual(start);
  });

  it('are those of the catalog, and as at first when asked', () => {
    expect(after(toggleColumn('weather'))).toEqual(start);
    expect(after(toggleColumn('maturity'), changes.columnsAsAtFirst)).toEqual(start);
  });
});

describe('A sheet', () => {
  it('opens over the list and leads back to it as it was', () => {
    const list = after(toggleFilter('maturity', 'low'), changes.searchFor('a'));
    const open = changes.openProvider('ada')(list, catalog);
    expect(open.provider).toBe('ada');
    expect(changes.backToList(open, catalog)).toEqual(list);
  });
});

describe('Whatever was chosen', () => {
  it('ticking any entry twice gives the same choices again', () => {
    fc.assert(
      fc.property(someChosen, fc.nat(), fc.nat(), ({ catalog: any, choices }, one, two) => {
        const criterion = any.criteria[one % any.criteria.length]?.id ?? '';
        const entries = possibleEntries(any, criterion);
        const tick = toggleFilter(criterion, entries[two % entries.length] ?? '');
        expect(tick(tick(choices, any), any)).toEqual(choices);
      }),
    );
  });
});
