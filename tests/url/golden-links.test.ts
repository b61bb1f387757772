import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sortKeyOf } from '../../src/domain/browse/ordering';
import { CHARTS, type Choices, defaultChoices, VIEWS } from '../../src/store/choices';
import { readLink, writeLink } from '../../src/url/link';
import { bundledCatalog, tablePart } from '../support/bundled';

/** A link that is out in the world: it must go on meaning what it meant. The file only grows. */
type Golden = {
  readonly link: string;
  /** The choices that differ from the usual ones; an order as links write it. */
  readonly says: Partial<Omit<Choices, 'sort'>> & { readonly sort?: readonly string[] };
  /** The version of the catalog that it was made with. */
  readonly madeWith?: number;
  /** The part of the catalog without which the link cannot be understood. */
  readonly needs?: 'details';
};

const path = join(import.meta.dirname, 'golden-links.json');
const golden = JSON.parse(readFileSync(path, 'utf8')) as readonly Golden[];

const meant = (says: Golden['says'], usual: Choices): Choices => ({
  ...usual,
  ...says,
  sort: says.sort?.map(sortKeyOf) ?? usual.sort,
});

describe.each(golden)('The old link $link', ({ link, says, needs, madeWith }) => {
  it('still means what it meant', () => {
    const read = readLink(bundledCatalog, link);
    expect(read.choices).toEqual(meant(says, defaultChoices(bundledCatalog)));
    expect(read.unread).toEqual([]);
    expect(read.madeWith?.version).toBe(madeWith);
  });

  it('still means it when it is written anew', () => {
    const { choices, foreign } = readLink(bundledCatalog, link);
    expect(readLink(bundledCatalog, writeLink(bundledCatalog, choices, foreign)).choices).toEqual(
      choices,
    );
  });

  it(`is understood ${needs === undefined ? 'at once' : 'when the rest of the catalog is there'}`, () => {
    const { choices, unread } = readLink(tablePart, link);
    if (needs === undefined) expect(choices).toEqual(readLink(bundledCatalog, link).choices);
    // An unread part is what makes the page wait for the rest before it shows anything.
    expect(unread.length > 0).toBe(needs !== undefined);
  });
});

describe('The old links', () => {
  it('cover every view, every chart and every choice there is', () => {
    const says = golden.map((each) => meant(each.says, defaultChoices(bundledCatalog)));
    for (const view of VIEWS) expect(says.map((each) => each.view)).toContain(view);
    for (const chart of CHARTS) expect(says.map((each) => each.chart)).toContain(chart);
    const said = golden.flatMap((each) => Object.keys(each.says));
    for (const name of Object.keys(defaultChoices(bundledCatalog))) expect(said).toContain(name);
  });

  it('cover every parameter', () => {
    const all = golden.map(({ link }) => link).join('&');
    const keys = ['view', 'provider', 'q', 'sort', 'columns', 'pick'];
    const compared = [
      'only',
      'base',
      'chart',
      'draw',
      'need',
      'order',
      'also',
      'catalog',
      'count',
      'version',
    ];
    const facets = tablePart.criteria.filter((each) => 'facet' in each).map(({ id }) => id);
    for (const key of [...keys, ...compared, ...facets]) expect(all).toContain(`${key}=`);
  });
});
