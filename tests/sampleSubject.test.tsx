// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { catalogOf } from '../src/domain/catalog/catalog';
import { readCatalogFile } from '../src/domain/catalog/reading/readCatalogFile';
import { chosenExtract } from '../src/features/share/chosenExtract';
import { readLink } from '../src/url/link';
import { rowOf, shownNames } from './support/onScreen';
import { outcomeOf } from './support/readFile';
import { renderApp } from './support/renderApp';

const read = readCatalogFile(
  new Uint8Array(readFileSync(resolve(import.meta.dirname, '../samples/telescopes.yaml'))),
  { over: [] },
);
const catalog = catalogOf(read.ok ? read.layers : []);
const opened = (query: string) => chosenExtract(catalog, readLink(catalog, query).choices);

describe('The sample of another subject', () => {
  it('is a good catalog that stands alone', () => {
    expect(outcomeOf(read)).toEqual(['read: telescopes']);
    expect(read.ok && read.isAlone).toBe(true);
  });

  it('is browsed by strata of its own, near to far, with every state of a cell', () => {
    renderApp({ catalog });
    expect(screen.getByRole('heading', { name: '5 telescopes' })).toBeVisible();
    expect(shownNames()).toEqual([
      'Short Tube',
      'Old Brass',
      'Star Seeker',
      'Light Bucket',
      'The Dish',
    ]);
    expect(rowOf('Old Brass')).toHaveTextContent('n/a');
    expect(rowOf('The Dish')).toHaveTextContent('not stated');
    expect(rowOf('Light Bucket')).toHaveTextContent('Like a rock (step 3 of 3)');
  });

  it('is compared on its own spokes', async () => {
    renderApp({ catalog, query: '?view=compare&pick=light-bucket,star-seeker' });
    const [comparison] = await screen.findAllByRole('table');
    expect(comparison).toHaveTextContent('Steadiness');
    expect(comparison).toHaveTextContent('Like a rock');
    expect((await screen.findAllByText(/Finds by itself/)).length).toBeGreaterThan(0);
  });

  it('is decided by its own questions and what matters', async () => {
    renderApp({ catalog, query: '?view=decide&need=look:nebulae,lacks:tripod&order=effort' });
    expect(await screen.findByRole('group', { name: /What do you want to see\?/ })).toBeVisible();
    expect(await screen.findByText('Recommended')).toBeVisible();
    expect(screen.getAllByText('Star Seeker').length).toBeGreaterThan(0);
  });

  it('shows a sheet with contradictions and notices of its own', async () => {
    renderApp({ catalog, query: '?provider=light-bucket' });
    expect(await screen.findByRole('heading', { level: 1, name: /^Light Bucket/ })).toBeVisible();
    const main = screen.getByRole('main');
    expect(within(main).getByText('One person carries it')).toBeVisible();
  });

  it.each([
    '',
    '?view=compare&pick=dish,old-brass',
    '?view=decide&need=shake:fair',
    '?provider=dish',
  ])('leaves the app as a table: %s', (query) => {
    const text = JSON.stringify(opened(query));
    expect(text).toContain('The Dish');
    expect(text).not.toMatch(/provider|ground|maturity|cluster/i);
  });
});
