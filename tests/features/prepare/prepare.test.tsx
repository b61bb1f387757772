// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aCatalog, aProvider } from '../../support/aCatalog';
import { PREPARE, toPrepare } from '../../support/aPreparation';
import { renderApp } from '../../support/renderApp';

const catalog = toPrepare(PREPARE);
const open = async (query = '?provider=ada', of = catalog) => {
  const app = renderApp({ catalog: of, query });
  const panel = await screen.findByRole('region', { name: 'Prepare' });
  return { ...app, panel };
};
const part = (panel: HTMLElement, name: string) => within(panel).getByRole('region', { name });

beforeEach(() => localStorage.clear());

describe('The panel Prepare', () => {
  it('warns before it gives a command', async () => {
    const { panel } = await open();
    const titles = within(panel)
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent);
    expect(titles).toEqual([
      'Before the first command',
      'Have ready',
      'API endpoint',
      'Configure clusterctl',
      'Fill in the variables',
      'Install, in this order',
      'Read on',
    ]);
    const warnings = within(part(panel, 'Before the first command')).getAllByRole('listitem');
    expect(warnings[0]).toHaveTextContent('It erases the disks.');
    expect(warnings[1]).toHaveTextContent('From April 2027: The contract ends.');
  });

  it('links everything to the file that says it', async () => {
    const { panel } = await open();
    const links = within(panel).getAllByRole('link', { name: 'docs/start.md' });
    expect(links).toHaveLength(16);
    for (const link of links)
      expect(link).toHaveAttribute('href', 'https://code.example/ada/blob/1234567/docs/start.md');
    expect(within(panel).getByRole('link', { name: 'ada.example' })).toHaveAttribute(
      'href',
      'https://ada.example/',
    );
  });

  it('is not there where nothing is said', async () => {
    await open();
    cleanup();
    renderApp({ catalog: aCatalog([aProvider({ name: 'Bob' })]), query: '?provider=bob' });
    expect(await screen.findByRole('heading', { level: 1, name: 'Bob' })).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Prepare' })).not.toBeInTheDocument();
  });

  it('says why there is no command', async () => {
    const { prerequisites, guides } = PREPARE;
    const withoutInit = { text: 'There is no command: it is none.', places: guides[0].places };
    const { panel } = await open('?provider=ada', toPrepare({ prerequisites, withoutInit }));
    expect(part(panel, 'Install')).toHaveTextContent('There is no command: it is none.');
    expect(within(panel).queryByRole('button', { name: /^Copy/ })).not.toBeInTheDocument();
  });
});

describe('The checklist', () => {
  it('keeps ticks for the next visit, and forgets them when asked to', async () => {
    const first = await open();
    const list = part(first.panel, 'Have ready');
    expect(list).toHaveTextContent('0 of 2 ticked');
    await first.user.click(within(list).getByRole('checkbox', { name: 'A rack' }));
    expect(list).toHaveTextContent('1 of 2 ticked, kept on this device');
    first.store.choose((choices) => ({ ...choices, provider: undefined }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Prepare' })).toBeNull());
    first.store.choose((choices) => ({ ...choices, provider: 'ada' }));
    const again = part(await screen.findByRole('region', { name: 'Prepare' }), 'Have ready');
    expect(within(again).getByRole('checkbox', { name: 'A rack' })).toBeChecked();
    await first.user.click(within(again).getByRole('button', { name: 'Forget ticks' }));
    expect(within(again).getByRole('checkbox', { name: 'A rack' })).not.toBeChecked();
    expect(localStorage).toHaveLength(0);
  });

  it('keeps ticks apart by provider', async () => {
    localStorage.setItem('groundwork.ticks', JSON.stringify({ bob: ['A rack'] }));
    const { panel, user } = await open();
    const rack = within(panel).getByRole('checkbox', { name: 'A rack' });
    expect(rack).not.toBeChecked();
    await user.click(rack);
    await user.click(rack);
    expect(localStorage.getItem('groundwork.ticks')).toBe('{"bob":["A rack"]}');
  });

  it('takes no harm from whatever else is kept under its name', async () => {
    for (const text of ['{', 'null', '7', '"A rack"', '{"ada":"A rack"}', '{"ada":[7,"A rack"]}']) {
      localStorage.setItem('groundwork.ticks', text);
      const { panel } = await open();
      const isTicked = text.includes('[7');
      const rack = within(panel).getByRole('checkbox', { name: 'A rack' });
      expect((rack as HTMLInputElement).checked, text).toBe(isTicked);
      cleanup();
    }
  });

  it('works for the visit where the browser keeps nothing, and says so', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { panel, user } = await open();
    const list = part(panel, 'Have ready');
    await user.click(within(list).getByRole('checkbox', { name: 'A switch' }));
    expect(within(list).getByRole('checkbox', { name: 'A switch' })).toBeChecked();
    expect(list).toHaveTextContent('This browser keeps nothing for this page.');
    expect(list).not.toHaveTextContent('kept on this device');
    await user.click(within(list).getByRole('button', { name: 'Forget ticks' }));
    expect(within(list).getByRole('checkbox', { name: 'A switch' })).not.toBeChecked();
  });
});

describe('A command', () => {
  it('is said to be copied once it is, and not before', async () => {
    const { panel, user } = await open();
    let allow = () => {};
    const write = vi.fn(
      () =>
        new Promise<void>((resolve) => {
          allow = resolve;
        }),
    );
    vi.stubGlobal('ClipboardItem', class {});
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write } });
    const install = part(panel, 'Install, in this order');
    await user.click(within(install).getByRole('button', { name: 'Copy the command for Ada' }));
    expect(within(install).getByText('On its way.')).toBeVisible();
    expect(within(install).queryByText(/^Copied/)).not.toBeInTheDocument();
    allow();
    expect(await within(install).findByText('Copied: the command for Ada.')).toBeVisible();
    vi.unstubAllGlobals();
  });

  it('is handed over to be copied by hand where the browser refuses', async () => {
    const { panel, user } = await open();
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { write: refuse, writeText: refuse },
    });
    await user.click(within(panel).getByRole('button', { name: 'Copy the command for A tool' }));
    const text = await within(panel).findByRole('textbox', { name: 'To be copied by hand' });
    expect(text).toHaveValue('make tool');
    expect(text).toHaveFocus();
  });
});

describe('Under a recommendation', () => {
  it('what is to be prepared is folded, and only fetched when it is asked for', async () => {
    const prefer = {
      preferences: [{ criterion: 'maturity', swing: ['Low', 'High'] as const }],
    };
    const bob = aProvider({ name: 'Bob', values: { maturity: 'low' } });
    const base = toPrepare(PREPARE, { ...prefer, others: [bob], values: { maturity: 'high' } });
    const { user } = renderApp({ catalog: base, query: '?view=decide&order=maturity' });
    const summary = await screen.findByText(/^Prepare Ada/);
    expect(screen.queryByRole('heading', { name: 'Have ready' })).not.toBeInTheDocument();
    await user.click(summary);
    expect(await screen.findByRole('heading', { name: 'Have ready', level: 4 })).toBeVisible();
    expect(screen.queryByText(/^Prepare Bob/)).not.toBeInTheDocument();
  });
});
