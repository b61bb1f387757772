// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { catalogOf } from '../src/domain/catalog/catalog';
import { parseLayer } from '../src/domain/catalog/parseLayer';
import { readLink } from '../src/url/link';
import { head, rowOf, shownNames, table, tick } from './support/onScreen';
import { renderApp } from './support/renderApp';

/** Three telescopes on two criteria: nothing in the code knows of them. */
const telescopes = () => {
  const file = readFileSync(join(import.meta.dirname, 'support/telescopes.layer.json'), 'utf8');
  const parsed = parseLayer(JSON.parse(file));
  if (parsed.ok) return catalogOf([parsed.layer]);
  throw new Error(
    parsed.errors.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
  );
};
const catalog = telescopes();

describe('A catalog of another subject', () => {
  it('is a table with its own words and columns', () => {
    renderApp({ catalog });
    expect(screen.getByRole('heading', { name: '3 telescopes' })).toBeVisible();
    const heads = within(table()).getAllByRole('columnheader');
    const names = heads.flatMap((each) => within(each).queryAllByRole('link'));
    expect(names.map(({ textContent }) => textContent)).toEqual([
      'Telescope',
      'Steadiness',
      'Shows well',
    ]);
    expect(shownNames()).toEqual(['Light Bucket', 'Old Brass', 'Short Tube']);
  });

  it('shows all states of its cells, marks and qualifiers', () => {
    renderApp({ catalog });
    expect(rowOf('Short Tube')).toHaveTextContent('Wobbly (step 1 of 3)(on its own tripod)');
    expect(rowOf('Light Bucket')).toHaveTextContent('Nebulae, Planets');
    expect(rowOf('Old Brass')).toHaveTextContent('not stated');
    expect(rowOf('Old Brass')).toHaveTextContent('n/a');
  });

  it('is sorted by its own criteria', async () => {
    const { user } = renderApp({ catalog });
    await user.click(head('Steadiness'));
    expect(shownNames()).toEqual(['Light Bucket', 'Short Tube', 'Old Brass']);
    expect(table()).toHaveAccessibleName('3 telescopes, by steadiness, like a rock to wobbly');
  });

  it('is filtered by its own criteria', async () => {
    const { user } = renderApp({ catalog });
    await user.click(tick('Shows well', /^The Moon/));
    await user.click(tick('Shows well', /^n\/a/));
    expect(shownNames()).toEqual(['Old Brass', 'Short Tube']);
    await user.click(tick('Steadiness', /^Steadiness Wobbly, 1 telescope$/));
    expect(shownNames()).toEqual(['Short Tube']);
    expect(location.search).toBe('?steadiness=wobbly&shows=moon,n/a');
  });

  it('is searched, where it says so', () => {
    renderApp({ catalog, query: '?q=nebul' });
    expect(shownNames()).toEqual(['Light Bucket']);
    expect(rowOf('Light Bucket')).toHaveTextContent('shows well: Nebulae, Planets');
  });

  it('offers its own ways out of an empty list', async () => {
    renderApp({ catalog, query: '?steadiness=rock&q=rucksack' });
    const panel = await screen.findByRole('region', { name: /^No telescope matches/ });
    expect(panel).toHaveTextContent('Accept Wobbly steadiness: Short Tube');
  });

  it('opens a sheet of a thing', async () => {
    renderApp({ catalog, query: '?provider=old-brass' });
    expect(await screen.findByRole('heading', { level: 1, name: /^Old Brass/ })).toBeVisible();
    expect(screen.getByRole('region', { name: 'Seeing' })).toHaveTextContent(
      'It only stands on the shelf.',
    );
  });

  it('has links that are read again, and named where they are not understood', async () => {
    renderApp({ catalog, query: '?steadiness=rock,mud&maturity=high&pick=old-brass' });
    expect(shownNames()).toEqual(['Light Bucket']);
    expect(await screen.findByText(/no steadiness “mud”/)).toBeVisible();
    expect(screen.getByText(/“maturity” is no part/)).toBeVisible();
    const { choices } = readLink(catalog, location.search);
    expect(choices).toMatchObject({ filters: { steadiness: ['rock'] }, picks: ['old-brass'] });
  });

  it('is never called by the words of this one', async () => {
    renderApp({ catalog, query: '?pick=old-brass&columns=maturity&provider=metal3' });
    expect(await screen.findByText(/There is no telescope “metal3”/)).toBeVisible();
    // The masthead is the app's own; everything else is about telescopes.
    const foot = screen.getByRole('contentinfo').textContent;
    const tray = screen.getByRole('region', { name: /^Picked/ });
    const words = [
      screen.getByRole('main').textContent,
      foot,
      tray.getAttribute('aria-label'),
    ].join(' ');
    expect(words).not.toMatch(/provider|ground|maturity|cluster/i);
  });
});
