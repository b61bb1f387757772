// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { decisionCatalog } from '../../support/aDecision';
import { bundledCatalog } from '../../support/bundled';
import { renderApp } from '../../support/renderApp';

const result = async () => within(await screen.findByRole('region', { name: 'Result' }));

describe('The account of the method', () => {
  it('opens from the result and leads back to the same answers', async () => {
    const query = '?view=decide&need=maturity:medium&order=brings';
    const { user } = renderApp({ catalog: decisionCatalog, query });
    await user.click((await result()).getByRole('link', { name: 'How this is computed' }));
    const title = 'How a recommendation is made';
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(location.search).toBe('?view=method&need=maturity:medium&order=brings');
    await user.click(screen.getByRole('link', { name: 'Back to the questions' }));
    expect(await result()).toBeDefined();
    expect(location.search).toBe(query);
  });

  it('explains what rules out, what ranks, how sure that is and what it cannot do', async () => {
    renderApp({ catalog: decisionCatalog, query: '?view=method' });
    await screen.findByRole('heading', { level: 1 });
    const parts = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);
    expect(parts).toEqual(
      expect.arrayContaining(['Needs rule out', 'Importance ranks', 'How sure it is', 'What it cannot do']),
    );
  }); // prettier-ignore

  it('speaks of the catalog at hand: its sources, its providers and what can be ranked by', async () => {
    renderApp({ catalog: decisionCatalog, query: '?view=method' });
    const main = within(await screen.findByRole('main'));
    await screen.findByRole('heading', { level: 1 });
    expect(main.getByText(/A paper, read 31 January 2026/)).toBeVisible();
    expect(main.getByText(/^It knows 4 providers\./)).toBeVisible();
    expect(main.getByText('Light needs: More → SSH')).toBeVisible();
  });
});

describe('Deciding by the document', () => {
  it('says that Talos cannot be fixed by whoever cannot offer it', async () => {
    renderApp({ catalog: bundledCatalog, query: '?view=decide&need=lacks:talos,system:talos' });
    expect(
      await screen.findByText(
        '“What can you not offer? Talos Linux” and “Is the operating system or the distribution fixed? Talos Linux” contradict each other.',
      ),
    ).toBeVisible();
  });

  it('recommends KubeVirt alone to whoever has a cluster and needs live migration', async () => {
    const { user } = renderApp({ query: '?view=decide&order=maturity' });
    await result();
    await user.click(screen.getByRole('checkbox', { name: /^A Kubernetes cluster,/ }));
    await user.click(screen.getByRole('checkbox', { name: /^Live migration,/ }));
    expect(location.search).toBe(
      '?view=decide&need=ground:existing-cluster,capabilities:live-migration&order=maturity',
    );
    const first = within((await result()).getByRole('article'));
    expect(first.getByRole('link', { name: 'KubeVirt' })).toBeVisible();
    expect(first.getByText(/^Only KubeVirt is left\./)).toBeVisible();
    // The document does not say whether vcluster can do it, so it is not ruled out.
    const check = within(screen.getByRole('region', { name: 'To check' }));
    expect(check.getByText(/^vcluster meets the rest\. Not stated: .*live migration\.$/)).toBeVisible();
    expect(within(screen.getByRole('region', { name: 'Ruled out' })).getAllByRole('listitem')).toHaveLength(9);
  }); // prettier-ignore

  it('says why nothing fits, and which needs are in each other’s way', async () => {
    renderApp({ query: '?view=decide&need=maturity:high,complexity:low' });
    const shown = await result();
    expect(shown.getByRole('heading', { name: 'Nothing fits, and this is why' })).toBeVisible();
    expect(shown.getByText('No provider meets both “maturity: at least High” and “complexity: at most Low”.')).toBeVisible();
    expect(shown.getAllByRole('link', { name: /^Try it: / }).length).toBeGreaterThan(1);
  }); // prettier-ignore
});
