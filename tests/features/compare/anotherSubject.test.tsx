// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../../src/domain/catalog/catalog';
import { parseLayer } from '../../../src/domain/catalog/parseLayer';
import { renderApp } from '../../support/renderApp';

type Part = Readonly<Record<string, unknown>>;

/** The telescopes, with more criteria and what is said on them, by the telescope's id. */
const telescopes = (
  more: readonly Part[] = [],
  said: Readonly<Record<string, Part>> = {},
  roles?: Part,
) => {
  const file = readFileSync(join(import.meta.dirname, '../../support/telescopes.layer.json'));
  const layer = JSON.parse(file.toString()) as {
    criteria: Part[];
    providers: { id: string; statements: Part }[];
  };
  const parsed = parseLayer({
    ...layer,
    ...(roles === undefined ? {} : { roles }),
    criteria: [...layer.criteria, ...more],
    providers: layer.providers.map((provider) => ({
      ...provider,
      statements: { ...provider.statements, ...said[provider.id] },
    })),
  });
  if (parsed.ok) return catalogOf([parsed.layer]);
  throw new Error(
    parsed.errors.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
  );
};

const scale = (id: string, label: string, better: 'low' | 'high'): Part => ({
  id,
  kind: 'scale',
  label,
  group: 'seeing',
  definition: 'In the club’s opinion.',
  better,
  levels: ['little', 'some', 'much'].map((level) => ({ id: level, label: `${level} of it` })),
});

const PICKS = '?view=compare&pick=short-tube,light-bucket,old-brass';

const table = async () =>
  within(
    await screen.findByRole('region', { name: 'Comparison table' }, { timeout: 20_000 }),
  ).getByRole('table');

const radarTable = () => screen.getByRole('table', { name: 'The radar as a table' });

const rowTexts = (of: HTMLElement): readonly string[] =>
  within(of)
    .getAllByRole('row')
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

describe('A comparison of another subject', () => {
  it('has its own criteria as rows and its own things as columns', async () => {
    renderApp({ catalog: telescopes(), query: PICKS });
    const rows = rowTexts(await table());
    expect(rows[0]).toMatch(/Short Tube.*Light Bucket.*Old Brass/);
    expect(rows).toContainEqual(
      expect.stringMatching(/^Steadiness.*Wobbly.*Like a rock.*not stat/),
    );
    expect(rows).toContainEqual(expect.stringMatching(/^Shows well.*The Moon.*Nebulae, Pl.*n\/a/));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Short Tube, Light Bucket, Old Brass',
    );
  });

  it('relates to a baseline in words that any scale has', async () => {
    renderApp({ catalog: telescopes(), query: `${PICKS}&base=short-tube` });
    const rows = rowTexts(await table());
    expect(rows).toContainEqual(expect.stringMatching(/Like a rock.*two steps higher/));
    expect(rows).toContainEqual(expect.stringMatching(/also “Planets”.*“Nebulae”.*without “The M/));
  });

  it('says that a radar needs three ordered criteria, and still has the table', async () => {
    renderApp({ catalog: telescopes(), query: PICKS });
    expect(
      await screen.findByText(/A radar needs three ordered criteria; there is one/),
    ).toBeVisible();
    expect(screen.queryByRole('img', { name: /^Radar/ })).toBeNull();
    expect(rowTexts(radarTable())).toEqual([
      'AxisShort TubeLight BucketOld Brass',
      'SteadinessWobbly (on its own tripod) 1/3Like a rock 3/3not stated',
    ]);
  });

  it('has a radar of its own ordered criteria, and breaks it where nothing is stated', async () => {
    const catalog = telescopes(
      [scale('weight', 'Weight', 'low'), scale('light', 'Light', 'high')],
      {
        'short-tube': { weight: { value: 'little' }, light: { value: 'little' } },
        'light-bucket': { weight: { value: 'much' }, light: { value: 'much' } },
        'old-brass': { weight: { value: 'much' } },
      },
    );
    renderApp({ catalog, query: PICKS });
    const radar = await screen.findByRole('img', {
      name: 'Radar of Short Tube, Light Bucket and Old Brass on Steadiness, Low weight and Light',
    });
    const drawn = [...radar.querySelectorAll<HTMLElement>('[data-outline]')].map((outline) => [
      outline.dataset['outline'],
      [...outline.querySelectorAll<HTMLElement>('[data-axis]')].map(
        ({ dataset }) => dataset['axis'],
      ),
    ]);
    expect(drawn).toEqual([
      ['short-tube', ['steadiness', 'weight', 'light']],
      ['light-bucket', ['steadiness', 'weight', 'light']],
      ['old-brass', ['weight']],
    ]);
    const shape = screen.getByRole('region', { name: 'Shape' });
    expect(shape).toHaveTextContent(/Old Brass is broken at steadiness and light: not stated\./i);
    expect(rowTexts(radarTable())[2]).toBe(
      'Low weightlittle of it 3/3much of it 1/3much of it 1/3',
    );
  });

  it('says what cannot be said without weights, of its own criteria', async () => {
    renderApp({ catalog: telescopes(), query: PICKS });
    await table();
    const pairs = screen.getByRole('region', { name: 'Without any weights' });
    const said = within(pairs).getAllByRole('listitem');
    expect(said.map(({ textContent }) => textContent)).toEqual([
      'Light Bucket is at least as good as Short Tube on everything, and better in steadiness.',
      expect.stringMatching(/^Cannot be said: steadiness not stated for Old Brass\./),
      expect.stringMatching(/^Cannot be said: steadiness not stated for Old Brass\./),
    ]);
  });

  it('begins with all of them where the subject has no grounds', async () => {
    const { user } = renderApp({ catalog: telescopes(), query: '?view=compare' });
    const begin = await screen.findByRole('region', { name: 'Begin with' });
    await user.click(within(begin).getByRole('link', { name: 'All 3 telescopes' }));
    expect(rowTexts(await table())[0]).toMatch(/Light Bucket.*Old Brass.*Short Tube/);
    expect(screen.getByText('All telescopes are here.')).toBeVisible();
  });

  it('is never called by the words of this one', async () => {
    renderApp({ catalog: telescopes(), query: `${PICKS}&chart=picks` });
    await table();
    const words = [screen.getByRole('main'), screen.getByRole('contentinfo')]
      .map(({ textContent }) => textContent)
      .join(' ');
    expect(words).not.toMatch(/provider|ground|maturity|cluster|metal/i);
  });
});
