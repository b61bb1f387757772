import { type Catalog, criterionById } from '../catalog/catalog';
import { rankedLevels } from '../catalog/criterion';
import type { Question } from './question';

/** What may be answered to a question, and whether one answer or several count. */
type Possible = Pick<Question, 'id' | 'asks'> & { readonly answers: readonly string[] };

/**
 * The ids of all answers to every question, in the order in which `questionsOf` gives them: first
 * the levels of its scale, where it asks for one, then its own. Links are read with this alone;
 * what an answer says and asks comes with the view that shows it.
 */
export const possibleAnswers = (catalog: Catalog): readonly Possible[] =>
  catalog.questions.map(({ id, asks, criterion, levels, answers = [] }) => {
    const scale = levels && criterionById(catalog, criterion ?? '');
    return {
      id,
      asks,
      answers: [...(scale ? rankedLevels(scale) : []), ...answers].map((answer) => answer.id),
    };
  });
