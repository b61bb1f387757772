import { describe, expect, it } from 'vitest';
import { catalogOf } from '../src/domain/catalog/catalog';
import { datedFactWords } from '../src/domain/share/factsSince';
import { readLink } from '../src/url/link';
import { agedCatalog, factsOf } from './support/agedCatalog';
import { aProvider, aLayer } from './support/aCatalog';
import { released } from './support/arbitraryReleases';

const said = (link: string, catalog = agedCatalog) =>
  factsOf(link, catalog).facts.map(datedFactWords);

describe('An old link to a provider’s sheet', () => {
  it('says each value that has changed, what it was, what it is, and since when', () => {
    expect(said('?provider=ada&version=1')).toEqual([
      'Maturity, name of a value: was “Low”, is “Early” since 2 March 2026',
      'Footprint: was not a criterion, is one since 2 March 2026',
      'Ada, maturity: was Low, is High since 2 February 2026',
      'Ada, largest cluster: was 40 nodes, is not stated since 2 February 2026',
    ]);
  });

  it('tells what does not apply from silence and from a value', () => {
    expect(said('?provider=dot&version=1')).toContain(
      'Dot, discovery: was n/a, is Yes since 2 February 2026',
    );
    expect(said('?provider=bob&version=1')).toContain(
      'Robert, discovery: was No, is not stated since 2 February 2026',
    );
  });

  it('opens a provider that has a new id, and says its new name', () => {
    expect(readLink(agedCatalog, '?provider=bob&version=1').choices.provider).toBe('robert');
    expect(said('?provider=bob&version=1').slice(0, 2)).toEqual([
      'Robert, name: was “Bob”, is “Robert” since 2 March 2026',
      'Robert, notice: was none, is “No longer developed” since 2 February 2026',
    ]);
  });

  it('says of a provider that is gone who stands in its place, and nothing of that one’s values', () => {
    expect(readLink(agedCatalog, '?provider=cid&version=2').choices.provider).toBe('ada');
    expect(said('?provider=cid&version=2')).toEqual([
      'Cid: was in the catalog, is no longer in it; the link shows Ada in its place since 2 March 2026',
      'Maturity, name of a value: was “Low”, is “Early” since 2 March 2026',
      'Footprint: was not a criterion, is one since 2 March 2026',
    ]);
  });

  it('says only what is not the same again', () => {
    const [back, forth] = [['low'], ['high']].map(([maturity = '']) =>
      aLayer([aProvider({ name: 'Ada', values: { maturity } })]),
    );
    if (back === undefined || forth === undefined) throw new Error('There are two layers.');
    const catalog = catalogOf([released(released(back, forth), back)]);
    expect(said('?provider=ada&version=1', catalog)).toEqual([]);
    expect(said('?provider=ada&version=2', catalog)).toEqual([
      'Ada, maturity: was High, is Low since 2 March 2026',
    ]);
  });
});

describe('An old link to a comparison', () => {
  it('speaks of every criterion, also where only differences are shown', () => {
    const link = '?view=compare&pick=ada,dot&only=differences&version=2';
    expect(said(link)).toEqual([
      'Maturity, name of a value: was “Low”, is “Early” since 2 March 2026',
      'Footprint: was not a criterion, is one since 2 March 2026',
    ]);
    expect(said(link.replace('2', '1').replace('version=2', 'version=1'))).toContain(
      'Ada, largest cluster: was 40 nodes, is not stated since 2 February 2026',
    );
  });

  it('speaks of what was picked, and of nobody else', () => {
    expect(said('?view=compare&pick=dot&version=1').join()).not.toMatch(/Ada|Bob|Robert|Eve/);
  });
});

describe('An old link to the list', () => {
  it('says who matched and does not, who matches and did not, and why', () => {
    expect(said('?maturity=low&version=1')).toEqual([
      'Ada: was in the list, is no longer in it since 2 February 2026',
      'Eve: was not in the catalog, is in the list since 2 March 2026',
      'Maturity, name of a value: was “Low”, is “Early” since 2 March 2026',
      'Ada, maturity: was Low, is High since 2 February 2026',
    ]);
    expect(said('?maturity=medium&version=2')).toContain(
      'Cid: was in the list, is no longer in the catalog since 2 March 2026',
    );
  });

  it('does not take another id for a coming and a going', () => {
    expect(said('?brings=dhcp&version=2')).toEqual([]);
  });

  it('speaks of what it is ordered by, if it says so itself', () => {
    expect(said('?sort=-maturity&maturity=high&version=2')).toEqual([
      'Maturity, name of a value: was “Low”, is “Early” since 2 March 2026',
    ]);
    expect(said('?sort=-discovery&brings=dhcp&version=1')).toEqual([
      'Robert, discovery: was No, is not stated since 2 February 2026',
    ]);
    expect(said('?sort=name&brings=dhcp&version=1')).toEqual([]);
  });

  it('speaks of all that is known of the picks that it carries', () => {
    expect(said('?brings=dhcp&pick=ada&version=1')).toContain(
      'Ada, largest cluster: was 40 nodes, is not stated since 2 February 2026',
    );
  });
});

describe('An old link to a decision', () => {
  it('says who is recommended, fits, is to check or ruled out and was not, then why', () => {
    expect(
      said('?view=decide&need=maturity:medium,musts:discovers&order=maturity&version=1'),
    ).toEqual([
      'Ada: was ruled out, is recommended since 2 February 2026',
      'Cid: was the nearest of those to check, is not in the catalog since 2 March 2026',
      'Robert: was ruled out, is to be checked since 2 February 2026',
      'Dot: was ruled out, is one that fits since 2 February 2026',
      'Eve: was not in the catalog, is ruled out since 2 March 2026',
      'Maturity, name of a value: was “Low”, is “Early” since 2 March 2026',
      'Ada, maturity: was Low, is High since 2 February 2026',
      'Robert, discovery: was No, is not stated since 2 February 2026',
      'Dot, discovery: was n/a, is Yes since 2 February 2026',
    ]);
  });

  it('says where an answer asks something else than it did', () => {
    const layers = [['dhcp'], ['dhcp', 'bmc']].map((none) =>
      aLayer([], {
        questions: [
          {
            id: 'musts',
            text: 'What must be true?',
            criterion: 'brings',
            asks: 'all',
            answers: [{ id: 'light', label: 'Light', none }],
          },
        ],
      }),
    );
    const [before, after] = layers;
    if (before === undefined || after === undefined) throw new Error('There are two layers.');
    const catalog = catalogOf([released(before, after)]);
    const [line] = said('?view=decide&need=musts:light&version=1', catalog);
    expect(line).toMatch(
      /^An answer to “What must be true\?”: was a need for .*, is one for .*BMC/,
    );
  });

  it('says nothing where nothing was answered or ordered', () => {
    expect(said('?view=decide&version=1')).toEqual([]);
  });
});
