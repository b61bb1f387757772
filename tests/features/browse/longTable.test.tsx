// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { listenToKeys } from '../../../src/app/keyboard';
import { aCatalog, aProvider } from '../../support/aCatalog';
import { renderApp } from '../../support/renderApp';

const called = (place: number) => `P${String(place).padStart(5, '0')}`;
const catalogOf = (count: number) =>
  aCatalog(
    Array.from({ length: count }, (_, place) =>
      aProvider({ name: called(place), values: { maturity: place % 2 === 0 ? 'low' : 'high' } }),
    ),
  );
const long = catalogOf(3000);

const table = () => screen.findByRole('table', { name: /providers/ });
const rowsDrawn = async () =>
  within(await table())
    .getAllByRole('row')
    .filter((row) => row.matches('[data-id]'));
const link = (place: number) => screen.getByRole('link', { name: called(place) });
const isLong = () => screen.findByRole('link', { name: called(2999) });

/** Nothing changes its size in jsdom. */
class NoResizes {
  observe() {}
  unobserve() {}
  disconnect() {}
}

afterEach(() => vi.unstubAllGlobals());

beforeAll(() => {
  listenToKeys(document);
});

describe('A table of thousands', () => {
  it('draws a few rows and says how many there are and which these are', async () => {
    renderApp({ catalog: long });
    await isLong();
    expect(await table()).toHaveAttribute('aria-rowcount', '3001');
    expect((await rowsDrawn()).length).toBeLessThan(40);
    expect(link(0).closest('tr')).toHaveAttribute('aria-rowindex', '2');
    expect(link(2999).closest('tr')).toHaveAttribute('aria-rowindex', '3001');
  });

  it('draws no more of ten times as many', async () => {
    renderApp({ catalog: catalogOf(300) });
    await screen.findByRole('link', { name: called(299) });
    const few = (await rowsDrawn()).length;
    document.body.replaceChildren();
    renderApp({ catalog: long });
    await isLong();
    expect(await rowsDrawn()).toHaveLength(few);
  });

  it('draws all rows as soon as filters leave few', async () => {
    const { user } = renderApp({ catalog: long, query: '?q=P0001' });
    expect(await rowsDrawn()).toHaveLength(10);
    expect(await table()).not.toHaveAttribute('aria-rowcount');
    await user.clear(screen.getByRole('searchbox'));
    await isLong();
    expect(await table()).toHaveAttribute('aria-rowcount', '3001');
  });

  it('is walked by keyboard through rows that were not drawn', async () => {
    const { user } = renderApp({ catalog: long });
    await isLong();
    act(() => link(0).focus());
    await user.keyboard('{ArrowDown>60/}');
    expect(link(60)).toHaveFocus();
    await user.keyboard('{End}{ArrowUp}{ArrowUp}');
    expect(link(2997)).toHaveFocus();
    await user.keyboard('{Home}');
    expect(link(0)).toHaveFocus();
    for (let at = 0; at < 3; at++) await user.tab();
    expect(link(2)).not.toHaveFocus();
    await user.tab();
    expect(link(2)).toHaveFocus();
  });

  it('leads back to the row whose sheet was opened', async () => {
    const { user } = renderApp({ catalog: long });
    await isLong();
    act(() => link(0).focus());
    await user.keyboard('{ArrowDown>50/}{Enter}');
    await screen.findByRole('heading', { level: 1, name: called(50) });
    act(() => history.back());
    expect(await screen.findByRole('link', { name: called(50) })).toBeVisible();
  });

  it('goes to the printer with its first 500 rows, and says so', async () => {
    renderApp({ catalog: long });
    await isLong();
    expect(screen.getByText(/These are the first 500 of 3,000 providers/)).toBeInTheDocument();
    fireEvent(window, new Event('beforeprint'));
    expect(await rowsDrawn()).toHaveLength(500);
    fireEvent(window, new Event('afterprint'));
    expect((await rowsDrawn()).length).toBeLessThan(40);
  });

  it('shows its first 100 rows in a page of somebody else’s, and says so', async () => {
    vi.stubGlobal('ResizeObserver', NoResizes);
    renderApp({ catalog: long, query: '?embed' });
    expect(
      await screen.findByText(/These are the first 100 of 3,000 providers/),
    ).toBeInTheDocument();
    expect(await rowsDrawn()).toHaveLength(100);
  });
});
