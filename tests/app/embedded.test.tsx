// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderApp } from '../support/renderApp';

// jsdom lays nothing out, so it has nobody to watch for heights.
class NoResizes {
  readonly told: () => void;
  constructor(told: () => void) {
    this.told = told;
  }
  observe() {
    this.told();
  }
  disconnect() {}
}

beforeEach(() => vi.stubGlobal('ResizeObserver', NoResizes));
afterEach(() => vi.unstubAllGlobals());

const foot = () => screen.findByRole('contentinfo');

describe('An embedded view', () => {
  it('has no title block, no search and no tray', async () => {
    renderApp({ query: '?pick=metal3&embed' });
    await foot();
    expect(screen.queryByRole('navigation', { name: 'Views' })).not.toBeInTheDocument();
    expect(screen.queryByRole('search')).not.toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Picked providers' })).not.toBeInTheDocument();
    expect(screen.getByRole('table', { name: /^11 providers/ })).toBeInTheDocument();
  });

  it('leads out of itself with every link, to the same choices in the whole app', async () => {
    renderApp({ query: '?maturity=high&embed=view' });
    const whole = within(await foot()).getByRole('link', { name: 'Open in Groundwork' });
    expect(whole).toHaveAttribute('href', '?maturity=high');
    const table = screen.getByRole('table', { name: /providers/ });
    for (const link of [whole, ...within(table).getAllByRole('link')]) {
      expect(link).toHaveAttribute('target', '_blank');
      expect(link.getAttribute('href')).not.toMatch(/embed/);
    }
  });

  it('tells the page around it how high it is', async () => {
    const told = vi.spyOn(window, 'postMessage');
    renderApp({ query: '?embed' });
    await foot();
    await waitFor(() =>
      expect(told).toHaveBeenCalledWith({ groundwork: { height: expect.any(Number) } }, '*'),
    );
  });
});
