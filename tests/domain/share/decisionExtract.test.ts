import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { providerById } from '../../../src/domain/catalog/catalog';
import { failedWords, bareNeedWords, toCheckWords } from '../../../src/domain/decide/needWords';
import { askedNeeds, preferencesIn, questionsOf } from '../../../src/domain/decide/question';
import { recommend } from '../../../src/domain/decide/recommendation';
import { rowOf, whyWords } from '../../../src/domain/decide/reasons';
import { verdictWords } from '../../../src/domain/decide/verdictWords';
import { decisionExtract } from '../../../src/domain/share/decisionExtract';
import { cellText, type Extract, rowPlaces, tableOf } from '../../../src/domain/share/extract';
import { decisionCatalog as catalog } from '../../support/aDecision';
import { somePut } from '../../support/arbitraryDecision';

type Given = { readonly [Question in string]?: readonly string[] };

const decided = (answers: Given, order: readonly (readonly string[])[] = []) => {
  const asked = {
    needs: askedNeeds(questionsOf(catalog), answers).map(({ need }) => need),
    preferences: preferencesIn(catalog, order),
    order,
  };
  const recommendation = recommend(catalog, asked);
  return { recommendation, extract: decisionExtract(catalog, recommendation) };
};
const standings = (extract: Extract) => tableOf(extract).rows.map((row) => row.slice(0, 3));

describe('A decision as a table', () => {
  it('has everybody once: by rank, then to check, then ruled out', () => {
    const { extract } = decided({ maturity: ['medium'] }, [['maturity'], ['brings']]);
    expect(extract.heads).toEqual(['Provider', 'Verdict', 'Rank', 'Reasons']);
    expect(standings(extract)).toEqual([
      ['Dot', 'recommended', '1'],
      ['Bob', 'fits', '2'],
      ['Cid', 'fits', '3'],
      ['Ada', 'ruled out', 'not ranked'],
    ]);
  });

  it('says who has to be checked, and on what, which is not “ruled out”', () => {
    const { extract, recommendation } = decided({ musts: ['discovers'] });
    expect(standings(extract)).toEqual([
      ['Ada', 'recommended', 'not ranked'],
      ['Cid', 'to check', 'not ranked'],
      ['Bob', 'ruled out', 'not ranked'],
      ['Dot', 'ruled out', 'not ranked'],
    ]);
    const [open] = recommendation.toCheck;
    const words = open && toCheckWords(catalog, recommendation.asked.needs, open);
    expect(tableOf(extract).rows[1]?.[3]).toBe(words);
  });

  it('gives every reason in the words of the result, with its lines', () => {
    const { extract, recommendation } = decided({ maturity: ['medium'], musts: ['no-dhcp', 'discovers'] });
    const bob = recommendation.eliminated.find(({ provider }) => provider === 'bob');
    const at = extract.rows.findIndex(({ cells: [name] }) => name && cellText(name) === 'Bob');
    const reasons = tableOf(extract).rows[at]?.[3]?.toLowerCase();
    expect(bob?.fails).toHaveLength(2);
    for (const failed of bob?.fails ?? [])
      expect(reasons).toContain(failedWords(catalog, recommendation.asked.needs, failed).toLowerCase());
    expect(extract.rows[at] && rowPlaces(extract.rows[at])).toBe('lines 4 and 9');
  }); // prettier-ignore

  it('says why the first one is first, and what to beware of with those who are left', () => {
    const { extract, recommendation } = decided({}, [['maturity']]);
    const reasons = (name: string) => tableOf(extract).rows.find(([each]) => each === name)?.[3];
    const dot = rowOf(recommendation, 'dot');
    for (const words of dot ? whyWords(catalog, recommendation, dot) : ['never'])
      expect(reasons('Dot')?.toLowerCase()).toContain(words.toLowerCase());
    expect(reasons('Bob')).toMatch(/No longer developed\.$/);
  });

  it('shows ties as ties', () => {
    const { extract } = decided({}, [['maturity']]);
    expect(standings(extract).slice(0, 2)).toEqual([
      ['Bob', 'recommended', '1'],
      ['Dot', 'recommended', '1'],
    ]);
  });

  it('says what was asked, in which order, and how sure the answer is', () => {
    const { extract, recommendation } = decided({ maturity: ['medium'] }, [['brings'], ['maturity']]);
    const [need] = recommendation.asked.needs;
    expect(extract.sentences.slice(0, 3)).toEqual([
      `Needed: ${need && bareNeedWords(catalog, need)}.`,
      'Preferred, the most important first: light needs (More to SSH), then maturity (Low to High).',
      verdictWords(catalog, recommendation),
    ]);
  }); // prettier-ignore

  it('says so where nothing was asked, and ranks nobody', () => {
    const { extract } = decided({});
    expect(extract.sentences[0]).toBe('No need was given.');
    expect(standings(extract).map(([, ...rest]) => rest)).toEqual(
      catalog.providers.map(() => ['fits', 'not ranked']),
    );
  });

  it('agrees with the recommendation, whatever is asked of whatever catalog', () => {
    fc.assert(
      fc.property(somePut, ({ catalog: any, asked }) => {
        const recommendation = recommend(any, asked);
        const extract = decisionExtract(any, recommendation);
        const { rows } = tableOf(extract);
        const idOf = (name = '') => any.providers.find((each) => each.name === name)?.id ?? '';
        const named = (verdict: string) =>
          rows.filter(([, each]) => each === verdict).map(([name]) => idOf(name));
        expect(rows.map(([name]) => idOf(name)).toSorted()).toEqual(
          any.providers.map(({ id }) => id).toSorted(),
        );
        expect([...named('recommended'), ...named('fits')].toSorted()).toEqual(
          recommendation.confirmed.toSorted(),
        );
        if (recommendation.over === 'confirmed')
          expect(named('recommended').toSorted()).toEqual(recommendation.winners.toSorted());
        expect(named('to check').toSorted()).toEqual(
          recommendation.toCheck.map(({ provider }) => provider).toSorted(),
        );
        expect(named('ruled out')).toEqual(
          recommendation.eliminated.map(({ provider }) => provider),
        );
        for (const [name, , rank] of rows)
          expect(rank).toBe(String(rowOf(recommendation, idOf(name))?.rank ?? 'not ranked'));
        expect(rows.every(([name]) => providerById(any, idOf(name)) !== undefined)).toBe(true);
      }),
    );
  });
});
