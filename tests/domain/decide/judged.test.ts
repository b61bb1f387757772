import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../../src/domain/catalog/catalog';
import { fitting, fittingCounts } from '../../../src/domain/decide/fitting';
import { askedNeeds, preferencesIn, questionsOf } from '../../../src/domain/decide/question';
import { recommend } from '../../../src/domain/decide/recommendation';
import { decisionCatalog } from '../../support/aDecision';
import { somePut } from '../../support/arbitraryDecision';

/** The same catalog, which writes down how often a criterion of a provider is looked at. */
const watched = (catalog: Catalog) => {
  const looks = new Map<string, number>();
  const providers = catalog.providers.map((provider) => {
    const statements = new Map(provider.statements);
    const get = (criterion: string) => {
      const cell = `${provider.id} ${criterion}`;
      looks.set(cell, (looks.get(cell) ?? 0) + 1);
      return provider.statements.get(criterion);
    };
    return { ...provider, statements: Object.assign(statements, { get }) };
  });
  return { catalog: { ...catalog, providers }, looks };
};

const total = (looks: ReadonlyMap<string, number>): number =>
  [...looks.values()].reduce((sum, each) => sum + each, 0);

describe('The numbers in the answers', () => {
  const questions = questionsOf(decisionCatalog);
  const count = (catalog: Catalog, given: string) =>
    questions.flatMap(({ id, answers }) =>
      answers.map((answer) => {
        const needs = askedNeeds(questions, { maturity: [given], [id]: [answer.id] });
        return fittingCounts(
          catalog,
          needs.map(({ need }) => need),
        );
      }),
    );

  it('take one look at each cell for each answer, whatever else is answered', () => {
    const { catalog, looks } = watched(decisionCatalog);
    count(catalog, 'low');
    const each = questions.flatMap(({ answers }) => answers);
    expect(total(looks)).toBe(each.length * catalog.providers.length);
    for (const given of ['medium', 'high', 'low']) count(catalog, given);
    expect(total(looks)).toBe(each.length * catalog.providers.length);
  });

  it('leave nothing to be judged for a recommendation that is not ranked', () => {
    const { catalog, looks } = watched(decisionCatalog);
    count(catalog, 'low');
    const before = total(looks);
    const needs = askedNeeds(questions, { maturity: ['low'], musts: ['no-dhcp'] });
    recommend(catalog, {
      needs: needs.map(({ need }) => need),
      preferences: preferencesIn(catalog, []),
      order: [],
    });
    expect(total(looks)).toBe(before);
  });

  it('are as many as the names that they stand for, on any catalog', () => {
    fc.assert(
      fc.property(somePut, ({ catalog, asked }) => {
        const { confirmed, toCheck } = fitting(catalog, asked.needs);
        expect(fittingCounts(catalog, asked.needs)).toEqual({
          confirmed: confirmed.length,
          toCheck: toCheck.length,
        });
      }),
    );
  });
});
