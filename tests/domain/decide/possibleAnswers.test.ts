import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../../src/domain/catalog/catalog';
import { possibleAnswers } from '../../../src/domain/decide/possibleAnswers';
import { questionsOf } from '../../../src/domain/decide/question';
import { decisionCatalog } from '../../support/aDecision';
import { bundledCatalog } from '../../support/bundled';

const asked = (catalog: Catalog) =>
  questionsOf(catalog).map(({ id, asks, answers }) => ({
    id,
    asks,
    answers: answers.map((answer) => answer.id),
  }));

describe('What a link may answer', () => {
  it('is what the page asks, in the same order', () => {
    expect(possibleAnswers(decisionCatalog)).toEqual(asked(decisionCatalog));
    expect(possibleAnswers(bundledCatalog)).toEqual(asked(bundledCatalog));
    expect(asked(bundledCatalog).length).toBeGreaterThan(10);
  });

  it('is nothing where a scale is asked for that is not there', () => {
    const catalog = { ...bundledCatalog, criteria: [] };
    expect(possibleAnswers(catalog)).toEqual(asked(catalog));
  });
});
