import { describe, expect, it } from 'vitest';
import { drawnWith, pageDescription, pageTitle, sheetName } from '../../src/store/sheetWords';
import { readLink } from '../../src/url/link';
import { aCatalog, aProvider } from '../support/aCatalog';
import { decisionCatalog } from '../support/aDecision';

const catalog = aCatalog([aProvider({ name: 'Ada' }), aProvider({ name: 'Bob' })]);
const at = (query: string) => readLink(catalog, query).choices;

describe('A printed sheet', () => {
  it('is named after what it shows', () => {
    expect(sheetName(catalog, at(''))).toBe('Browse: all providers');
    expect(sheetName(catalog, at('?maturity=low'))).toBe('Browse: filtered providers');
    expect(sheetName(catalog, at('?q=a'))).toBe('Browse: filtered providers');
    expect(sheetName(catalog, at('?provider=ada'))).toBe('Provider: Ada');
  });

  it('says what it was drawn with', () => {
    expect(drawnWith(catalog, at(''))).toBe('No filters. Source: A test');
    expect(drawnWith(catalog, at('?maturity=low,not-stated&q=a&pick=bob,ada'))).toBe(
      'Maturity: Low or not stated; “a”. Picked: Bob, Ada. Source: A test',
    );
  });
});

describe('What a decision was drawn with', () => {
  const asked = (query: string) =>
    drawnWith(decisionCatalog, readLink(decisionCatalog, query).choices);

  it('is every need and the order, in words', () => {
    expect(asked('?view=decide&need=maturity:medium&order=maturity')).toBe(
      'Maturity: at least Medium; most important: maturity. Source: A test',
    );
  });

  it('is nothing where no question is answered', () => {
    expect(asked('?view=decide')).toBe('No question answered. Source: A test');
  });
});

describe('The page’s title', () => {
  it('begins with the provider whose sheet is open', () => {
    expect(pageTitle(catalog, at('?provider=ada'))).toBe('Ada · Groundwork');
  });

  it('says what a list is filtered by, and nothing of a whole list', () => {
    expect(pageTitle(catalog, at('?maturity=low&q=a'))).toBe('Maturity: Low; “a” · Groundwork');
    expect(pageTitle(catalog, at(''))).toMatch(/^Groundwork: /);
  });

  it('stays short however long the search is', () => {
    const title = pageTitle(catalog, at(`?q=${'long+'.repeat(60)}`));
    expect(title.length).toBeLessThan(90);
    expect(title).toMatch(/… · Groundwork$/);
  });
});

describe('The page’s description', () => {
  it('says how many a filtered list leaves, and who', () => {
    expect(pageDescription(catalog, at('?q=ada'))).toBe(
      '1 of 2 providers: Ada. “ada”. Source: A test.',
    );
    expect(pageDescription(catalog, at('?q=nobody'))).toMatch(/^0 of 2 providers: none\./);
  });

  it('says what is compared', () => {
    expect(pageDescription(catalog, at('?view=compare&pick=bob,ada'))).toBe(
      'Compare: Bob, Ada. All criteria. Source: A test.',
    );
  });

  it('leaves the whole list to the page’s own words', () => {
    expect(pageDescription(catalog, at(''))).toBeUndefined();
  });
});
