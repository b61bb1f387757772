// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aCatalog, aProvider } from '../../support/aCatalog';
import { renderApp } from '../../support/renderApp';

const catalog = aCatalog([
  aProvider({
    name: 'Ada',
    values: {
      maturity: 'high',
      discovery: 'yes',
      brings: ['ssh', 'dhcp'],
      requirements: 'A room',
      nodes: 1000,
      released: '2025-08',
    },
  }),
  aProvider({
    name: 'Bob',
    notice: { tone: 'caution', text: 'No longer developed' },
    values: { maturity: 'low', brings: ['dhcp', 'bmc'], nodes: 250, released: '2024-01' },
    statements: { discovery: { value: 'n/a' } },
  }),
  aProvider({
    name: 'Cyd',
    values: { maturity: 'high', discovery: 'yes', brings: ['dhcp', 'ssh'] },
    statements: { requirements: { value: 'A room', qualifier: 'with a view' } },
  }),
  aProvider({ name: 'Dee' }),
]);

const compare = async (query: string) => {
  const opened = renderApp({ catalog, query: `?view=compare&${query}` });
  await screen.findByRole('region', { name: 'Comparison table' });
  return opened;
};

const table = () => within(screen.getByRole('region', { name: 'Comparison table' }));

/** The cells of a row: what is said of each pick. */
const cellsOf = (criterion: string): readonly string[] =>
  within(table().getByRole('row', { name: new RegExp(`^${criterion} `) }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

const oddOnes = (criterion: string): readonly boolean[] =>
  within(table().getByRole('row', { name: new RegExp(`^${criterion} `) }))
    .getAllByRole('cell')
    .map(({ className }) => className.includes('odd'));

const columns = (): readonly string[] =>
  table()
    .getAllByRole('link', { name: /^Remove / })
    .map((link) => link.getAttribute('aria-label')?.replace('Remove ', '') ?? '');

describe('The comparison', () => {
  it('shows all three states of a cell, and none as another', async () => {
    await compare('pick=ada,bob,dee');
    expect(cellsOf('Discovery')).toEqual(['Yes', 'n/a (does not apply)', 'not stated']);
    expect(table().getByText('No longer developed')).toBeVisible();
  });

  it('marks the one that is apart from two that agree, and never who is silent', async () => {
    await compare('pick=ada,bob,cyd,dee');
    expect(oddOnes('Maturity')).toEqual([false, true, false, false]);
    expect(oddOnes('What you bring')).toEqual([false, true, false, false]);
  });

  it('marks both where two differ, since neither is the odd one', async () => {
    await compare('pick=ada,bob');
    expect(oddOnes('Maturity')).toEqual([true, true]);
    expect(oddOnes('Requirements')).toEqual([false, false]);
  });

  it('says of every kind of criterion how it stands to the baseline', async () => {
    await compare('pick=ada,bob,cyd,dee&base=ada');
    const relations = ['Maturity', 'Discovery', 'What you bring', 'Largest cluster', 'Released'];
    expect(relations.map((criterion) => cellsOf(criterion)[1])).toEqual([
      expect.stringMatching(/^Low.*two steps lower$/),
      'n/a (does not apply)',
      expect.stringMatching(/also “BMC”; without “SSH access”$/),
      expect.stringMatching(/750 nodes less$/),
      expect.stringMatching(/earlier$/),
    ]);
    expect(cellsOf('Requirements')[2]).toMatch(/^A room.*\(?with a view\)?.*the same$/);
    expect(cellsOf('Maturity')[3]).toBe('not stated');
    expect(cellsOf('Maturity')[0]).not.toMatch(/lower|higher|the same/);
  });

  it('folds what is equal into a sentence that says the values', async () => {
    const { user } = await compare('pick=ada,cyd');
    await user.click(screen.getByRole('switch', { name: 'Differences only' }));
    expect(location.search).toBe('?view=compare&pick=ada,cyd&only=differences');
    const same = table().getByRole('row', { name: /^The same for both/ });
    expect(same).toHaveTextContent('Maturity: High.');
    expect(same).toHaveTextContent('What you bring: SSH access, DHCP.');
  });

  it('writes folded numbers and dates as the rows do', async () => {
    await compare('pick=ada,cyd&only=differences');
    const some = table().getByRole('row', { name: /^Stated for some only/ });
    expect(some).toHaveTextContent(
      'Largest cluster: 1,000 nodes (Ada). Released: August 2025 (Ada).',
    );
  });

  it('never folds “n/a” beside a value, since that is a difference', async () => {
    await compare('pick=ada,bob&only=differences');
    expect(cellsOf('Discovery')).toEqual(['Yes', 'n/a (does not apply)']);
  });

  it('leads to the same by its links as by its clicks', async () => {
    const { user } = await compare('pick=ada,bob,cyd&base=bob&draw=ada,bob');
    const remove = screen.getByRole('link', { name: 'Remove Bob' });
    const promised = remove.getAttribute('href');
    await user.click(remove);
    expect(location.search).toBe(promised);
    expect(location.search).toBe('?view=compare&pick=ada,cyd&draw=ada');
    expect(columns()).toEqual(['Ada', 'Cyd']);
  });

  it('does not move a column over the edge', async () => {
    const { user } = await compare('pick=ada,bob');
    await user.click(screen.getByRole('button', { name: 'Move Ada left' }));
    await user.click(screen.getByRole('button', { name: 'Move Bob right' }));
    expect(columns()).toEqual(['Ada', 'Bob']);
    await user.click(screen.getByRole('button', { name: 'Move Bob left' }));
    expect(columns()).toEqual(['Bob', 'Ada']);
    expect(location.search).toBe('?view=compare&pick=bob,ada');
  });

  it('adds the first that matches on Enter, and says when nobody does', async () => {
    const { user } = await compare('pick=ada');
    const panel = within(screen.getByRole('group', { name: 'Add a provider' }));
    const field = panel.getByRole('searchbox', { name: 'Name of the provider' });
    await user.type(field, 'zzz{Enter}');
    expect(panel.getByRole('status')).toHaveTextContent('“zzz”');
    expect(columns()).toEqual(['Ada']);
    await user.clear(field);
    await user.type(field, 'De{Enter}');
    expect(columns()).toEqual(['Ada', 'Dee']);
    expect(field).toHaveValue('');
    expect(panel.queryByRole('link', { name: 'Dee' })).toBeNull();
  });

  it('says so when all of them are columns', async () => {
    await compare('pick=ada,bob,cyd,dee');
    expect(screen.getByText('All providers are here.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Add a provider' })).toBeNull();
  });

  it('of one of whom nothing is known says that, and not that it is nought', async () => {
    await compare('pick=dee');
    expect(screen.getByText('Nothing that has a step is stated for Dee.')).toBeVisible();
    const point = within(screen.getByRole('table', { name: 'The radar as a table' }));
    expect(point.getByRole('cell').textContent.trim()).toBe('not stated');
    expect(point.getByRole('cell')).not.toHaveAttribute('data-step');
  });
});
