// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aCatalog, aProvider } from '../support/aCatalog';
import { renderApp } from '../support/renderApp';

const catalog = aCatalog([aProvider({ name: 'Ada' })]);
const page = document.documentElement;
const theSwitch = () => screen.getByRole('button', { name: /^Colours: / });

beforeEach(() => {
  localStorage.clear();
});

describe('The look', () => {
  it('is the system’s until the reader says otherwise', () => {
    renderApp({ catalog });
    expect(page).not.toHaveAttribute('data-theme');
    expect(theSwitch()).toHaveAccessibleName('Colours: system. Make them light');
  });

  it('turns to light, to dark, and back to the system’s', async () => {
    const { user } = renderApp({ catalog });
    await user.click(theSwitch());
    expect(page).toHaveAttribute('data-theme', 'light');
    await user.click(theSwitch());
    expect(page).toHaveAttribute('data-theme', 'dark');
    await user.click(theSwitch());
    expect(page).not.toHaveAttribute('data-theme');
  });

  it('is remembered on this device', async () => {
    const { user } = renderApp({ catalog });
    await user.click(theSwitch());
    await user.click(theSwitch());
    renderApp({ catalog });
    expect(page).toHaveAttribute('data-theme', 'dark');
  });

  it('is no part of the link', async () => {
    const { user } = renderApp({ catalog });
    await user.click(theSwitch());
    expect(location.search).toBe('');
  });

  it('is the system’s where something odd was remembered', () => {
    localStorage.setItem('groundwork.look', 'plaid');
    renderApp({ catalog });
    expect(page).not.toHaveAttribute('data-theme');
  });

  it('can be turned where the browser keeps nothing', async () => {
    for (const act of ['getItem', 'setItem', 'removeItem'] as const)
      vi.spyOn(Storage.prototype, act).mockImplementation(() => {
        throw new DOMException('No', 'SecurityError');
      });
    const { user } = renderApp({ catalog });
    await user.click(theSwitch());
    expect(page).toHaveAttribute('data-theme', 'light');
    await user.click(theSwitch());
    await user.click(theSwitch());
    expect(page).not.toHaveAttribute('data-theme');
  });
});
