import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  excluding,
  including,
  moved,
  placedOn,
  tiedOrNot,
} from '../../../src/domain/decide/importance';
import type { Order } from '../../../src/domain/decide/order';

/** An order as links write it: “a,b~c”. */
const order = (text: string): Order =>
  text === '' ? [] : text.split(',').map((tier) => tier.split('~'));
const text = (made: Order): string => made.map((tier) => tier.join('~')).join(',');

describe('Putting a criterion into the order of importance', () => {
  it('makes it the last', () => {
    expect(text(including(order(''), 'a'))).toBe('a');
    expect(text(including(order('b~c'), 'a'))).toBe('b~c,a');
  });

  it('leaves it where it is when it takes part already', () => {
    expect(text(including(order('a,b~c'), 'a'))).toBe('a,b~c');
    expect(text(including(order('a,b~c'), 'c'))).toBe('a,b~c');
  });

  it('is undone by taking it out, which leaves no empty place', () => {
    expect(text(excluding(order('a,b~c'), 'a'))).toBe('b~c');
    expect(text(excluding(order('a,b~c'), 'c'))).toBe('a,b');
    expect(text(excluding(order('a'), 'a'))).toBe('');
    expect(text(excluding(order('a'), 'z'))).toBe('a');
  });
});

describe('Moving a criterion', () => {
  it('changes its place with its neighbour, tied or not', () => {
    expect(text(moved(order('a,b,c'), 'b', -1))).toBe('b,a,c');
    expect(text(moved(order('a,b,c'), 'b', 1))).toBe('a,c,b');
    expect(text(moved(order('a~b,c'), 'c', -1))).toBe('c,a~b');
    expect(text(moved(order('a,b~c'), 'a', 1))).toBe('b~c,a');
  });

  it('takes a tied one out of its tier, to a place of its own beside it', () => {
    expect(text(moved(order('a,b~c,d'), 'c', -1))).toBe('a,c,b,d');
    expect(text(moved(order('a,b~c,d'), 'b', 1))).toBe('a,c,b,d');
    expect(text(moved(order('a~b~c'), 'b', -1))).toBe('b,a~c');
    expect(text(moved(order('a~b~c'), 'b', 1))).toBe('a~c,b');
  });

  it('stops at the ends', () => {
    expect(text(moved(order('a,b,c'), 'a', -1))).toBe('a,b,c');
    expect(text(moved(order('a,b,c'), 'c', 1))).toBe('a,b,c');
    expect(text(moved(order('a'), 'a', 1))).toBe('a');
  });

  it('does nothing to what takes no part', () => {
    expect(text(moved(order('a,b'), 'z', 1))).toBe('a,b');
    expect(text(moved([], 'z', -1))).toBe('');
  });
});

describe('Tying a criterion', () => {
  it('joins it with the tier above', () => {
    expect(text(tiedOrNot(order('a,b,c'), 'b'))).toBe('a~b,c');
    expect(text(tiedOrNot(order('a~b,c'), 'c'))).toBe('a~b~c');
  });

  it('again gives it a tier of its own below the others', () => {
    expect(text(tiedOrNot(order('a~b,c'), 'b'))).toBe('a,b,c');
    expect(text(tiedOrNot(order('a~b~c,d'), 'b'))).toBe('a~c,b,d');
  });

  it('takes those along that are tied below it', () => {
    expect(text(tiedOrNot(order('a,b~c'), 'b'))).toBe('a~b~c');
  });

  it('does nothing at the top, nor to what takes no part', () => {
    expect(text(tiedOrNot(order('a,b'), 'a'))).toBe('a,b');
    expect(text(tiedOrNot(order('a~b'), 'a'))).toBe('a~b');
    expect(text(tiedOrNot(order('a,b'), 'z'))).toBe('a,b');
  });
});

describe('Putting a criterion above another', () => {
  it('gives it a tier of its own there', () => {
    expect(text(placedOn(order('a,b,c'), 'c', 'a'))).toBe('c,a,b');
    expect(text(placedOn(order('a,b,c'), 'a', 'c'))).toBe('b,c,a');
    expect(text(placedOn(order('a,b,c'), 'a', 'b'))).toBe('b,a,c');
    expect(text(placedOn(order('a,b~c'), 'a', 'c'))).toBe('b~c,a');
  });

  it('takes it out of a tie', () => {
    expect(text(placedOn(order('a,b~c'), 'c', 'a'))).toBe('c,a,b');
    expect(text(placedOn(order('a~b'), 'b', 'a'))).toBe('b,a');
  });

  it('does nothing on itself, nor with what takes no part', () => {
    expect(text(placedOn(order('a~b'), 'b', 'b'))).toBe('a~b');
    expect(text(placedOn(order('a,b'), 'z', 'a'))).toBe('a,b');
    expect(text(placedOn(order('a,b'), 'a', 'z'))).toBe('a,b');
  });
});

const IDS = ['a', 'b', 'c', 'd', 'e'] as const;
const anId = fc.constantFrom(...IDS, 'z');
const someOrder: fc.Arbitrary<Order> = fc
  .shuffledSubarray([...IDS])
  .chain((ids) =>
    fc
      .array(fc.constantFrom(',', '~'), { minLength: ids.length, maxLength: ids.length })
      .map((between) => order(ids.map((id, at) => (at > 0 ? between[at] : '') + id).join(''))),
  );
const someStep = fc.oneof(
  fc.tuple(anId, fc.constantFrom(-1 as const, 1 as const)).map(
    ([id, by]) => (made: Order) => moved(made, id, by),
  ),
  anId.map((id) => (made: Order) => tiedOrNot(made, id)),
  fc.tuple(anId, anId).map(([id, other]) => (made: Order) => placedOn(made, id, other)),
); // prettier-ignore

const isAlone = (made: Order, id: string) => made.some((tier) => tier.join() === id);
const sameTiers = (made: Order) => made.map((tier) => tier.toSorted().join());

describe('Whatever is moved, tied and placed', () => {
  it('no criterion is lost, none is there twice, and no place is empty', () => {
    fc.assert(
      fc.property(someOrder, fc.array(someStep, { maxLength: 12 }), (start, steps) => {
        const made = steps.reduce((each, step) => step(each), start);
        expect(made.flat().toSorted()).toEqual(start.flat().toSorted());
        expect(made.filter((tier) => tier.length === 0)).toEqual([]);
      }),
    );
  });

  it('putting in and taking out gives the order as it was', () => {
    fc.assert(
      fc.property(someOrder, anId, (start, id) => {
        const had = start.flat().includes(id);
        expect(excluding(including(start, id), id)).toEqual(had ? excluding(start, id) : start);
      }),
    );
  });

  it('one that stands alone is back where it was after a move up and a move down', () => {
    fc.assert(
      fc.property(someOrder, anId, (start, id) => {
        fc.pre(isAlone(start, id) && start[0]?.[0] !== id);
        expect(moved(moved(start, id, -1), id, 1)).toEqual(start);
      }),
    );
  });

  it('one that stands alone is alone again when a tie is taken back, and nothing else has moved', () => {
    fc.assert(
      fc.property(someOrder, anId, (start, id) => {
        fc.pre(isAlone(start, id));
        expect(sameTiers(tiedOrNot(tiedOrNot(start, id), id))).toEqual(sameTiers(start));
      }),
    );
  });
});
