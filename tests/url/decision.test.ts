import { describe, expect, it } from 'vitest';
import { questionsOf } from '../../src/domain/decide/question';
import type { Unread } from '../../src/store/unread';
import { readLink, writeLink } from '../../src/url/link';
import { aCatalog } from '../support/aCatalog';
import { bundledCatalog } from '../support/bundled';

const read = (query: string) => readLink(bundledCatalog, query);
const NEEDS = questionsOf(bundledCatalog).flatMap(({ id, answers }) =>
  answers.map((each) => `${id}:${each.id}`),
);
const again = (query: string) => writeLink(bundledCatalog, read(query).choices);
const unknown = (key: string, found: string): Unread => ({ kind: 'unknown-value', key, found });
const second = (key: string, found: string): Unread => ({ kind: 'one-only', key, found });

describe('A link to answers', () => {
  it('says each of them with its question', () => {
    const query = '?need=ground:own-servers,discovery:yes,maturity:medium';
    expect(read(query)).toMatchObject({
      choices: { answers: { ground: ['own-servers'], discovery: ['yes'], maturity: ['medium'] } },
      unread: [],
    });
    expect(again(query)).toBe(query);
  });

  it('has them in the catalog’s order, however it was written', () => {
    const turned = '?need=maturity:medium,lacks:ssh,ground:running-hosts&need=lacks:bmc,ground:own-servers';
    const query = '?need=ground:own-servers,ground:running-hosts,lacks:bmc,lacks:ssh,maturity:medium';
    expect(again(turned)).toBe(query);
    expect(read(turned).choices.answers).toEqual(read(query).choices.answers);
  }); // prettier-ignore

  it('tells answers of the same name apart by their questions', () => {
    expect(read('?need=complexity:low').choices.answers).toEqual({ complexity: ['low'] });
    expect(read('?need=lacks:talos,system:talos').choices.answers).toEqual({
      lacks: ['talos'],
      system: ['talos'],
    });
  });

  it('says each once, though it was written twice', () => {
    const { choices, unread } = read('?need=discovery:yes,discovery:yes&need=discovery:yes');
    expect([choices.answers, unread]).toEqual([{ discovery: ['yes'] }, []]);
  });

  it('names what is no answer, and keeps the rest', () => {
    const odd = ['weather:fair', 'maturity:huge', 'maturity', ':', 'maturity:', 'a:b:c'];
    const { choices, unread } = read(`?need=${odd.join(',')},discovery:yes`);
    expect(choices.answers).toEqual({ discovery: ['yes'] });
    expect(unread).toEqual(odd.map((found) => unknown('need', found)));
  });

  it('keeps one answer where one is asked, and names the others', () => {
    const { choices, unread } = read('?need=maturity:low,maturity:high,complexity:high');
    expect(choices.answers).toEqual({ maturity: ['low'], complexity: ['high'] });
    expect(unread).toEqual([second('need', 'maturity:high')]);
  });

  it('is never fooled by what every object has', () => {
    const odd = ['constructor:name', '__proto__:x', 'toString'];
    const { choices, unread } = read(`?need=${odd.join(',')}`);
    expect([choices.answers, unread]).toEqual([{}, odd.map((found) => unknown('need', found))]);
  });
});

describe('A link to an order of importance', () => {
  it('has places between commas and ties between tildes', () => {
    const query = '?order=maturity~complexity,cncf';
    expect(read(query)).toMatchObject({
      choices: { order: [['maturity', 'complexity'], ['cncf']] },
      unread: [],
    });
    expect(again(query)).toBe(query);
  });

  it('keeps the reader’s order, in ties too', () => {
    for (const query of ['?order=cncf,maturity', '?order=cncf~maturity,complexity'])
      expect(again(query)).toBe(query);
  });

  it('reads the address that a browser has escaped', () => {
    expect(read('?order=maturity%7Ecncf%2Ccomplexity').choices.order).toEqual([
      ['maturity', 'cncf'],
      ['complexity'],
    ]);
    expect(read('?need=ground%3Aown-servers').choices.answers).toEqual({
      ground: ['own-servers'],
    });
  });

  it('names what cannot be ordered, and leaves no empty place for it', () => {
    const { choices, unread } = read('?order=charm,cncf~luck,kind,maturity');
    expect(choices.order).toEqual([['cncf'], ['maturity']]);
    expect(unread).toEqual(['charm', 'luck', 'kind'].map((found) => unknown('order', found)));
  });

  it('has each once, where it stands first', () => {
    const { choices, unread } = read('?order=cncf,maturity~cncf&order=maturity,complexity');
    expect(choices.order).toEqual([['cncf'], ['maturity'], ['complexity']]);
    expect(unread).toEqual([second('order', 'cncf'), second('order', 'maturity')]);
  });

  it('overlooks what stands between two separators and is nothing', () => {
    expect(read('?order=,~maturity~~,,cncf~')).toMatchObject({
      choices: { order: [['maturity'], ['cncf']] },
      unread: [],
    });
  });
});

describe('A link to the questions', () => {
  it('says nothing of answers and order where there are none', () => {
    for (const query of ['?view=decide', '?view=decide&need=&order=', '?view=decide&need=,&order=~'])
      expect([read(query).choices.answers, read(query).choices.order, again(query)]).toEqual([
        {},
        [],
        '?view=decide',
      ]);
  }); // prettier-ignore

  it('carries answers and order beside everything else, at its end', () => {
    const query = '?view=decide&maturity=high&pick=maas&need=ground:own-servers&order=cncf';
    const turned = '?order=cncf&need=ground:own-servers&pick=maas&maturity=high&view=decide';
    expect(again(turned)).toBe(query);
    expect(read(query).choices.filters).toEqual({ maturity: ['high'] });
  });

  it.each([
    ['answers', `?need=${`${NEEDS.join(',')},`.repeat(99)}`],
    ['odd answers', `?need=${Array.from({ length: 20_000 }, (_, at) => `a:${at}`).join(',')}`],
    ['ties', `?order=${'cncf~maturity,'.repeat(7_000)}`],
    ['separators', `?order=${'~,'.repeat(50_000)}`],
  ])('is answered when it is 100 kB of %s', (_, query) => {
    const { choices } = read(query);
    expect(read(writeLink(bundledCatalog, choices)).choices).toEqual(choices);
  });

  it('names all of it on a catalog that asks nothing', () => {
    const { choices, unread } = readLink(aCatalog([]), '?view=decide&need=a:b&order=maturity');
    expect(choices).toMatchObject({ view: 'decide', answers: {}, order: [] });
    expect(unread).toEqual([unknown('need', 'a:b'), unknown('order', 'maturity')]);
  });
});
