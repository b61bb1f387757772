import { todaysId } from './alias';
import type { Catalog } from './catalog';
import { optionsOf, rankedLevels } from './criterion';
import type { Criterion, Layer } from './layer';

type Question = NonNullable<Layer['questions']>[number];

/** The parts of a catalog that have ids of which links speak. */
export type Published = {
  readonly providers: readonly { readonly id: string }[];
  readonly criteria: readonly Criterion[];
  readonly questions: readonly Question[];
};

const idsOf = (things: readonly { readonly id: string }[]): readonly string[] =>
  things.map(({ id }) => id);

/** The answers that are listed, and the levels that a question offers as answers, as links say them. */
const answersTo = (
  { id, criterion, levels, answers = [] }: Question,
  criteria: readonly Criterion[],
): readonly string[] => {
  const own = criteria.find((each) => each.id === criterion);
  const offered = levels === undefined || own === undefined ? [] : rankedLevels(own);
  return idsOf([...offered, ...answers]).map((answer) => `${id}:${answer}`);
};

/** All ids that links may carry, by what they are ids of; the keys are those of an alias’s `of`. */
export const publishedIds = ({
  providers,
  criteria,
  questions,
}: Published): ReadonlyMap<string, readonly string[]> =>
  new Map([
    ['providers', idsOf(providers)],
    ['criteria', idsOf(criteria)],
    ['answers', questions.flatMap((question) => answersTo(question, criteria))],
    ...criteria.map(
      (criterion) => [`criteria.${criterion.id}`, idsOf(optionsOf(criterion))] as const,
    ),
  ]);

/** An id that links may carry and nothing has any more. */
export type Withdrawn = { readonly of: string; readonly id: string };

/**
 * The ids of a released catalog that are gone and have no alias. Where a criterion is
 * itself gone, its options are not listed one by one.
 */
export const withdrawnIds = (released: Published, now: Catalog): readonly Withdrawn[] => {
  const ids = publishedIds(now);
  return [...publishedIds(released)].flatMap(([of, published]) => {
    const [list = '', ...rest] = of.split('.');
    const owner = rest.length === 0 ? of : `${list}.${todaysId(now.aliases, list, rest.join('.'))}`;
    const present = ids.get(owner);
    if (present === undefined) return [];
    return published
      .filter((id) => !present.includes(todaysId(now.aliases, owner, id)))
      .map((id) => ({ of: owner, id }));
  });
};
