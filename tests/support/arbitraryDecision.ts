import fc, { type Arbitrary } from 'fast-check';
import { type Catalog, catalogOf } from '../../src/domain/catalog/catalog';
import { optionsOf, rankedLevels } from '../../src/domain/catalog/criterion';
import type { Criterion, LayerProvider, Statement } from '../../src/domain/catalog/layer';
import type { Need } from '../../src/domain/decide/need';
import type { Preference } from '../../src/domain/decide/preference';
import type { Asked } from '../../src/domain/decide/recommendation';
import { fewOf } from './arbitraryCatalog';

/** A question and the catalog that it is put to. */
export type Put = { readonly catalog: Catalog; readonly asked: Asked };

const IDS = ['a', 'b', 'c', 'd'] as const;

const someOptions = (least: number, areLevels: boolean) =>
  fc.array(fc.nat(9), { minLength: least, maxLength: IDS.length, size: 'max' }).map((chances) =>
    chances.map((chance, at) => ({
      id: IDS[at] ?? '',
      label: `Level ${at}`,
      ...(areLevels && at > 1 && chance === 9 ? { unranked: true as const } : {}),
    })),
  );

const someCriterion = (at: number): Arbitrary<Criterion> => {
  const every = { id: `c${at}`, label: `C${at}`, group: 'all', definition: 'So.' };
  const scale = fc
    .record({
      levels: someOptions(2, true),
      better: fc.constantFrom('high' as const, 'low' as const),
    })
    .map((own) => ({ ...every, ...own, kind: 'scale' as const }));
  const other = fc
    .record({
      kind: fc.constantFrom('choice' as const, 'set' as const),
      options: someOptions(2, false),
    })
    .map((own) => ({ ...every, ...own }));
  const part = someOptions(2, false).map((options) => ({
    ...every,
    kind: 'set' as const,
    partial: true as const,
    options,
  }));
  return fc.oneof({ weight: 3, arbitrary: scale }, { weight: 2, arbitrary: other }, part);
};

const someStatement = (criterion: Criterion): Arbitrary<Statement | undefined> => {
  const ids = optionsOf(criterion).map(({ id }) => id);
  const value =
    criterion.kind === 'set' ? fc.shuffledSubarray(ids, { minLength: 1 }) : fc.constantFrom(...ids);
  return fc.oneof(
    { weight: 8, arbitrary: fc.record({ value }) },
    { weight: 2, arbitrary: fc.record({ value, only: fc.constant(true as const) }) },
    { weight: 1, arbitrary: fc.constant({ value: 'n/a' }) },
    { weight: 2, arbitrary: fc.constant(undefined) },
  );
};

const someProvider = (at: number, criteria: readonly Criterion[]): Arbitrary<LayerProvider> =>
  fc.tuple(...criteria.map(someStatement)).map((said) => ({
    id: `p${at}`,
    name: `P${at}`,
    statements: Object.fromEntries(
      criteria.flatMap(({ id }, place) => (said[place] === undefined ? [] : [[id, said[place]]])),
    ),
  }));

const someNeed = (criterion: Criterion): Arbitrary<Need> => {
  const ids = optionsOf(criterion).map(({ id }) => id);
  const of = fewOf(ids, 2);
  const onOptions = fc.record({
    criterion: fc.constant(criterion.id),
    kind: fc.constantFrom('any' as const, 'none' as const),
    of,
  });
  if (criterion.kind !== 'scale') return onOptions;
  const levels = rankedLevels(criterion).map(({ id }) => id);
  const onLevels = fc.record({
    criterion: fc.constant(criterion.id),
    kind: fc.constantFrom('atLeast' as const, 'atMost' as const),
    level: fc.constantFrom(...levels),
  });
  return fc.oneof(onOptions, { weight: 3, arbitrary: onLevels });
};

const somePreference = (criterion: Criterion): Arbitrary<Preference> => {
  const of = fewOf(
    optionsOf(criterion).map(({ id }) => id),
    2,
  ).map((ids) => ({ criterion: criterion.id, of: ids }));
  const byLevels = fc.constant({ criterion: criterion.id });
  return criterion.kind === 'scale' ? fc.oneof({ weight: 3, arbitrary: byLevels }, of) : of;
};

const someOrder = (criteria: readonly Criterion[]) =>
  fewOf(
    criteria.map(({ id }) => id),
    4,
  ).chain((ids) =>
    fc
      .array(fc.boolean(), { minLength: ids.length, maxLength: ids.length })
      .map((opens) =>
        ids.reduce<readonly (readonly string[])[]>(
          (tiers, id, at) =>
            opens[at] === true || tiers.length === 0
              ? [...tiers, [id]]
              : tiers.with(-1, [...(tiers.at(-1) ?? []), id]),
          [],
        ),
      ),
  );

/** Criteria of every kind that can be asked for, cells of every state, needs that often conflict. */
export const somePut: Arbitrary<Put> = fc
  .integer({ min: 1, max: 4 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => someCriterion(at))))
  .chain((criteria) =>
    fc.record({
      providers: fc
        .integer({ min: 0, max: 8 })
        .chain((count) =>
          fc.tuple(...Array.from({ length: count }, (_, at) => someProvider(at, criteria))),
        ),
      criteria: fc.constant(criteria),
      needs: fc.array(fc.constantFrom(...criteria).chain(someNeed), { maxLength: 4 }),
      preferences: fewOf(criteria, 4).chain((few) => fc.tuple(...few.map(somePreference))),
      order: someOrder(criteria),
    }),
  )
  .map(({ criteria, providers, ...asked }) => ({
    catalog: catalogOf([
      {
        format: 1,
        id: 'random',
        title: 'Random',
        groups: [{ id: 'all', label: 'All' }],
        criteria,
        providers,
      },
    ]),
    asked,
  }));

/** The same without needs, so that everybody is ranked; at least one preference. */
export const someRanking: Arbitrary<Put> = somePut
  .map(({ catalog, asked }) => ({ catalog, asked: { ...asked, needs: [] } }))
  .filter(({ asked }) => asked.preferences.length > 0);
