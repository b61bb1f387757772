import { describe, expect, it } from 'vitest';
import { drawnWith, pageTitle, sheetName } from '../../src/app/sheetWords';
import { readLink } from '../../src/url/link';
import { aCatalog, aProvider } from '../support/aCatalog';

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

describe('The page’s title', () => {
  it('begins with the provider whose sheet is open', () => {
    expect(pageTitle(catalog, at('?provider=ada'))).toBe('Ada · Groundwork');
    expect(pageTitle(catalog, at('?q=a'))).toMatch(/^Groundwork: /);
  });
});
