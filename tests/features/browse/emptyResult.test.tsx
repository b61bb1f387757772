// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { shownNames } from '../../support/onScreen';
import { renderApp } from '../../support/renderApp';

const panel = async (heading: string) =>
  within(await screen.findByRole('region', { name: heading }));
const nothing = '?complexity=low&maturity=high';
const heading = 'No provider is both High in maturity and Low in complexity';

type Panel = Awaited<ReturnType<typeof panel>>;

/** One of the ways out: its link, and what stands beside it. */
const wayAt = (ways: Panel, at: number) => {
  const link = ways.getAllByRole('link', { name: /^Show \d+$/ })[at];
  const line = link?.parentElement?.textContent ?? '';
  const [, names = 'nobody', promised] = /: ([^:]*?)(?: and \d+ more)?Show (\d+)$/.exec(line) ?? [];
  if (link === undefined) throw new Error('The ways out stay the same.');
  return { link, names: names.split(', '), promised: Number(promised) };
};

describe('An empty list', () => {
  it('says what was asked for, and what each way out would show', async () => {
    renderApp({ query: nothing });
    const ways = (await panel(heading))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(ways).toContain('Accept Medium complexity: KubeVirtShow 1');
    expect(ways).toContain(
      'Remove Maturity: High: vcluster, k0smotron, BYOH, Hivelocity, OmniShow 5',
    );
  });

  it('has ways out that show what they promise', async () => {
    const { user, store } = renderApp({ query: nothing });
    const asked = store.getState().choices;
    const count = (await panel(heading)).getAllByRole('link', { name: /^Show \d+$/ }).length;
    expect(count).toBeGreaterThan(2);
    for (let at = 0; at < count; at++) {
      const way = wayAt(await panel(heading), at);
      await user.click(way.link);
      expect(shownNames()).toHaveLength(way.promised);
      expect(shownNames()).toEqual(expect.arrayContaining(way.names));
      act(() => store.setState({ choices: asked }));
    }
  });

  it('shows that the square that was asked for is empty', async () => {
    renderApp({ query: nothing });
    const plot = (await panel(heading)).getByRole('table', { name: /Complexity by maturity/ });
    expect(within(plot).getByText('KubeVirt')).toBeInTheDocument();
  });

  it('names the search beside the filters', async () => {
    renderApp({ query: '?q=zebra&maturity=high' });
    const ways = await panel('No provider matches Maturity: High and “zebra”');
    expect(ways.getByRole('listitem')).toHaveTextContent('Remove “zebra”: KubeVirt, MAAS, Metal3');
  });

  it('is never a dead end, even where no single change helps', async () => {
    const { user } = renderApp({ query: '?q=zebra&maturity=n/a' });
    const ways = await panel('No provider matches Maturity: n/a and “zebra”');
    await user.click(ways.getByRole('link', { name: 'Show all 11 providers' }));
    expect(shownNames()).toHaveLength(11);
    expect(location.search).toBe('');
  });
});
