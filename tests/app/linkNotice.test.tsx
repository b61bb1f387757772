// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { unreadWords } from '../../src/app/unreadWords';
import { readLink } from '../../src/url/link';
import { aCatalog, aProvider } from '../support/aCatalog';
import { bundledCatalog } from '../support/bundled';
import { shownNames } from '../support/onScreen';
import { renderApp } from '../support/renderApp';

const words = (query: string, catalog = bundledCatalog) =>
  readLink(catalog, query).unread.map((each) => unreadWords(catalog, each));
const title = /of this link could not be read/;

describe('A link with parts that nobody understands', () => {
  it('shows the rest, and names what was not read', async () => {
    renderApp({ query: '?maturity=high,huge&pick=maas' });
    expect(
      await screen.findByRole('heading', { name: `A part of this link could not be read` }),
    ).toBeVisible();
    expect(screen.getByText(/“huge”/)).toBeVisible();
    expect(shownNames()).toEqual(['KubeVirt', 'MAAS', 'Metal3']);
    expect(screen.getByRole('checkbox', { name: 'Pick MAAS' })).toBeChecked();
  });

  it('says “did you mean” where a word is near', async () => {
    renderApp({ query: '?provider=metal4' });
    expect(await screen.findByText(/“metal4”.*Did you mean “metal3”\?/)).toBeVisible();
    expect(shownNames()).toHaveLength(11);
  });

  it('is not called unreadable while what it names may still come', async () => {
    const { store } = renderApp({ query: '?pick=acme' });
    await screen.findByRole('heading', { name: title });
    act(() => store.setState({ coming: 1 }));
    expect(screen.queryByRole('heading', { name: title })).toBeNull();
    act(() => store.setState({ coming: 0 }));
    expect(screen.getByRole('heading', { name: title })).toBeVisible();
  });

  it('is told once: the notice can be put away', async () => {
    const { user } = renderApp({ query: '?view=dream' });
    await screen.findByRole('heading', { name: title });
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('heading', { name: title })).toBeNull();
  });

  it('folds a long list, and still counts it', async () => {
    renderApp({ query: `?pick=${Array.from({ length: 1200 }, (_, at) => `x${at}`).join(',')}` });
    expect(
      await screen.findByRole('heading', { name: '1,200 parts of this link could not be read' }),
    ).toBeVisible();
    expect(screen.getByText('1,192 more')).toBeVisible();
  });

  it('is quoted as text, never as markup', async () => {
    renderApp({ query: `?provider=${encodeURIComponent('<img src=x>')}` });
    expect(await screen.findByText(/“<img src=x>”/)).toBeVisible();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('names what would be compared and is not picked, and compares the rest', async () => {
    renderApp({ query: '?pick=metal3,maas&base=omni&draw=maas,byoh' });
    expect(
      await screen.findByRole('heading', { name: '2 parts of this link could not be read' }),
    ).toBeVisible();
    expect(screen.getByText(/^base names “omni”, which this link does not pick/)).toBeVisible();
    expect(screen.getByText(/^draw names “byoh”, which this link does not pick/)).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Pick Metal3' })).toBeChecked();
  });

  it('names the answer that nobody asked for, and decides by the rest', async () => {
    renderApp({ query: '?view=decide&need=ground:existing-cluster,weather:fair&order=cncf~luck' });
    expect(await screen.findByText(/^There is no answer “weather:fair”/)).toBeVisible();
    expect(screen.getByText(/^There is no criterion to order “luck”/)).toBeVisible();
    expect(await screen.findByRole('checkbox', { name: /^A Kubernetes cluster,/ })).toBeChecked();
  });

  it('says nothing where all is understood', () => {
    renderApp({ query: '?maturity=high&utm_source=mail' });
    expect(within(document.body).queryByRole('heading', { name: title })).toBeNull();
  });
});

describe('What was not read', () => {
  it.each([
    ['?pick=metal-3', /^There is no provider “metal-3”\. Did you mean “metal3”\?$/],
    ['?maturity=hgh', /^There is no maturity “hgh”\. Did you mean “high”\?$/],
    ['?maturity=zzzzzz', /“zzzzzz”\. There is low, low-medium, .*, n\/a, not-stated\.$/],
    ['?sort=-matürity', /^There is no column to sort by “-matürity”\. Did you mean “maturity”\?$/],
    ['?columns=complexety', /^There is no column “complexety”\. Did you mean “complexity”\?$/],
    ['?view=brouse', /Did you mean “browse”\?$/],
    ['?maturty=high', /^“maturty” is no part of a Groundwork link\. Did you mean “maturity”\?$/],
    ['?picks=maas', /Did you mean “pick”\?$/],
    ['?zzzzzzzzzz=1', /^“zzzzzzzzzz” is no part of a Groundwork link\.$/],
    [
      '?pick=maas&base=omni',
      /^base names “omni”, which this link does not pick, so it was left out\.$/,
    ],
    ['?draw=omni', /^draw names “omni”, which this link does not pick, so it was left out\.$/],
    ['?pick=maas&base=mass', /^There is no provider “mass”\. Did you mean “maas”\?$/],
    ['?draw=tinkerbel', /^There is no provider “tinkerbel”\. Did you mean “tinkerbell”\?$/],
    ['?only=difference', /^There is no switch “difference”\. Did you mean “differences”\?$/],
    ['?chart=radar', /^There is no chart “radar”\. There is criteria, picks, providers\.$/],
    ['?view=zzzzzzzz', /^There is no view “zzzzzzzz”\. There is browse, compare/],
    ['?charts=picks', /^“charts” is no part of a Groundwork link\. Did you mean “chart”\?$/],
    ['?need=maturity:hgh', /^There is no answer “maturity:hgh”\. Did you mean “maturity:high”\?$/],
    ['?need=own-servers', /^There is no answer “own-servers”\./],
    ['?need=zzzzzzzzzz', /^There is no answer “zzzzzzzzzz”\.$/],
    ['?need=complexity:low,complexity:high', /“complexity:high” was left out\.$/],
    ['?order=maturty', /^There is no criterion to order “maturty”\. Did you mean “maturity”\?$/],
    [
      '?order=cncf~luck',
      /^There is no criterion to order “luck”\. There is maturity, complexity, /,
    ],
    ['?order=cncf,cncf', /^order takes a value once; “cncf” was left out\.$/],
    ['?needs=cncf:sandbox', /^“needs” is no part .*Did you mean “need”\?$/],
    ['?q=%zz', /^“q=%zz” has a broken escape/],
    ['?q=a&q=b', /^q takes a value once; “b” was left out\.$/],
    [`?q=${'x'.repeat(201)}`, /^The search was cut to its first 200 letters\.$/],
  ])('in %s is named with what is possible', (query, expected) => {
    expect(words(query)).toEqual([expect.stringMatching(expected)]);
  });

  it('is quoted at a length that hides nothing else', () => {
    const [line = ''] = words(`?provider=${'x'.repeat(5000)}`);
    expect(line.length).toBeLessThan(200);
  });

  it('offers nothing where there is nothing', () => {
    expect(words('?provider=ada', aCatalog([]))).toEqual(['There is no provider “ada”.']);
    const bare = aCatalog([aProvider({ name: 'Ada' })], { criteria: [], groups: [] });
    expect(words('?columns=cost', bare)).toEqual(['There is no column “cost”.']);
  });
});
