import type { Catalog } from '../catalog/catalog';
import type { Order } from './order';
import { type Answers, type AskedNeed, askedNeeds, preferencesIn, questionsOf } from './question';
import { type Recommendation, recommend } from './recommendation';

/** What was asked of a catalog, and what follows from it. */
export type Decided = {
  /** One for each need of the recommendation, in the same order. */
  readonly asked: readonly AskedNeed[];
  readonly recommendation: Recommendation;
};

/** Answers to the questions of a catalog and an order of importance, carried to the result. */
export const decidedBy = (
  catalog: Catalog,
  { answers, order }: { readonly answers: Answers; readonly order: Order },
): Decided => {
  const asked = askedNeeds(questionsOf(catalog), answers);
  const needs = asked.map(({ need }) => need);
  const preferences = preferencesIn(catalog, order);
  return { asked, recommendation: recommend(catalog, { needs, preferences, order }) };
};
