import { type Catalog, criterionById, type Stated } from '../catalog/catalog';
import { optionsOf } from '../catalog/criterion';
import type { Criterion, Statement } from '../catalog/layer';
import { asksSomething, cellJudgeOf, type Need, type SaidCell } from './need';
import type { AskedNeed } from './question';

/** A value that nobody states, to stand for every other text, number or date. */
const ANOTHER = '\u0000';

const optionIds = (criterion: Criterion, needs: readonly Need[]): readonly string[] => {
  const ids = optionsOf(criterion).map(({ id }) => id);
  const named = needs.flatMap((need) => ('level' in need ? [] : need.of));
  return ids.length > 0 ? ids : [...named.filter((entry) => entry !== 'n/a'), ANOTHER];
};

/** Enough of the possible values: two needs look at two options of a set at most. */
const possibleValues = (
  criterion: Criterion,
  needs: readonly Need[],
): readonly Statement['value'][] => {
  const ids = optionIds(criterion, needs);
  if (criterion.kind !== 'set') return ids;
  return ids.flatMap((one, at) => [[one], ...ids.slice(at + 1).map((other) => [one, other])]);
};

const stated = (value: Statement['value']): Stated => ({
  value,
  only: true,
  layer: '',
  from: undefined,
});

const possibleCells = (criterion: Criterion, needs: readonly Need[]): readonly SaidCell[] => [
  ...possibleValues(criterion, needs).map((value) => ({
    state: 'stated' as const,
    statement: stated(value),
  })),
  { state: 'n/a', statement: stated('n/a') },
];

const canBeMet = (catalog: Catalog, criterion: Criterion, needs: readonly Need[]): boolean => {
  const judges = needs.map((need) => cellJudgeOf(catalog, need));
  return possibleCells(criterion, needs).some((cell) =>
    judges.every((judge) => judge(cell).state === 'met'),
  );
};

type Placed = readonly [AskedNeed, AskedNeed['answers'][number]];

const isAgainst = ([, { contradicts = [] }]: Placed, [{ question }, { id }]: Placed): boolean =>
  contradicts.includes(`${question.id}:${id}`);

const areContrary = (one: Placed, other: Placed): boolean =>
  isAgainst(one, other) || isAgainst(other, one);

/**
 * The pairs of needs, by their places in the list, that no value could meet together although each
 * could be met alone: “at least High” and “at most Low”. It looks at no provider.
 */
export const contradictions = (
  catalog: Catalog,
  needs: readonly Need[],
): readonly (readonly [number, number])[] =>
  needs.flatMap((one, at) => {
    const criterion = criterionById(catalog, one.criterion);
    if (criterion === undefined || !asksSomething(one)) return [];
    if (!canBeMet(catalog, criterion, [one])) return [];
    return needs.flatMap((other, place): readonly (readonly [number, number])[] =>
      place > at &&
      other.criterion === one.criterion &&
      canBeMet(catalog, criterion, [other]) &&
      !canBeMet(catalog, criterion, [one, other])
        ? [[at, place]]
        : [],
    );
  });

/**
 * The pairs of needs, by their places in the list, whose answers the catalog says cannot stand
 * together. Where any of several answers will do, each of them has to be contradicted.
 */
export const declaredContradictions = (
  asked: readonly AskedNeed[],
): readonly (readonly [number, number])[] =>
  asked.flatMap((one, at) =>
    asked
      .slice(at + 1)
      .flatMap((other, further): readonly (readonly [number, number])[] =>
        one.answers.every((each) =>
          other.answers.every((against) => areContrary([one, each], [other, against])),
        )
          ? [[at, at + 1 + further]]
          : [],
      ),
  );
