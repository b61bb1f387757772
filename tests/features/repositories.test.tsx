// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { shownNames, tick } from '../support/onScreen';
import { renderApp } from '../support/renderApp';

const COMMIT = '2f6d76b88b8a20f3030e8c6e00f4c441bb46825b';
const HOME = 'https://github.com/metal3-io/cluster-api-provider-metal3';

const factsOf = async (name: string) => {
  await screen.findByRole('heading', { level: 1, name: new RegExp(`^${name}`) });
  return (group: string) => within(screen.getByRole('region', { name: group }));
};

describe('What the repositories say', () => {
  it('stands on the sheet with a link to file and commit, and the day of reading', async () => {
    renderApp({ query: '?provider=metal3' });
    const group = await factsOf('Metal3');
    const row = group('Repositories: Cluster API').getByRole('row', {
      name: /^Cluster API contract/,
    });
    expect(row).toHaveTextContent('v1beta2');
    expect(row).toHaveTextContent(
      'metal3-io/cluster-api-provider-metal3 at 2f6d76b, read 21 Aug 2026',
    );
    expect(within(row).getByRole('link', { name: 'metadata.yaml' })).toHaveAttribute(
      'href',
      `${HOME}/blob/${COMMIT}/metadata.yaml`,
    );
    const activity = group('Repositories: releases and activity');
    const paths = {
      'releases/tag/v1.13.2': 'releases/tag/v1.13.2',
      'tree/2f6d76b': `tree/${COMMIT}`,
      'commits/2f6d76b': `commits/${COMMIT}`,
    };
    for (const [name, path] of Object.entries(paths))
      expect(activity.getAllByRole('link', { name })[0]).toHaveAttribute('href', `${HOME}/${path}`);
  });

  it('is said as silence where a repository does not say, and never as “no”', async () => {
    renderApp({ query: '?provider=metal3' });
    const group = await factsOf('Metal3');
    const row = group('Repositories: getting started').getByRole('row', { name: /^Air-gapped/ });
    expect(row).toHaveTextContent('not stated');
  });

  it('stands beside what the document says, which is first, each with its date', async () => {
    renderApp({ query: '?provider=metal3' });
    const group = await factsOf('Metal3');
    const rows = group('Operation').getAllByRole('row', { name: /ardware discovery/ });
    expect(rows).toHaveLength(2);
    expect(rows[0]).toHaveTextContent(
      /^Hardware discovery.*Yes.*lines 82 and 254read 22 Nov 2026$/,
    );
    expect(rows[1]).toHaveTextContent(/^Also said of Hardware discovery.*No.*read Aug 2026$/);
    expect(group('Operation').queryByRole('row', { name: /^Also said of Boot method/ })).toBeNull();
  });

  it('is said on paper where it stands against the document, and else named as left out', async () => {
    renderApp({ query: '?provider=omni' });
    await factsOf('Omni');
    expect(
      screen.getByText(
        'Hardware discovery, also said: Yes (when switched on) (siderolabs/docs at 5debdd9, read August 2026).',
      ),
    ).toBeInTheDocument();
    expect(screen.queryByText(/^CNCF status, also said/)).toBeNull();
    expect(screen.getByText(/^Left out on paper/)).toHaveTextContent(
      'Repositories: releases and activity; Repositories: Cluster API;',
    );
  });

  it('can be filtered by and shown as columns, and is no column at first', async () => {
    const { user } = renderApp({ query: '?columns=contract,release-date' });
    await user.click(tick('Cluster API contract', /^v1beta2/));
    await user.click(tick('ClusterClass', /^Yes/));
    await user.click(tick('Architectures of nodes', /^arm64/));
    expect(shownNames()).toEqual(['Metal3']);
    expect(location.search).toContain(
      'contract=v1beta2&cluster-class=yes&node-architectures=arm64',
    );
    expect(screen.getByRole('columnheader', { name: /^Released/ })).toBeVisible();
  });

  it('folds its filters under groups that are closed', () => {
    renderApp();
    const groups = [
      ...screen.getByRole('complementary', { name: 'Filters' }).querySelectorAll('details'),
    ];
    expect(groups.map((each) => each.open)).toEqual(groups.map(() => false));
    expect(groups.map((each) => each.querySelector('summary')?.textContent)).toContain(
      'Repositories: Cluster API 10 more filters',
    );
  });

  it('is compared in groups of its own, without the texts that are too long for a cell', async () => {
    renderApp({ query: '?view=compare&pick=metal3,tinkerbell' });
    const table = within(await screen.findByRole('region', { name: 'Comparison table' }));
    const bands = table.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(bands.indexOf('Repositories: Cluster API')).toBeGreaterThan(bands.indexOf('Operation'));
    expect(table.getByRole('row', { name: /^ClusterClass/ })).toHaveTextContent(/Yes.*No/);
    expect(table.queryByRole('row', { name: /^(Prerequisites|Required variables)/ })).toBeNull();
    expect(table.getByRole('row', { name: /^By other sources/ })).toHaveTextContent(
      '30 criteria of which only other sources speak, left out on paper',
    );
  });

  it('folds by itself where only differences are asked', async () => {
    renderApp({ query: '?view=compare&pick=metal3,tinkerbell&only=differences' });
    const table = within(await screen.findByRole('region', { name: 'Comparison table' }));
    const same = table.getByRole('row', { name: /^The same for both, by other sources/ });
    expect(same).toHaveTextContent('Licence: Apache-2.0.');
    expect(same).not.toHaveTextContent('Hardware discovery');
  });

  it('is one line at the foot of the page', async () => {
    renderApp();
    const foot = await screen.findByRole('contentinfo');
    expect(foot).toHaveTextContent(
      'Repositories34 sources, read from 3 April 2024 to 21 August 2026',
    );
    expect(foot).not.toHaveTextContent('cluster-api-provider');
  });
});
