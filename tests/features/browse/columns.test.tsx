// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aCatalog, aProvider } from '../../support/aCatalog';
import { rowOf, shownNames, table } from '../../support/onScreen';
import { renderApp } from '../../support/renderApp';

const catalog = aCatalog([
  aProvider({ name: 'Ada', values: { maturity: 'high', nodes: 5000, released: '2025-08' } }),
]);
const heads = () =>
  within(table())
    .getAllByRole('columnheader')
    .map((each) => (within(each).queryByRole('link') ?? each).textContent?.split(',')[0]);
const chooser = () => within(screen.getByRole('group', { name: 'Columns' }));

describe('The columns', () => {
  it('are at first those that the catalog shows', () => {
    renderApp({ catalog });
    expect(heads()).toEqual([
      'Pick',
      'Provider',
      'Maturity',
      'Discovery',
      'What you bring',
      'Requirements',
    ]);
  });

  it('are hidden and shown in the catalog’s order', async () => {
    const { user } = renderApp({ catalog });
    await user.click(chooser().getByRole('checkbox', { name: 'Largest cluster' }));
    for (const name of ['Discovery', 'What you bring', 'Requirements'])
      await user.click(chooser().getByRole('checkbox', { name }));
    expect(heads()).toEqual(['Pick', 'Provider', 'Maturity', 'Largest cluster']);
    expect(location.search).toBe('?columns=maturity,nodes');
    expect(rowOf('Ada')).toHaveTextContent('5,000 nodes');
  });

  it('can all be hidden; names and picks stay', async () => {
    const { user } = renderApp({ catalog, query: '?columns=released' });
    expect(rowOf('Ada')).toHaveTextContent('August 2025');
    await user.click(chooser().getByRole('checkbox', { name: 'Released' }));
    expect(heads()).toEqual(['Pick', 'Provider']);
    expect(location.search).toBe('?columns=');
    expect(shownNames()).toEqual(['Ada']);
  });

  it('are as at first when asked', async () => {
    const { user } = renderApp({ catalog, query: '?columns=' });
    await user.click(chooser().getByRole('link', { name: 'As at first' }));
    expect(location.search).toBe('');
    expect(heads()).toHaveLength(6);
  });

  it('are offered under their groups', () => {
    renderApp({ catalog });
    const groups = chooser()
      .getAllByRole('group')
      .map((each) => each.getAttribute('aria-label') ?? each.querySelector('legend')?.textContent);
    expect(groups).toEqual(['Ratings', 'Operation']);
    expect(chooser().getAllByRole('checkbox')).toHaveLength(6);
  });
});

describe('A column’s definition', () => {
  it('says what it means, what its levels mean, and where that is written', () => {
    renderApp();
    const definition = screen.getByRole('group', { name: 'What CNCF status means' });
    expect(definition).toHaveTextContent(/Standing with the Cloud Native Computing Foundation/);
    expect(definition).toHaveTextContent(/Sandbox\s*An official CNCF project level/);
    expect(definition).toHaveTextContent(/Non-Cloud Infrastructure Providers, line 266/);
  });

  it('leaves out the levels that the source does not define', () => {
    renderApp({ catalog });
    const definition = within(screen.getByRole('group', { name: 'What Maturity means' }));
    expect(definition.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['High']);
  });

  it('says which criteria are our own reading', () => {
    renderApp({ query: '?columns=kind' });
    expect(screen.getByRole('group', { name: 'What Kind means' })).toHaveTextContent(
      'Our reading of Non-Cloud Infrastructure Providers',
    );
  });

  it('is opened by a button of its own name', () => {
    renderApp({ catalog });
    expect(screen.getByRole('button', { name: 'What Maturity means' })).toBeVisible();
  });
});
