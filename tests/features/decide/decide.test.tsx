// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aCatalog, aProvider } from '../../support/aCatalog';
import { decisionCatalog, QUESTIONS } from '../../support/aDecision';
import { answer, answersTo, linesOf, panel, result, standings } from '../../support/decided';
import { renderApp } from '../../support/renderApp';

const decide = async (query = '', catalog = decisionCatalog) => {
  const opened = renderApp({ catalog, query: `?view=decide${query}` });
  await screen.findByRole('heading', { name: 'Result' });
  return opened;
};

const MATURITY = 'How mature must it be?';
const USES = 'What shall it use?';
const MUSTS = 'What must be true?';

describe('The questions', () => {
  it('rule nobody out and rank nobody as long as all are open', async () => {
    await decide();
    expect(standings()).toEqual(['Ada: fits', 'Bob: fits', 'Cid: fits', 'Dot: fits']);
    expect(screen.getByText('0 of 4 answered')).toBeVisible();
    expect(result().queryByRole('article')).toBeNull();
    for (const name of ['Ruled out', 'To check', 'Near misses'])
      expect(screen.queryByRole('region', { name })).toBeNull();
  });

  it('each name the group of their answers, for those who cannot see it', async () => {
    await decide();
    for (const name of [MATURITY, USES, MUSTS, 'What matters most among those that fit?'])
      expect(screen.getByRole('group', { name })).toBeVisible();
  });

  it('change the result and the address with each answer', async () => {
    const { user } = await decide();
    await user.click(answer(MATURITY, /^Medium/));
    expect(location.search).toBe('?view=decide&need=maturity:medium');
    expect(standings()).toEqual(['Bob: fits', 'Cid: fits', 'Dot: fits', 'Ada: ruled out']);
    await user.click(answer(MUSTS, /^Discovery/));
    expect(location.search).toBe('?view=decide&need=maturity:medium,musts:discovers');
    expect(standings()).toEqual([
      'Cid: to be checked', 'Ada: ruled out', 'Bob: ruled out', 'Dot: ruled out',
    ]); // prettier-ignore
    expect(screen.getByText('2 of 4 answered')).toBeVisible();
  });

  it('are left open again', async () => {
    const { user } = await decide('&need=maturity:high,uses:shell');
    expect(answer(MATURITY, /^High/)).toBeChecked();
    await user.click(answer(MATURITY, /^No matter/));
    await user.click(answer(USES, /^SSH access/));
    expect(location.search).toBe('?view=decide');
    expect(answer(USES, /^SSH access/)).not.toBeChecked();
  });

  it('say in each answer how many fit with it, and how many would have to be checked', async () => {
    await decide();
    expect(answersTo(MATURITY)).toEqual(
      ['No matter, fits: 4', 'Low, fits: 4', 'Medium, fits: 3', 'High, fits: 2'],
    );
    expect(answersTo(USES)).toEqual(['SSH access, fits: 3', 'The network, fits: 2', 'BMC, fits: 2']);
    expect(answersTo(MUSTS).at(-1)).toBe('Discovery, fits: 1, to check: +1?');
  }); // prettier-ignore

  it('count with the other answers as they are', async () => {
    await decide('&need=maturity:medium,uses:shell');
    expect(answersTo(MATURITY)).toEqual(
      ['No matter, fits: 3', 'Low, fits: 3', 'Medium, fits: 2', 'High, fits: 1'],
    );
    expect(answersTo(USES)).toEqual(['SSH access, fits: 2', 'The network, fits: 3', 'BMC, fits: 3']);
    expect(answer(MUSTS, /^Discovery/)).toHaveAccessibleName(/^Discovery, fits: ?0, to check: ?1$/);
  }); // prettier-ignore

  it('are all taken back by starting over, and the picks stay', async () => {
    const { user } = await decide('&pick=ada&need=maturity:high,uses:shell&order=brings');
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    expect(location.search).toBe('?view=decide&pick=ada');
    expect(standings()).toHaveLength(4);
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    expect(location.search).toBe('?view=decide&pick=ada');
  });

  it('are on their way until the rest of the catalog is there, and none where it asks nothing', async () => {
    const catalog = aCatalog([aProvider({ name: 'Ada' })]);
    const { store } = renderApp({ catalog, query: '?view=decide' });
    expect(await screen.findByText('This catalog asks nothing.')).toBeVisible();
    store.setState({ rest: 'coming' });
    expect(await screen.findByText('The questions are on their way.')).toBeVisible();
  });
});

describe('The result', () => {
  it('says of everybody ruled out every need missed, the value, its line and the question', async () => {
    await decide('&need=maturity:high,musts:no-bmc,musts:discovers');
    expect(linesOf('Ruled out')).toEqual([
      'AdaMaturity: Low (Alpha); you asked for at least High line 7, question 1Pick',
      'BobWhat you bring: DHCP, BMC; you ruled out BMC question 3Discovery: No; you asked for Yes lines 4 and 9, question 3Pick',
      'CidMaturity: Medium; you asked for at least High question 1What you bring: SSH access, BMC; you ruled out BMC question 3Pick',
      'DotDiscovery: does not apply; you asked for Yes question 3Pick',
    ]);
  });

  it('keeps whom it has to check apart, says what is not stated and where to look', async () => {
    await decide('&need=uses:shell,musts:discovers');
    const check = panel('To check');
    expect(check.getByText('Cid meets the rest. Not stated: discovery.')).toBeVisible();
    expect(check.getByRole('link', { name: 'cid.example' })).toHaveAttribute(
      'href',
      'https://www.cid.example/',
    );
    expect(check.getAllByRole('listitem')).toHaveLength(1);
  });

  it('offers to try each near miss, which changes the answers and keeps its promise', async () => {
    const { user } = await decide('&need=maturity:high,musts:discovers');
    const words = 'Accept “maturity: at least Medium”, and Cid would have to be checked.';
    const tries = panel('Near misses').getAllByRole('link', { name: /^Try it: / });
    expect(tries).toHaveLength(3);
    const link = panel('Near misses').getByRole('link', { name: new RegExp(`^Try it: ${words}`) });
    expect(link).toHaveAttribute('href', '?view=decide&need=maturity:medium,musts:discovers');
    await user.click(link);
    expect(location.search).toBe('?view=decide&need=maturity:medium,musts:discovers');
    expect(answer(MATURITY, /^Medium/)).toBeChecked();
    expect(standings()[0]).toBe('Cid: to be checked');
  });

  it('leads from a reason back to its question, where the keyboard goes on', async () => {
    await decide('&need=musts:no-bmc');
    const name = 'question 3: What must be true?';
    const [link] = panel('Ruled out').getAllByRole('link', { name });
    expect(link).toHaveAttribute('href', '#question-musts');
    expect(screen.getByText('What must be true?', { selector: '#question-musts' })).toHaveAttribute(
      'tabindex',
      '-1',
    );
  });

  it('can pick whoever is ruled out, too', async () => {
    const { user } = await decide('&need=musts:no-bmc');
    await user.click(panel('Ruled out').getByRole('button', { name: 'Pick Bob for comparison' }));
    expect(location.search).toBe('?view=decide&pick=bob&need=musts:no-bmc');
  });

  it('shows a long list in parts, and the rest as it is asked for', async () => {
    const names = Array.from({ length: 60 }, (_, at) => `P${100 + at}`);
    const providers = names.map((name) => aProvider({ name, values: { maturity: 'low' } }));
    const { user } = await decide(
      '&need=maturity:high',
      aCatalog(providers, { questions: QUESTIONS }),
    );
    expect(linesOf('Ruled out')).toHaveLength(25);
    await user.click(panel('Ruled out').getByRole('button', { name: 'Show 25 more' }));
    expect(linesOf('Ruled out')).toHaveLength(50);
    await user.click(panel('Ruled out').getByRole('button', { name: 'Show 10 more' }));
    expect(linesOf('Ruled out')).toHaveLength(60);
    expect(panel('Ruled out').queryByRole('button', { name: /^Show/ })).toBeNull();
  });

  it('carries a provider’s notice with it', async () => {
    await decide('&need=maturity:high');
    expect(result().getByText('No longer developed')).toBeVisible();
  });

  it('puts a pick into the tray, and takes it back', async () => {
    const { user } = await decide('&order=maturity,brings');
    const pick = result().getByRole('button', { name: 'Pick Dot for comparison' });
    await user.click(pick);
    expect(location.search).toBe('?view=decide&pick=dot&order=maturity,brings');
    const tray = within(screen.getByRole('region', { name: 'Picked providers' }));
    expect(tray.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Dot']);
    expect(pick).toHaveAttribute('aria-pressed', 'true');
    await user.click(pick);
    expect(location.search).toBe('?view=decide&order=maturity,brings');
  });

  it('leads to the sheet of a provider and to the comparison of all that fit', async () => {
    const { user } = await decide('&need=maturity:high');
    expect(result().getByRole('link', { name: 'Compare all 2' })).toHaveAttribute(
      'href',
      '?view=compare&pick=bob,dot&need=maturity:high',
    );
    await user.click(result().getByRole('link', { name: 'Dot' }));
    expect(location.search).toBe('?view=decide&provider=dot&need=maturity:high');
  });
});
