// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aCatalog, aProvider } from '../../support/aCatalog';
import { head, rowOf, shownNames, table } from '../../support/onScreen';
import { renderApp } from '../../support/renderApp';

const small = aCatalog(
  [
    aProvider({ name: 'Ada', values: { maturity: 'high', discovery: 'no', nodes: 5 } }),
    aProvider({ name: 'Bob', values: { maturity: 'low', discovery: 'n/a', nodes: 50 } }),
    aProvider({ name: 'Cid', values: { maturity: 'high' } }),
    aProvider({
      name: 'Dot',
      statements: { maturity: { value: 'low', qualifier: 'Alpha', since: '2025-08' } },
      notice: { tone: 'caution', text: 'Nobody looks after it' },
    }),
  ],
  { sort: ['name'] },
);

describe('Browse', () => {
  it('lists the 11 providers of the document, from shallow to deep ground', () => {
    renderApp();
    expect(screen.getByRole('heading', { name: '11 providers' })).toBeVisible();
    expect(shownNames()).toEqual(
      'vcluster KubeVirt Harvester MAAS k0smotron BYOH Metal3 Hivelocity Omni Sidero Tinkerbell'.split(
        ' ',
      ),
    );
  });

  it('says the order in words', () => {
    renderApp();
    expect(table()).toHaveAccessibleName(
      '11 providers, by ground, shallow to deep, then maturity, high to low',
    );
  });

  /** The cell of a row under a column's head. */
  const cellOf = (name: string, column: RegExp): Element | null => {
    const place = within(table())
      .getAllByRole('columnheader')
      .findIndex((head) => column.test(head.textContent ?? ''));
    return rowOf(name).children.item(place);
  };

  it('shows each state of a cell as itself', () => {
    renderApp({ catalog: small });
    expect(cellOf('Ada', /^Discovery/)).toHaveTextContent(/^No$/);
    expect(
      within(rowOf('Bob')).getByRole('cell', { name: /n\/a ?\(does not apply\)/ }),
    ).toBeVisible();
    expect(cellOf('Cid', /^Discovery/)).toHaveTextContent(/^not stated$/);
  });

  it('keeps qualifier, date and step with the value', () => {
    renderApp({ catalog: small });
    expect(cellOf('Dot', /^Maturity/)).toHaveTextContent('Low (step 1 of 3)(Alpha)since Aug 2025');
  });

  it('cautions beside the name', () => {
    renderApp({ catalog: small });
    expect(rowOf('Dot')).toHaveTextContent('Caution: Nobody looks after it');
  });

  it('shows text with markup as text', () => {
    const name = '<img src=x onerror=alert(1)>';
    renderApp({ catalog: aCatalog([aProvider({ name, id: 'odd' })]) });
    expect(shownNames()).toEqual([name]);
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('has nothing to list in an empty catalog, and says so', () => {
    renderApp({ catalog: aCatalog([]) });
    expect(screen.getByRole('heading', { name: '0 providers' })).toBeVisible();
  });

  it('does not call “not stated” what does not apply, where rows are grouped', () => {
    const catalog = aCatalog(
      [aProvider({ name: 'Ada', values: { maturity: 'n/a' } }), aProvider({ name: 'Bob' })],
      { roles: { strata: 'maturity' } },
    );
    renderApp({ catalog });
    const labels = within(table())
      .getAllByRole('rowheader')
      .map((each) => each.textContent);
    expect(labels.some((label) => /not stated/i.test(label ?? ''))).toBe(true);
    expect(labels.some((label) => /n\/a|does not apply/i.test(label ?? ''))).toBe(true);
  });
});

describe('A column’s head', () => {
  it('sorts by its better end first, and turns round', async () => {
    const { user } = renderApp({ catalog: small });
    await user.click(head('Maturity'));
    expect(shownNames()).toEqual(['Ada', 'Cid', 'Bob', 'Dot']);
    expect(table()).toHaveAccessibleName('4 providers, by maturity, high to low');
    await user.click(head('Maturity'));
    expect(shownNames()).toEqual(['Bob', 'Dot', 'Ada', 'Cid']);
  });

  it('keeps “n/a” and “not stated” last in both directions', async () => {
    const { user } = renderApp({ catalog: small });
    await user.click(head('Discovery'));
    expect(shownNames()).toEqual(['Ada', 'Bob', 'Cid', 'Dot']);
    await user.click(head('Discovery'));
    expect(shownNames()).toEqual(['Ada', 'Bob', 'Cid', 'Dot']);
  });

  it('with Shift orders ties', async () => {
    const { user } = renderApp({ catalog: small, query: '?columns=maturity,nodes' });
    await user.click(head('Maturity'));
    await user.keyboard('{Shift>}');
    await user.click(head('Provider'));
    await user.click(head('Provider'));
    await user.keyboard('{/Shift}');
    expect(shownNames()).toEqual(['Cid', 'Ada', 'Dot', 'Bob']);
    expect(location.search).toBe('?sort=-maturity,-name&columns=maturity,nodes');
  });

  it('tells its rank and direction', () => {
    renderApp({ catalog: small, query: '?sort=-maturity,name' });
    expect(head('Maturity')).toHaveAccessibleName(/first sort, high to low/);
    expect(head('Provider')).toHaveAccessibleName(/second sort, A to Z/);
    const [, name, maturity] = within(table()).getAllByRole('columnheader');
    expect(maturity).toHaveAttribute('aria-sort', 'descending');
    expect(name).not.toHaveAttribute('aria-sort');
  });

  it('is a real link to the order that it gives', () => {
    renderApp({ catalog: small, query: '?q=a' });
    expect(head('Maturity')).toHaveAttribute('href', '?q=a&sort=-maturity');
  });
});

describe('The sort menu', () => {
  const menu = () => within(screen.getByRole('group', { name: 'Sort' }));

  it('offers every column once, also the one that groups the rows', () => {
    renderApp({ catalog: { ...small, roles: { strata: 'maturity' } } });
    expect(menu().getAllByRole('link', { name: 'Maturity' })).toHaveLength(1);
  });

  it('adds, turns and takes away keys without Shift', async () => {
    const { user } = renderApp({ catalog: small });
    await user.click(menu().getByRole('link', { name: 'Maturity' }));
    expect(location.search).toBe('?sort=name,-maturity');
    await user.click(menu().getByRole('link', { name: 'Provider: turn round' }));
    await user.click(menu().getByRole('link', { name: 'Do not sort by Maturity' }));
    expect(location.search).toBe('?sort=-name');
    expect(shownNames()).toEqual(['Dot', 'Cid', 'Bob', 'Ada']);
    await user.click(menu().getByRole('link', { name: 'As at first' }));
    expect(location.search).toBe('');
  });
});
