// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aCatalog, aProvider, CRITERIA } from '../../support/aCatalog';
import { shownNames, table } from '../../support/onScreen';
import { renderApp } from '../../support/renderApp';

const effort = {
  id: 'effort',
  kind: 'scale' as const,
  label: 'Effort',
  group: 'ratings',
  definition: 'So.',
  better: 'low' as const,
  levels: [
    { id: 'little', label: 'Little' },
    { id: 'much', label: 'Much' },
  ],
};
const web = {
  id: 'web-ui',
  kind: 'choice' as const,
  label: 'Web UI',
  group: 'answers',
  definition: 'So.',
  reading: true as const,
  options: [{ id: 'yes', label: 'Yes', sign: 'yes' as const }],
};
const catalog = aCatalog(
  [
    aProvider({
      name: 'Ada',
      longName: 'Ada of the North',
      summary: { text: 'Flies and swims.' },
      notice: { tone: 'caution', text: 'No longer developed', successor: 'bob' },
      statements: {
        maturity: { value: 'high', qualifier: 'Alpha', note: 'So the table says.', at: [9, 7] },
        discovery: { value: 'n/a', at: [3] },
        effort: { value: 'much' },
      },
      features: [{ text: 'Flies', at: [12] }, { text: 'No overhead', at: [13], claim: true }],
      status: [{ text: 'Used by three banks', at: [14] }],
      contradictions: [
        { criteria: ['brings'], says: [{ text: 'Over SSH', at: [1] }, { text: 'By an agent', at: [2] }] },
      ],
      links: [{ role: 'project', url: 'https://www.example.org/ada/', note: 'docs', at: [5] }],
      section: [{ hatch: 'bare', text: 'Servers', note: 'yours', at: [4] }],
    }),
    aProvider({ name: 'Bob', values: { maturity: 'high', effort: 'much' } }),
  ],
  {
    criteria: [...CRITERIA, effort, web],
    groups: [
      { id: 'ratings', label: 'Ratings' },
      { id: 'operation', label: 'Operation' },
      { id: 'answers', label: 'In practice' },
    ],
    roles: { position: { across: 'maturity', up: 'effort' } },
  },
); // prettier-ignore

const sheet = async () => {
  const heading = await screen.findByRole('heading', { level: 1, name: /^Ada/ });
  expect(heading).toHaveTextContent('Ada of the North');
  return within(screen.getByRole('main'));
};
const open = { catalog, query: '?provider=ada' };

describe('A provider’s sheet', () => {
  it('opens from the list and comes back to it as it was', async () => {
    const { user } = renderApp({ catalog, query: '?q=a&sort=-name&pick=bob' });
    await user.click(within(table()).getByRole('link', { name: 'Ada' }));
    const main = await sheet();
    expect(location.search).toBe('?provider=ada&q=a&sort=-name&pick=bob');
    await user.click(main.getByRole('link', { name: 'Browse' }));
    expect(shownNames()).toEqual(['Ada']);
    expect(location.search).toBe('?q=a&sort=-name&pick=bob');
  });

  it('takes the reader’s focus to its head', async () => {
    const { user } = renderApp({ catalog });
    await user.click(within(table()).getByRole('link', { name: 'Ada' }));
    expect(await screen.findByRole('heading', { level: 1, name: /^Ada/ })).toHaveFocus();
  });

  it('shows each fact with its words, its note and its place', async () => {
    renderApp(open);
    const row = (await sheet()).getByRole('row', { name: /^Maturity/ });
    expect(row).toHaveTextContent('High (step 3 of 3)(Alpha)So the table says.');
    expect(row).toHaveTextContent('lines 7 and 9');
  });

  it('tells “does not apply” from “not stated”', async () => {
    renderApp(open);
    const main = await sheet();
    expect(main.getByRole('row', { name: /^Discovery/ })).toHaveTextContent('n/a (does not apply)');
    expect(main.getByRole('row', { name: /^What you bring/ })).toHaveTextContent('not stated');
  });

  it('says of our own readings in a sentence what is not stated', async () => {
    renderApp(open);
    const answers = (await sheet()).getByRole('region', { name: 'In practice' });
    expect(answers).toHaveTextContent('our reading of the source’s words');
    expect(answers).toHaveTextContent('not stated web UI');
  });

  it('shows summary, features, claims and remarks with their lines', async () => {
    renderApp(open);
    const main = await sheet();
    expect(main.getByText('Flies and swims.')).toBeVisible();
    const features = within(main.getByRole('region', { name: 'Key features' })).getAllByRole(
      'listitem',
    );
    expect(features.map(({ textContent }) => textContent)).toEqual([
      'Fliesline 12',
      'No overhead claimed by the sourceline 13',
    ]);
    expect(main.getByRole('region', { name: 'Status and remarks' })).toHaveTextContent(
      'Used by three banks',
    );
  });

  it('shows a source contradicting itself, both sides', async () => {
    renderApp(open);
    const main = await sheet();
    expect(
      main.getByRole('heading', { name: 'The source contradicts itself: What you bring' }),
    ).toBeVisible();
    const sides = main.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(sides).toEqual(expect.arrayContaining(['Over SSH line 1', 'By an agent line 2']));
  });

  it('links to where one can read on, safely', async () => {
    renderApp(open);
    const link = (await sheet()).getByRole('link', { name: 'example.org/ada' });
    expect(link).toHaveAttribute('href', 'https://www.example.org/ada/');
    expect(link.getAttribute('rel')).toMatch(/noopener noreferrer/);
  });

  it('leads to the named successor', async () => {
    const { user } = renderApp(open);
    const main = await sheet();
    expect(main.getByText(/No longer developed/)).toBeVisible();
    await user.click(main.getByRole('link', { name: 'Open Bob' }));
    expect(screen.getByRole('heading', { level: 1, name: /^Bob/ })).toBeVisible();
    expect(location.search).toBe('?provider=bob');
  });

  it('shows where it stands among all, and with whom', async () => {
    renderApp(open);
    const standing = within((await sheet()).getByRole('region', { name: 'Position' }));
    expect(standing.getByText('shares its square with Bob')).toBeVisible();
    expect(
      standing.getByRole('table', { name: 'Effort by maturity, all 2 providers' }),
    ).toBeVisible();
  });

  it('draws its ground from the source’s words', async () => {
    renderApp(open);
    const ground = (await sheet()).getByRole('region', { name: 'Ground section' });
    expect(ground).toHaveTextContent('Serversyours');
    expect(ground).toHaveTextContent('line 4');
  });

  it('picks its provider, and says so', async () => {
    const { user } = renderApp(open);
    const pick = (await sheet()).getByRole('switch', { name: 'Picked' });
    await user.click(pick);
    expect(pick).toBeChecked();
    expect(location.search).toBe('?provider=ada&pick=ada');
  });

  it('draws no empty frames where the source says nothing', async () => {
    renderApp({ catalog, query: '?provider=bob' });
    await screen.findByRole('heading', { level: 1, name: /^Bob/ });
    for (const name of ['Key features', 'Status and remarks', 'Links', 'Ground section'])
      expect(screen.queryByRole('region', { name })).toBeNull();
  });
});

describe('The sheets of the document', () => {
  it('show features, links and the position of Metal3', async () => {
    renderApp({ query: '?provider=metal3' });
    expect(await screen.findByRole('heading', { level: 1, name: /^Metal3/ })).toBeVisible();
    for (const name of ['Key features', 'Links', 'Position', 'Ratings', 'Operation'])
      expect(screen.getByRole('region', { name })).toBeVisible();
  });
});
