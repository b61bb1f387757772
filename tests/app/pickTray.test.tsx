// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aCatalog, aProvider } from '../support/aCatalog';
import { rowOf } from '../support/onScreen';
import { renderApp } from '../support/renderApp';

const catalog = aCatalog([aProvider({ name: 'Ada' }), aProvider({ name: 'Bob' })]);
const tray = () => within(screen.getByRole('region', { name: 'Picked providers' }));
const picked = () =>
  tray()
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('The tray', () => {
  it('is there as long as something is picked, and holds the picks in their order', async () => {
    const { user } = renderApp({ catalog });
    expect(screen.queryByRole('region', { name: 'Picked providers' })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Pick Bob' }));
    await user.click(screen.getByRole('checkbox', { name: 'Pick Ada' }));
    expect(tray().getByText('2 picked')).toBeVisible();
    expect(picked()).toEqual(['Bob', 'Ada']);
    expect(location.search).toBe('?pick=bob,ada');
  });

  it('lets go of one pick, and the row follows', async () => {
    const { user } = renderApp({ catalog, query: '?pick=bob,ada' });
    await user.click(tray().getByRole('link', { name: 'Remove Bob' }));
    expect(picked()).toEqual(['Ada']);
    expect(within(rowOf('Bob')).getByRole('checkbox')).not.toBeChecked();
    expect(within(rowOf('Ada')).getByRole('checkbox')).toBeChecked();
  });

  it('lets go of all picks and nothing else', async () => {
    const { user } = renderApp({ catalog, query: '?maturity=not-stated&pick=bob' });
    await user.click(tray().getByRole('link', { name: 'Clear' }));
    expect(location.search).toBe('?maturity=not-stated');
  });

  it('offers only views that there are', () => {
    renderApp({ catalog, query: '?pick=bob,ada' });
    const views = within(screen.getByRole('navigation', { name: 'Views' })).getAllByRole('link');
    expect(views.map((link) => link.textContent)).toEqual(['Browse', 'Decide', 'Compare2 picked']);
    const tray = within(screen.getByRole('region', { name: 'Picked providers' }));
    expect(tray.getByRole('link', { name: 'Compare 2' }).getAttribute('href')).toBe(
      '?view=compare&pick=bob,ada',
    );
  });

  it('gives way to the comparison, which shows the picks as its columns', async () => {
    const { user } = renderApp({ catalog, query: '?pick=bob,ada' });
    await user.click(screen.getByRole('link', { name: 'Compare 2' }));
    expect(screen.queryByRole('region', { name: 'Picked providers' })).toBeNull();
    expect(await screen.findByRole('heading', { level: 1, name: 'Bob, Ada' })).toBeVisible();
  });
});
