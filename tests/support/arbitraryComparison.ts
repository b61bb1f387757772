import fc, { type Arbitrary } from 'fast-check';
import { type Catalog, catalogOf } from '../../src/domain/catalog/catalog';
import { optionsOf, rankedLevels } from '../../src/domain/catalog/criterion';
import type { Criterion, Layer, LayerProvider, Statement } from '../../src/domain/catalog/layer';
import { oddWords } from './arbitraryCatalog';

type Spoke = NonNullable<NonNullable<Layer['roles']>['spokes']>[number];

const IDS = ['low', 'mid', 'high', 'top'] as const;
const ON_SCALES = { high: ['less so', 'more so'], low: ['lower', 'higher'] } as const;

const someLevels = (areLevels: boolean) =>
  fc.array(fc.nat(7), { minLength: 1, maxLength: IDS.length, size: 'max' }).map((chances) =>
    chances.map((chance, at) => ({
      id: IDS[at] ?? '',
      label: `Level ${at}`,
      ...(areLevels && chance === 7 ? { unranked: true as const } : {}),
    })),
  );

/** A scale with a better end or without one, or a choice. */
const someCriterion = (at: number): Arbitrary<Criterion> => {
  const every = { id: `c${at}`, group: 'all', definition: 'So.' };
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .record({
          label: oddWords,
          levels: someLevels(true),
          better: fc.constantFrom('high' as const, 'low' as const),
          hasWords: fc.boolean(),
        })
        .map(({ hasWords, ...own }) => ({
          ...every,
          ...own,
          kind: 'scale' as const,
          ...(hasWords ? { compared: [...ON_SCALES[own.better]] as [string, string] } : {}),
        })),
    },
    fc
      .record({ label: oddWords, levels: someLevels(true) })
      .map((own) => ({ ...every, ...own, kind: 'scale' as const })),
    fc
      .record({ label: oddWords, options: someLevels(false) })
      .map((own) => ({ ...every, ...own, kind: 'choice' as const })),
  );
};

/** A step of its own for some of the options; two may share one, and some may stay empty. */
const asSpoke = (criterion: Criterion): Arbitrary<Spoke> => {
  const options = optionsOf(criterion).map(({ id }) => id);
  const steps = fc
    .tuple(
      fc.subarray(options, { minLength: Math.max(1, options.length - 1) }),
      fc.array(fc.integer({ min: 1, max: 5 })),
    )
    .map(([ids, places]) =>
      Object.fromEntries(ids.map((id, at) => [id, places[at] ?? 1 + (at % 5)])),
    );
  const isOrdered =
    criterion.kind === 'scale' &&
    criterion.better !== undefined &&
    rankedLevels(criterion).length > 0;
  return fc.oneof(
    steps.map((each) => ({ criterion: criterion.id, steps: each })),
    steps.map((each) => ({ criterion: criterion.id, steps: each, of: 5, label: 'Reach' })),
    isOrdered
      ? fc.constant({ criterion: criterion.id })
      : steps.map((each) => ({ criterion: criterion.id, steps: each, rule: 'So.' })),
  );
};

const someStatement = (criterion: Criterion): Arbitrary<Statement | undefined> => {
  const value = fc.constantFrom(...optionsOf(criterion).map(({ id }) => id));
  return fc.oneof(
    { weight: 20, arbitrary: fc.record({ value }) },
    {
      weight: 2,
      arbitrary: value.map((each) => ({ value: each, qualifier: 'almost', since: '2025-08' })),
    },
    { weight: 1, arbitrary: fc.constant({ value: 'n/a' }) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
};

const providerWith = (at: number, criteria: readonly Criterion[]): Arbitrary<LayerProvider> =>
  fc
    .record({ word: oddWords, said: fc.tuple(...criteria.map(someStatement)) })
    .map(({ word, said }) => ({
      id: `p${at}`,
      name: `P${at} ${word}`,
      statements: Object.fromEntries(
        criteria.flatMap(({ id }, place) => (said[place] === undefined ? [] : [[id, said[place]]])),
      ),
    }));

/** A layer in which providers are often comparable: a few criteria, most of them ordered. */
export const someOrderedLayer: Arbitrary<Layer> = fc
  .integer({ min: 1, max: 4 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => someCriterion(at))))
  .chain((criteria) =>
    fc.record({
      format: fc.constant(1 as const),
      id: fc.constant('random'),
      title: fc.constant('Random'),
      groups: fc.constant([{ id: 'all', label: 'All' }]),
      criteria: fc.constant(criteria),
      roles: fc.oneof(
        fc.constant({}),
        fc.tuple(...criteria.map(asSpoke)).map((spokes) => ({ spokes })),
      ),
      providers: fc
        .integer({ min: 3, max: 6 })
        .chain((count) =>
          fc.tuple(...Array.from({ length: count }, (_, at) => providerWith(at, criteria))),
        ),
    }),
  );

/** The same as a catalog; at least three providers. */
export const someOrderedCatalog: Arbitrary<Catalog> = someOrderedLayer.map((layer) =>
  catalogOf([layer]),
);
