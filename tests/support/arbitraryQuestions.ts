import fc, { type Arbitrary } from 'fast-check';
import { optionsOf, rankedLevels } from '../../src/domain/catalog/criterion';
import type { Criterion, Layer } from '../../src/domain/catalog/layer';

type Question = NonNullable<Layer['questions']>[number];
type Answer = NonNullable<Question['answers']>[number];
type Preference = NonNullable<Layer['preferences']>[number];

const idsOf = (criterion: Criterion) => optionsOf(criterion).map(({ id }) => id);
const some = (ids: readonly string[]): Arbitrary<string[]> =>
  fc.shuffledSubarray([...ids], { minLength: 1 });

/** One way of asking something of a criterion that has options. */
const someAsk = (criterion: Criterion, asks: Question['asks']): Arbitrary<Partial<Answer>> => {
  const entries = [...idsOf(criterion), 'n/a'];
  const levels = rankedLevels(criterion).map(({ id }) => id);
  const any = some(entries).map((ids) => ({ any: ids }));
  if (asks === 'any') return any;
  const none = some(entries).map((ids) => ({ none: ids }));
  if (levels.length === 0) return fc.oneof(any, none);
  const level = fc.constantFrom(...levels);
  return fc.oneof(
    any,
    none,
    level.map((id) => ({ atLeast: id })),
    level.map((id) => ({ atMost: id })),
  );
};

const LABELS = [undefined, 'Yes, it must', 'שרתים', 'a,b:c~d'];

const someAnswer = (id: string, own: Criterion, criteria: readonly Criterion[], asks: Question['asks']): Arbitrary<Answer> =>
  fc
    .tuple(asks === 'any' ? fc.constant(own) : fc.constantFrom(own, ...criteria), fc.constantFrom(...LABELS))
    .chain(([criterion, label]) =>
      someAsk(criterion, asks).map((ask) => ({
        id,
        ...ask,
        ...(label === undefined ? {} : { label }),
        ...(criterion === own ? {} : { criterion: criterion.id }),
      })),
    ); // prettier-ignore

const someQuestion = (id: string, criteria: readonly Criterion[]): Arbitrary<Question> =>
  fc
    .record({
      own: fc.constantFrom(...criteria),
      asks: fc.constantFrom('one' as const, 'any' as const, 'all' as const),
      areLevels: fc.constantFrom(undefined, 'atLeast' as const, 'atMost' as const),
      ids: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }),
    })
    .chain(({ own, asks, areLevels, ids }): Arbitrary<Question> => {
      const every = { id, text: `What of ${id}?`, criterion: own.id };
      if (own.kind === 'scale' && areLevels !== undefined && rankedLevels(own).length > 0)
        return fc.constant({ ...every, asks: 'one', levels: areLevels });
      return fc
        .tuple(...ids.map((answer) => someAnswer(answer, own, criteria, asks)))
        .map((answers) => ({ ...every, asks, answers }));
    });

const somePreference = (criterion: Criterion): Arbitrary<Preference> => {
  const every = { criterion: criterion.id, swing: ['Worst', 'Best'] as const };
  const byOptions = some(idsOf(criterion)).map((of) => ({ ...every, of }));
  const isOrdered = criterion.kind === 'scale' && criterion.better !== undefined;
  return isOrdered ? fc.oneof(fc.constant(every), byOptions) : byOptions;
};

/** Questions and preferences on some criteria, or neither, as many layers have none. */
export const someDecision = (
  all: readonly Criterion[],
): Arbitrary<Pick<Layer, 'questions' | 'preferences'>> => {
  const criteria = all.filter((each) => optionsOf(each).length > 0);
  if (criteria.length === 0) return fc.constant({});
  return fc.oneof(
    fc.constant({}),
    fc.record({
      questions: fc
        .subarray(['one', 'two.2', '3', 'maturity'])
        .chain((ids) => fc.tuple(...ids.map((id) => someQuestion(id, criteria)))),
      preferences: fc.subarray(criteria).chain((few) => fc.tuple(...few.map(somePreference))),
    }),
  );
};
