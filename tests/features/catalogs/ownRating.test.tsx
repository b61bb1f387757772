// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import { clear } from 'idb-keyval';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderApp } from '../../support/renderApp';

afterEach(() => clear());

const opened = async (query: string) => {
  const app = renderApp({ query });
  await screen.findByRole('heading', { level: 1 });
  app.store.setState({ today: '2026-11-27' });
  return app;
};

/** A row of facts by its text; the definitions that it holds would be part of its name. */
const factRow = (words: RegExp) =>
  screen.findByText((_, part) => part?.tagName === 'TR' && words.test(part.textContent));

const dialog = () => within(screen.getByRole('dialog'));

describe('A reader on the sheet of a provider', () => {
  it('says their own on a rating, in place, and the source’s stays', async () => {
    const { user, store } = await opened('?provider=metal3');
    await user.click(screen.getByRole('button', { name: 'Say your own on Maturity' }));
    await screen.findByRole('dialog', { name: 'Your own on Metal3: Maturity' });
    await user.selectOptions(dialog().getByRole('combobox', { name: /^Maturity/ }), 'Medium');
    await user.type(dialog().getByRole('textbox', { name: 'Because' }), 'it failed us once');
    await user.click(dialog().getByRole('button', { name: 'Keep it' }));
    const own = await factRow(/^Your own of Maturity\s*Medium.*it failed/);
    expect(own).toHaveTextContent('as of 27 Nov 2026');
    expect(await factRow(/^Maturity.*High/)).toBeVisible();
    expect(store.getState().choices).toMatchObject({
      catalog: 'our-ratings.json',
      counts: 'first',
    });
  });

  it('lets it count, and takes it back', async () => {
    const { user, store } = await opened('?provider=metal3');
    await user.click(screen.getByRole('button', { name: 'Say your own on Complexity' }));
    await screen.findByRole('dialog');
    await user.selectOptions(dialog().getByRole('combobox', { name: /^Complexity/ }), 'Low');
    await user.click(dialog().getByRole('checkbox', { name: /^Let what you say count/ }));
    await user.click(dialog().getByRole('button', { name: 'Keep it' }));
    await factRow(/^Complexity\?.*Low \(step/);
    expect(store.getState().choices.counts).toBe('own');
    await user.click(screen.getByRole('button', { name: 'Say your own on Complexity' }));
    await screen.findByRole('dialog');
    await user.click(dialog().getByRole('button', { name: 'Take it back' }));
    await factRow(/^Complexity\?.*Medium-High \(step/);
    expect(store.getState().choices.catalog).toBe(undefined);
    expect(store.getState().own).toBe(undefined);
  });

  it('notes what belongs to no criterion', async () => {
    const { user } = await opened('?provider=maas');
    await user.click(screen.getByRole('button', { name: 'Say your own' }));
    await screen.findByRole('dialog', { name: 'Your own on MAAS' });
    await user.type(dialog().getByRole('textbox', { name: 'Our note' }), 'Ask storage first.');
    await user.click(dialog().getByRole('button', { name: 'Keep it' }));
    expect(await factRow(/^Our note\s*.*Ask storage first\./)).toBeInTheDocument();
  });

  it('is told what is missing where nothing was entered, and nothing changes', async () => {
    const { user, store } = await opened('?provider=maas');
    await user.click(screen.getByRole('button', { name: 'Say your own on Maturity' }));
    await screen.findByRole('dialog');
    await user.click(dialog().getByRole('button', { name: 'Keep it' }));
    expect(dialog().getByRole('status')).toHaveTextContent(
      'Choose or write a value for Maturity first.',
    );
    expect(store.getState().own).toBe(undefined);
  });

  it('hears that a device which is full does not keep it, and sees it all the same', async () => {
    const { user } = await opened('?provider=maas');
    await user.click(screen.getByRole('button', { name: 'Say your own on Maturity' }));
    await screen.findByRole('dialog');
    await user.selectOptions(dialog().getByRole('combobox', { name: /^Maturity/ }), 'Low');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await user.click(dialog().getByRole('button', { name: 'Keep it' }));
    expect(await screen.findByText(/^The storage of this browser is full/)).toBeVisible();
    expect(await factRow(/^Your own of Maturity\s*Low/)).toBeVisible();
  });
});
