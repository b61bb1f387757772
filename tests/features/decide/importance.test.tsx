// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { decisionCatalog } from '../../support/aDecision';
import { field, panel, winners } from '../../support/decided';
import { renderApp } from '../../support/renderApp';

const decide = async (query = '') => {
  const opened = renderApp({ catalog: decisionCatalog, query: `?view=decide${query}` });
  await screen.findByRole('heading', { name: 'Result' });
  return opened;
};
const asked = () => field('What matters most among those that fit?');
const press = (name: string) => asked().getByRole('button', { name });
const ranks = () =>
  asked()
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent.replace(/ ?=$/, ''));

describe('The order of importance', () => {
  it('is made by adding what matters, as the change from the worst to the best', async () => {
    const { user } = await decide();
    await user.click(press('Add Maturity: Low → High'));
    expect(location.search).toBe('?view=decide&order=maturity');
    expect(winners()).toEqual(['Bob', 'Dot']);
    await user.click(press('Add Light needs: More → SSH'));
    expect(location.search).toBe('?view=decide&order=maturity,brings');
    expect(ranks()).toEqual(['1Maturity Low → High', '2Light needs More → SSH']);
    expect(winners()).toEqual(['Dot']);
    expect(asked().queryByRole('button', { name: /^Add Maturity/ })).toBeNull();
  });

  it('is changed by moving, tying and leaving out', async () => {
    const { user } = await decide('&order=maturity,discovery,brings');
    await user.click(press('Move Light needs up'));
    expect(location.search).toBe('?view=decide&order=maturity,brings,discovery');
    await user.click(press('Move Maturity down'));
    expect(location.search).toBe('?view=decide&order=brings,maturity,discovery');
    await user.click(press('Tie Discovery with the one above'));
    expect(location.search).toBe('?view=decide&order=brings,maturity~discovery');
    expect(press('Tie Discovery with the one above')).toHaveAttribute('aria-pressed', 'true');
    expect(ranks().map((each) => each.charAt(0))).toEqual(['1', '2', '2']);
    await user.click(press('Tie Discovery with the one above'));
    await user.click(press('Leave Maturity out'));
    expect(location.search).toBe('?view=decide&order=brings,discovery');
  });

  it('ranks those that fit and never those to check among them', async () => {
    await decide('&need=musts:discovers&order=maturity');
    expect(winners()).toEqual(['Ada']);
    expect(panel('To check').getByRole('link', { name: 'Cid' })).toBeVisible();
  });
});
