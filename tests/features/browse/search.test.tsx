// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aCatalog, aProvider } from '../../support/aCatalog';
import { rowOf, shownNames } from '../../support/onScreen';
import { renderApp } from '../../support/renderApp';

const catalog = aCatalog([
  aProvider({
    name: 'Métal',
    features: [{ text: 'Boots over PXE' }],
    values: { requirements: 'A rack of its own' },
  }),
  aProvider({ name: 'Wood', longName: 'Wood of the North' }),
]);
const marksIn = (name: string) =>
  within(rowOf(name))
    .getAllByRole('mark')
    .map(({ textContent }) => textContent);

describe('The search', () => {
  it('narrows the list while the reader types, and the address follows', async () => {
    const { user } = renderApp({ catalog });
    await user.type(screen.getByRole('searchbox', { name: /names, features/ }), 'metal');
    expect(shownNames()).toEqual(['Métal']);
    expect(location.search).toBe('?q=metal');
  });

  it('marks what it found in the name, accents or not', () => {
    renderApp({ catalog, query: '?q=METAL' });
    expect(marksIn('Métal')).toEqual(['Métal']);
  });

  it('shows the passage in which it found something, and what that is', () => {
    renderApp({ catalog, query: '?q=pxe+rack' });
    expect(marksIn('Métal')).toEqual(['PXE', 'rack']);
    expect(rowOf('Métal')).toHaveTextContent('feature: Boots over PXE');
    expect(rowOf('Métal')).toHaveTextContent('requirements: A rack of its own');
  });

  it('marks what it found in the long name', () => {
    renderApp({ catalog, query: '?q=north' });
    expect(marksIn('Wood')).toEqual(['North']);
  });

  it('finds features of the document', () => {
    renderApp({ query: '?q=live+migration' });
    expect(shownNames()).toContain('KubeVirt');
    expect(marksIn('KubeVirt').map((text) => text?.toLowerCase())).toEqual(['live', 'migration']);
  });

  it('takes what is typed for text, never for markup', async () => {
    const { user } = renderApp({ catalog });
    await user.type(screen.getByRole('searchbox'), '<b>');
    expect(await screen.findByRole('heading', { name: 'No provider matches “<b>”' })).toBeVisible();
  });

  it('leads from an open sheet back to the list', async () => {
    const { user } = renderApp({ catalog, query: '?provider=wood' });
    expect(await screen.findByRole('heading', { name: /^Wood/, level: 1 })).toBeVisible();
    await user.type(screen.getByRole('searchbox'), 'm');
    expect(shownNames()).toEqual(['Métal']);
  });
});
