// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { listenToKeys } from '../../src/app/keyboard';
import { aCatalog, aProvider } from '../support/aCatalog';
import { renderApp } from '../support/renderApp';

const catalog = aCatalog(['Ada', 'Bob', 'Cid'].map((name) => aProvider({ name })));
const link = (name: string) => screen.getByRole('link', { name });
const pick = (name: string) => screen.getByRole('checkbox', { name: `Pick ${name}` });

beforeAll(() => {
  listenToKeys(document);
});

describe('The keyboard', () => {
  it('goes to the search with a slash, and writes slashes there', async () => {
    const { user } = renderApp({ catalog });
    await user.keyboard('/');
    expect(screen.getByRole('searchbox')).toHaveFocus();
    expect(screen.getByRole('searchbox')).toHaveValue('');
    await user.keyboard('a/');
    expect(screen.getByRole('searchbox')).toHaveValue('a/');
  });

  it('goes from the search to the first row, and from row to row', async () => {
    const { user } = renderApp({ catalog });
    await user.keyboard('/{ArrowDown}');
    expect(link('Ada')).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(link('Bob')).toHaveFocus();
    await user.keyboard('{End}');
    expect(link('Cid')).toHaveFocus();
    await user.keyboard('{Home}');
    expect(link('Ada')).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(link('Ada')).toHaveFocus();
  });

  it('goes between a row’s pick and its name, and down the picks', async () => {
    const { user } = renderApp({ catalog });
    link('Ada').focus();
    await user.keyboard('{ArrowLeft}');
    expect(pick('Ada')).toHaveFocus();
    await user.keyboard('{ArrowDown} ');
    expect(pick('Bob')).toBeChecked();
    await user.keyboard('{ArrowRight}');
    expect(link('Bob')).toHaveFocus();
  });

  it('leaves the browser’s own keys alone', async () => {
    const { user } = renderApp({ catalog });
    link('Ada').focus();
    await user.keyboard('{Control>}/{/Control}{Alt>}{ArrowDown}{/Alt}');
    expect(link('Ada')).toHaveFocus();
  });
});
