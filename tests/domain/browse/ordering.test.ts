import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  descendsFirst,
  orderOf,
  sortKeyOf,
  sortKeyText,
} from '../../../src/domain/browse/ordering';
import { directionWords, orderWords } from '../../../src/domain/browse/orderWords';
import { criterionById } from '../../../src/domain/catalog/catalog';
import { cellOf } from '../../../src/domain/catalog/cell';
import type { Criterion } from '../../../src/domain/catalog/layer';
import { aCatalog, aProvider, CRITERIA } from '../../support/aCatalog';
import { someChosen } from '../../support/arbitraryChoices';
import { inOrder } from '../../support/inOrder';

const status: Criterion = {
  id: 'status',
  kind: 'scale',
  label: 'Status',
  group: 'ratings',
  definition: 'So.',
  ends: ['outside', 'inside'],
  levels: [
    { id: 'part', label: 'Part', unranked: true },
    { id: 'out', label: 'Out' },
    { id: 'in', label: 'In' },
  ],
};
const catalog = aCatalog(
  [
    aProvider({ name: 'Eve', values: { maturity: 'medium', status: 'part', nodes: 9 } }),
    aProvider({ name: 'Dot', values: { brings: ['bmc', 'ssh'], status: 'in', nodes: 10 } }),
    aProvider({ name: 'Cid', values: { maturity: 'n/a', brings: ['dhcp'], released: '2025' } }),
    aProvider({ name: 'ada', values: { maturity: 'high', brings: ['ssh'], released: '2024-02' } }),
    aProvider({ name: 'Bób', values: { maturity: 'low', status: 'out', released: '2024-02-01' } }),
  ],
  { criteria: [...CRITERIA, status] },
);

const ordered = (...keys: readonly string[]) =>
  inOrder(catalog, keys.map(sortKeyOf)).map(({ name }) => name);

describe('The order', () => {
  it('is by name when nothing is chosen, case and accents folded', () => {
    expect(ordered()).toEqual(['ada', 'Bób', 'Cid', 'Dot', 'Eve']);
    expect(ordered('-name')).toEqual(['Eve', 'Dot', 'Cid', 'Bób', 'ada']);
  });

  it('of a scale is that of its levels, not of their letters', () => {
    expect(ordered('maturity').slice(0, 3)).toEqual(['Bób', 'Eve', 'ada']);
    expect(ordered('-maturity').slice(0, 3)).toEqual(['ada', 'Eve', 'Bób']);
  });

  it('has what does not apply and then what is not stated last, both ways', () => {
    expect(ordered('maturity').slice(3)).toEqual(['Cid', 'Dot']);
    expect(ordered('-maturity').slice(3)).toEqual(['Cid', 'Dot']);
  });

  it('has a level without a place on the scale after those that have one, both ways', () => {
    expect(ordered('status').slice(0, 3)).toEqual(['Bób', 'Dot', 'Eve']);
    expect(ordered('-status').slice(0, 3)).toEqual(['Dot', 'Bób', 'Eve']);
  });

  it('of numbers is by size, of dates by time', () => {
    expect(ordered('nodes').slice(0, 2)).toEqual(['Eve', 'Dot']);
    expect(ordered('released').slice(0, 3)).toEqual(['ada', 'Bób', 'Cid']);
  });

  it('of sets is by their first options, however the source lists them', () => {
    expect(ordered('brings').slice(0, 3)).toEqual(['ada', 'Dot', 'Cid']);
  });

  it('breaks ties by the next key, and at last by name', () => {
    const rows = ['Cid', 'Bob', 'Ada'].map((name, at) =>
      aProvider({ name, values: { maturity: 'low', nodes: at === 1 ? 1 : 5 } }),
    );
    const names = inOrder(aCatalog(rows), ['maturity', '-nodes'].map(sortKeyOf));
    expect(names.map(({ name }) => name)).toEqual(['Ada', 'Cid', 'Bob']);
  });

  it('tells providers of one name apart by their ids', () => {
    const twins = ['b', 'a', 'c'].map((id) => aProvider({ name: 'Twin', id }));
    expect(inOrder(aCatalog(twins), []).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('On any catalog, the order', () => {
  const onAny = (
    law: Parameters<
      typeof fc.property<[typeof someChosen extends fc.Arbitrary<infer T> ? T : never]>
    >[1],
  ) => {
    fc.assert(fc.property(someChosen, law));
  };

  it('is total: everyone is in it once', () => {
    onAny(({ catalog, choices }) => {
      const places = orderOf(catalog, choices.sort).toSorted((one, other) => one - other);
      expect(places).toEqual(catalog.providers.map((_, place) => place));
    });
  });

  it('is the same when it is asked for again', () => {
    onAny(({ catalog, choices }) => {
      const once = inOrder(catalog, choices.sort);
      expect(inOrder(catalog, choices.sort)).toEqual(once);
      expect(inOrder({ ...catalog, providers: once }, choices.sort)).toEqual(once);
    });
  });

  it('does not depend on the catalog’s own', () => {
    onAny(({ catalog, choices }) => {
      const turned = { ...catalog, providers: catalog.providers.toReversed() };
      expect(inOrder(turned, choices.sort)).toEqual(inOrder(catalog, choices.sort));
    });
  });

  it('has values first, then what does not apply, then what is not stated, both ways', () => {
    const RANK = { stated: 0, 'n/a': 1, 'not-stated': 2 };
    onAny(({ catalog, choices }) => {
      const [first] = choices.sort;
      if (first === undefined || first.by === 'name') return;
      for (const descending of [true, false]) {
        const states = inOrder(catalog, [{ ...first, descending }]).map(
          (provider) => RANK[cellOf(provider, first.by).state],
        );
        expect(states).toEqual(states.toSorted((one, other) => one - other));
      }
    });
  });

  it('turned round is the same order backwards, where everyone has a value of its own', () => {
    onAny(({ catalog }) => {
      const names = (descending: boolean) =>
        inOrder(catalog, [{ by: 'name', descending }]).map(({ id }) => id);
      expect(names(true)).toEqual(names(false).toReversed());
    });
  });
});

describe('A key of the order', () => {
  it('is written with a minus where it descends', () => {
    expect(sortKeyOf('-maturity')).toEqual({ by: 'maturity', descending: true });
    expect(sortKeyOf('maturity')).toEqual({ by: 'maturity', descending: false });
    for (const text of ['name', '-name', '-a-b']) expect(sortKeyText(sortKeyOf(text))).toBe(text);
  });

  it('begins at the better end, dates with the newest', () => {
    const first = CRITERIA.filter(descendsFirst).map(({ id }) => id);
    expect(first).toEqual(['maturity', 'released']);
    expect(descendsFirst(undefined)).toBe(false);
  });
});

describe('The order in words', () => {
  it('names each key and its direction', () => {
    expect(orderWords(catalog, ['-maturity', 'name'].map(sortKeyOf))).toBe(
      'by maturity, high to low, then name, A to Z',
    );
    expect(orderWords(catalog, [])).toBe('by name, A to Z');
  });

  it('has the ends of every kind of criterion', () => {
    const words = (id: string) => directionWords(criterionById(catalog, id), false);
    expect(
      ['status', 'maturity', 'discovery', 'nodes', 'released', 'requirements'].map(words),
    ).toEqual([
      'outside to inside',
      'low to high',
      'Yes to No',
      'small to large',
      'old to new',
      'A to Z',
    ]);
  });
});
