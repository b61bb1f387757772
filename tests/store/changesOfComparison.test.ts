import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as common from '../../src/store/changes';
import * as comparison from '../../src/store/comparisonChanges';
import { CHARTS, type Choices, defaultChoices } from '../../src/store/choices';
import { aCatalog, aProvider } from '../support/aCatalog';
import { someChosen } from '../support/arbitraryChoices';

const changes = { ...common, ...comparison };
const catalog = aCatalog(['Ada', 'Bob', 'Cid', 'Dot'].map((name) => aProvider({ name })));
const start = defaultChoices(catalog);
const after = (...done: readonly common.Change[]): Choices =>
  done.reduce((choices, change) => change(choices, catalog), start);
const { clearPicks, dropPick, movePick, pickProvider, toggleBase, toggleDrawn } = changes;

const three = ['ada', 'bob', 'cid'].map(pickProvider);
const picks = (...done: readonly common.Change[]) => after(...three, ...done).picks.join(' ');
const drawn = (...done: readonly common.Change[]) => after(...three, ...done).drawn.join(' ');
const base = (...done: readonly common.Change[]) => after(...three, ...done).base;

describe('Moving a pick', () => {
  it('takes it so many places left or right', () => {
    expect(picks(movePick('cid', -1))).toBe('ada cid bob');
    expect(picks(movePick('ada', 1))).toBe('bob ada cid');
    expect(picks(movePick('ada', 2))).toBe('bob cid ada');
    expect(picks(movePick('bob', 0))).toBe('ada bob cid');
  });

  it('stops at the ends', () => {
    expect(picks(movePick('bob', -5))).toBe('bob ada cid');
    expect(picks(movePick('bob', 5))).toBe('ada cid bob');
    expect(picks(movePick('ada', -1))).toBe('ada bob cid');
  });

  it('does nothing to what is not picked', () => {
    expect(after(...three, movePick('dot', 1))).toEqual(after(...three));
  });

  it('keeps the baseline, and moves it in the drawing too', () => {
    const chosen = [toggleBase('ada'), toggleDrawn('cid')];
    expect(drawn(...chosen, movePick('ada', 1))).toBe('bob ada');
    expect(base(...chosen, movePick('ada', 1))).toBe('ada');
  });
});

describe('The baseline', () => {
  it('is one pick at a time, and none when it is asked for again', () => {
    expect(base()).toBeUndefined();
    expect(base(toggleBase('bob'))).toBe('bob');
    expect(base(toggleBase('bob'), toggleBase('cid'))).toBe('cid');
    expect(base(toggleBase('bob'), toggleBase('bob'))).toBeUndefined();
  });

  it('is never a provider that is not picked', () => {
    expect(base(toggleBase('dot'))).toBeUndefined();
    expect(base(toggleBase('nobody'))).toBeUndefined();
  });

  it('goes when its pick goes, and only then', () => {
    expect(base(toggleBase('bob'), dropPick('ada'))).toBe('bob');
    expect(base(toggleBase('bob'), dropPick('bob'))).toBeUndefined();
    expect(base(toggleBase('bob'), dropPick('bob'), pickProvider('bob'))).toBeUndefined();
    expect(base(toggleBase('bob'), clearPicks)).toBeUndefined();
  });
});

describe('What the radar draws', () => {
  it('is all picks, until one is left out', () => {
    expect(drawn()).toBe('');
    expect(drawn(toggleDrawn('bob'))).toBe('ada cid');
  });

  it('is in the order of picking, whatever the order of drawing', () => {
    expect(drawn(toggleDrawn('ada'), toggleDrawn('bob'), pickProvider('dot'))).toBe('cid dot');
    const back = [toggleDrawn('ada'), toggleDrawn('bob'), pickProvider('dot'), toggleDrawn('ada')];
    expect(drawn(...back)).toBe('ada cid dot');
  });

  it('is all again, with none named, when the last one is drawn too', () => {
    expect(after(...three, toggleDrawn('bob'), toggleDrawn('bob'))).toEqual(after(...three));
  });

  it('keeps the last one', () => {
    const one = [toggleDrawn('ada'), toggleDrawn('bob')];
    expect(drawn(...one)).toBe('cid');
    expect(drawn(...one, toggleDrawn('cid'))).toBe('cid');
    const alone = after(pickProvider('ada'));
    expect(toggleDrawn('ada')(alone, catalog)).toEqual(alone);
  });

  it('takes in whoever is picked later', () => {
    expect(drawn(toggleDrawn('bob'), pickProvider('dot'))).toBe('ada cid dot');
    expect(drawn(pickProvider('dot'))).toBe('');
    expect(drawn(toggleDrawn('bob'), pickProvider('bob'))).toBe('ada cid');
  });

  it('loses whoever is dropped, and is all again where only those are left', () => {
    expect(drawn(pickProvider('dot'), toggleDrawn('bob'), dropPick('ada'))).toBe('cid dot');
    expect(drawn(toggleDrawn('bob'), dropPick('bob'))).toBe('');
    expect(drawn(toggleDrawn('ada'), toggleDrawn('bob'), dropPick('cid'))).toBe('');
    expect(drawn(toggleDrawn('bob'), clearPicks)).toBe('');
  });

  it('is never a provider that is not picked', () => {
    expect(after(...three, toggleDrawn('dot'))).toEqual(after(...three));
    expect(drawn(toggleDrawn('bob'), toggleDrawn('dot'))).toBe('ada cid');
  });
});

describe('The comparison', () => {
  it('opens with what is picked and closes the sheet', () => {
    expect(after(...three, changes.openProvider('dot'), changes.openComparison)).toEqual({
      ...after(...three),
      view: 'compare',
    });
  });

  it('opens with exactly those that somebody names', () => {
    const asked = after(...three, toggleBase('ada'), changes.compareOnly(['dot', 'cid']));
    expect(asked).toEqual({ ...start, view: 'compare', picks: ['dot', 'cid'] });
    expect(after(...three, toggleBase('ada'), changes.compareOnly(['dot', 'ada'])).base).toBe(
      'ada',
    );
  });

  it('folds equal rows and shows them again', () => {
    expect(after(changes.toggleDifferences)).toEqual({ ...start, onlyDifferences: true });
    expect(after(changes.toggleDifferences, changes.toggleDifferences)).toEqual(start);
  });

  it.each(CHARTS)('shows the chart “%s”', (chart) => {
    expect(after(changes.chooseChart(chart))).toEqual({ ...start, chart });
  });

  it('gives way to the list and to a search, which keep the picks', () => {
    const open = after(...three, changes.openComparison, changes.openProvider('ada'));
    expect(changes.backToList(open, catalog)).toEqual(after(...three));
    expect(changes.searchFor('b')(open, catalog)).toEqual({ ...after(...three), search: 'b' });
  });
});

const someChange = (ids: readonly string[]) => {
  const id = fc.constantFrom(...ids, 'nobody');
  return fc.oneof(
    id.map(pickProvider),
    id.map(dropPick),
    fc.tuple(id, fc.integer({ min: -4, max: 4 })).map(([each, by]) => movePick(each, by)),
    id.map(toggleBase),
    { weight: 2, arbitrary: id.map(toggleDrawn) },
    fc.shuffledSubarray([...ids]).map(changes.compareOnly),
    fc.constantFrom(clearPicks, changes.openComparison, changes.backToList),
  );
};
const someHistory = someChosen.chain((chosen) =>
  fc.record({
    chosen: fc.constant(chosen),
    done: fc.array(someChange(chosen.catalog.providers.map(({ id }) => id)), { maxLength: 12 }),
  }),
);

describe('Whatever was chosen, and whatever is done to the picks', () => {
  it('each is picked once, the baseline is a pick, and some picks but never all are named as drawn', () => {
    fc.assert(
      fc.property(someHistory, ({ chosen, done }) => {
        let { choices } = chosen;
        for (const change of done) {
          choices = change(choices, chosen.catalog);
          expect(new Set(choices.picks).size).toBe(choices.picks.length);
          expect([undefined, ...choices.picks]).toContain(choices.base);
          expect(choices.drawn).toEqual(choices.picks.filter((id) => choices.drawn.includes(id)));
          if (choices.picks.length > 0) expect(choices.drawn).not.toEqual(choices.picks);
        }
      }),
      { numRuns: 300 },
    );
  });
});
