// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aCatalog, aProvider } from '../../support/aCatalog';
import { shownNames, tick } from '../../support/onScreen';
import { renderApp } from '../../support/renderApp';

const catalog = aCatalog(
  [
    aProvider({ name: 'Ada', values: { maturity: 'high', discovery: 'yes' } }),
    aProvider({
      name: 'Bob',
      values: { maturity: 'low', discovery: 'n/a', brings: ['ssh', 'bmc'] },
    }),
    aProvider({ name: 'Cid', values: { maturity: 'high', discovery: 'no' } }),
    aProvider({ name: 'Dot', values: { discovery: 'yes' } }),
  ],
  { sort: ['name'] },
);
const chips = () => within(screen.getByRole('list', { name: 'Your filters' }));

describe('A facet', () => {
  it('narrows the list to what is ticked, and the address says so', async () => {
    const { user } = renderApp({ catalog });
    await user.click(tick('Discovery', /^Yes/));
    expect(shownNames()).toEqual(['Ada', 'Dot']);
    expect(screen.getByRole('heading', { name: '2 of 4 providers' })).toBeVisible();
    expect(location.search).toBe('?discovery=yes');
  });

  it('shows any of its ticks, and all facets together', async () => {
    const { user } = renderApp({ catalog });
    await user.click(tick('Discovery', /^Yes/));
    await user.click(tick('Discovery', /^No/));
    await user.click(tick('Maturity', /^Maturity High/));
    expect(shownNames()).toEqual(['Ada', 'Cid']);
  });

  it('counts how many each entry would show, but for its own ticks', async () => {
    const { user } = renderApp({ catalog });
    await user.click(tick('Discovery', /^Yes/));
    expect(tick('Discovery', /^No ?1$/)).not.toBeChecked();
    expect(tick('Discovery', /^n\/a/)).toBeVisible();
    expect(tick('Maturity', /^Maturity High, 1 provider$/)).toBeVisible();
    expect(tick('Maturity', /^Maturity Low, 0 providers$/)).toBeVisible();
  });

  it('has “not stated” and “n/a” as entries of their own', async () => {
    const { user } = renderApp({ catalog });
    await user.click(tick('Maturity', /^not stated ?1$/));
    expect(shownNames()).toEqual(['Dot']);
    await user.click(tick('Maturity', /^not stated/));
    await user.click(tick('Discovery', /^n\/a/));
    expect(shownNames()).toEqual(['Bob']);
  });

  it('is a histogram for a scale that is drawn: every step says what it would show', () => {
    renderApp();
    for (const [step, count] of [['Low', '1 provider'], ['Medium', '6 providers'], ['High', '3 providers']])
      expect(tick('Maturity', new RegExp(`^Maturity ${step}, ${count}$`))).toBeVisible();
  }); // prettier-ignore

  it('can be of any criterion that the catalog offers, the further ones too', async () => {
    const { user } = renderApp();
    await user.click(tick('Live migration', /^Yes/));
    expect(shownNames()).toEqual(['KubeVirt', 'Harvester']);
  });

  it('can be walked to and ticked with the keyboard alone', async () => {
    const { user } = renderApp({ catalog });
    tick('Discovery', /^Yes/).focus();
    await user.tab();
    await user.keyboard(' ');
    expect(location.search).toBe('?discovery=no');
  });
});

describe('The filters in use', () => {
  it('are chips that can be taken off one by one', async () => {
    const { user } = renderApp({ catalog, query: '?discovery=yes,no&maturity=high&q=a' });
    expect(
      chips()
        .getAllByRole('listitem')
        .map((each) => each.textContent),
    ).toEqual(['“a”', 'Maturity: High', 'Discovery: Yes', 'Discovery: No']);
    await user.click(chips().getByRole('link', { name: 'Remove “a”' }));
    await user.click(chips().getByRole('link', { name: 'Remove Discovery: No' }));
    expect(shownNames()).toEqual(['Ada']);
    expect(location.search).toBe('?maturity=high&discovery=yes');
  });

  it('say “not stated” and “n/a” in words', () => {
    renderApp({ catalog, query: '?discovery=n/a,not-stated' });
    expect(
      chips()
        .getAllByRole('listitem')
        .map((each) => each.textContent),
    ).toEqual(['Discovery: n/a', 'Discovery: not stated']);
  });

  it('are cleared all at once, the search too', async () => {
    const { user } = renderApp({ catalog, query: '?discovery=yes&q=ada&sort=-name' });
    const bar = screen.getByRole('list', { name: 'Your filters' }).parentElement;
    if (bar === null) throw new Error('The chips stand in a bar.');
    await user.click(within(bar).getByRole('link', { name: 'Clear' }));
    expect(shownNames()).toEqual(['Dot', 'Cid', 'Bob', 'Ada']);
    expect(screen.getByRole('searchbox')).toHaveValue('');
    expect(location.search).toBe('?sort=-name');
  });

  it('are no chips when there are none', () => {
    renderApp({ catalog });
    expect(screen.queryByRole('list', { name: 'Your filters' })).toBeNull();
  });
});
