// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App';
import { ErrorBoundary } from '../../src/ui/ErrorBoundary';
import { createAppStore } from '../../src/store/appStore';
import { searchFor } from '../../src/store/changes';
import { aCatalog, aProvider } from '../support/aCatalog';

afterEach(cleanup);
afterEach(() => {
  vi.restoreAllMocks();
});

const Broken = (): never => {
  throw new Error('The rows are upside down');
};

describe('A view that cannot be shown', () => {
  it('says what went wrong and offers a way back that keeps the link', () => {
    // React reports what a boundary caught; here that is expected.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    render(
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('The rows are upside down');
    expect(screen.getByRole('button', { name: 'try again' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'start from the whole list' })).toHaveAttribute(
      'href',
      '?',
    );
  });

  it('leaves the frame around it standing', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const catalog = aCatalog([aProvider({ name: 'Ada' })]);
    // No catalog is like this; it stands for a fault of ours that only shows in a view.
    const providers = catalog.providers.map((each) => ({ ...each, features: undefined as never }));
    const store = createAppStore({ ...catalog, providers });
    store.choose(searchFor('a'));
    render(<App store={store} />);
    expect(screen.getByRole('alert')).toBeVisible();
    expect(screen.getByRole('banner')).toBeVisible();
  });

  it('stays out of the way of what works', () => {
    render(<ErrorBoundary>All is well</ErrorBoundary>);
    expect(screen.getByText('All is well')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('A catalog of which only the first part could be loaded', () => {
  it('still shows the table, and says what is missing', () => {
    const store = createAppStore(aCatalog([aProvider({ name: 'Ada' })]));
    store.setState({ rest: 'failed' });
    render(<App store={store} />);
    expect(
      screen.getByRole('heading', { name: 'A part of the catalog could not be loaded' }),
    ).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Pick Ada' })).toBeVisible();
  });
});
