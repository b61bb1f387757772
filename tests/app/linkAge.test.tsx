// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openProvider, pickProvider } from '../../src/store/changes';
import { agedCatalog } from '../support/agedCatalog';
import { renderApp } from '../support/renderApp';

const open = (query: string, catalog = agedCatalog) => renderApp({ catalog, query });
const notice = (title: RegExp | string) =>
  screen
    .findByRole('heading', { name: title })
    .then((heading) => within(heading.closest<HTMLElement>('[role="status"]') ?? heading));
const noNotice = () =>
  expect(
    screen.queryByRole('heading', { name: /since it was made|another catalog|newer catalog/ }),
  ).toBeNull();

describe('A link made with an older catalog', () => {
  it('says which of the facts that it rests on have changed, and between which versions', async () => {
    open('?view=compare&pick=ada,dot&version=1');
    const age = await notice('5 facts that this link rests on have changed since it was made');
    expect(
      age.getByText(
        'It was made with version 1 of the catalog, of 1 January 2026; this is version 3, of 2 March 2026, and what is shown are the values of today.',
      ),
    ).toBeVisible();
    expect(age.getAllByRole('listitem').map(({ textContent }) => textContent)).toContain(
      'Ada, maturity: was Low, is High since 2 February 2026',
    );
  });

  it('says so of one fact', async () => {
    open('?sort=-maturity&maturity=high&version=2');
    await notice('One fact that this link rests on has changed since it was made');
  });

  it('says briefly where nothing has changed that it rests on, and counts the rest', async () => {
    open('?brings=dhcp&version=2');
    const age = await notice('Nothing that this link chooses by has changed since it was made');
    expect(
      age.getByText(
        /this is version 3, of 2 March 2026; \d+ other changes may show on the page\.$/,
      ),
    ).toBeVisible();
    expect(age.queryByRole('list')).toBeNull();
  });

  it('folds what is more than eight lines', async () => {
    open('?view=decide&need=maturity:medium,musts:discovers&order=maturity&version=1');
    const age = await notice('9 facts that this link rests on have changed since it was made');
    expect(age.getByText('1 more')).toBeVisible();
  });

  it('is told once: the notice can be put away', async () => {
    const { user } = open('?provider=ada&version=1');
    const age = await notice(/^4 facts/);
    await user.click(age.getByRole('button', { name: 'Close' }));
    noNotice();
  });

  it('speaks of what the link opened, and no longer in another view or sheet', async () => {
    const { store } = open('?provider=ada&version=1');
    await notice(/^4 facts/);
    act(() => store.choose(pickProvider('dot')));
    await notice(/^4 facts/);
    act(() => store.choose(openProvider('dot')));
    await screen.findByRole('heading', { level: 1, name: /Dot/ });
    noNotice();
  });

  it('names beside it what could not be read', async () => {
    open('?provider=ada&colour=red&version=1');
    await notice(/^4 facts/);
    await notice('A part of this link could not be read');
  });
});

describe('A link made with the catalog of today', () => {
  it('says nothing', async () => {
    open('?provider=ada&version=3');
    await screen.findByRole('heading', { level: 1, name: /Ada/ });
    noNotice();
  });
});

describe('A link that this catalog cannot judge', () => {
  it('made with a newer one, says so and what to do', async () => {
    const { store } = open('?pick=ada&version=99');
    const age = await notice('This link was made with a newer catalog');
    expect(
      age.getByText(/It names version 99; this page has version 3, of 2 March 2026/),
    ).toBeVisible();
    expect(age.getByRole('button', { name: 'Load again' })).toBeVisible();
    expect(store.getState().choices.picks).toEqual(['ada']);
  });

  it('made with another one, says that this has no versions', async () => {
    open('?pick=ada&version=2', { ...agedCatalog, releases: [] });
    const age = await notice('This link was made with another catalog');
    expect(age.getByText(/It names version 2, and this catalog has no versions/)).toBeVisible();
  });

  it('with a version that is none, names it and shows the rest', async () => {
    const { store } = open('?pick=ada&version=x');
    const unread = await notice('A part of this link could not be read');
    expect(unread.getByText(/“x”\. A version is a whole number from 1\.$/)).toBeVisible();
    expect(store.getState().choices.picks).toEqual(['ada']);
    noNotice();
  });
});
