import fc, { type Arbitrary } from 'fast-check';
import { changesBetween } from '../../src/domain/catalog/catalogChanges';
import { catalogOf } from '../../src/domain/catalog/catalog';
import { optionsOf } from '../../src/domain/catalog/criterion';
import type { Criterion, Layer, LayerProvider } from '../../src/domain/catalog/layer';
import { parseLayer } from '../../src/domain/catalog/parseLayer';
import { fewOf, oddWords, someLayer } from './arbitraryCatalog';

const relabelled = (criterion: Criterion): Arbitrary<Criterion> =>
  fc.record({ isNew: fc.boolean(), label: oddWords }).map(({ isNew, label }): Criterion => {
    if (!isNew) return criterion;
    const option = { id: `new-${optionsOf(criterion).length}`, label };
    switch (criterion.kind) {
      case 'scale':
        return { ...criterion, levels: [option, ...criterion.levels] };
      case 'choice':
      case 'set':
        return { ...criterion, options: [...criterion.options, option] };
      case 'number':
      case 'date':
      case 'text':
        return { ...criterion, label };
    }
  });

/** The provider with a few of its statements, or those that others made on the same criteria. */
const restated = (provider: LayerProvider, all: readonly LayerProvider[]): Arbitrary<LayerProvider> =>
  fc
    .record({
      own: fewOf(Object.entries(provider.statements ?? {}), 9),
      others: fewOf(all.flatMap(({ statements }) => Object.entries(statements ?? {})), 2),
      isNamed: fc.boolean(),
      name: oddWords,
    })
    .map(({ own, others, isNamed, name }) => ({
      ...provider,
      ...(isNamed ? { name, features: [{ text: name }] } : {}),
      statements: Object.fromEntries([...own, ...others]),
    })); // prettier-ignore

const within = (provider: LayerProvider, criteria: ReadonlySet<string>): LayerProvider => ({
  ...provider,
  statements: Object.fromEntries(
    Object.entries(provider.statements ?? {}).filter(([id]) => criteria.has(id)),
  ),
});

/** Another state of a layer: things added, changed, moved and removed, and all of it in order. */
const laterLayer = (layer: Layer): Arbitrary<Layer> => {
  const { criteria = [], providers = [], questions = [], preferences = [] } = layer;
  return fc
    .record({
      title: fc.oneof(fc.constant(layer.title), oddWords),
      source: fc.boolean(),
      criteria: fc
        .shuffledSubarray([...criteria], { minLength: 1 })
        .chain((kept) => fc.tuple(...kept.map(relabelled))),
      providers: fc
        .shuffledSubarray([...providers])
        .chain((kept) => fc.tuple(...kept.map((each) => restated(each, providers)))),
      added: fewOf(providers, 2),
      questions: fc.shuffledSubarray([...questions]),
      preferences: fc.shuffledSubarray([...preferences]),
    })
    .map(({ source, added, ...later }) => {
      const ids = new Set(later.criteria.map(({ id }) => id));
      const isThere = new Set(later.providers.map(({ id }) => id));
      const fresh = added
        .map((each, at) => ({ ...each, id: `added-${at}` }))
        .filter(({ id }) => !isThere.has(id));
      const isAsked = (id: string | undefined) => id === undefined || ids.has(id);
      return {
        ...layer,
        ...later,
        ...(source ? { sources: [{ id: 'paper', title: 'A paper', read: '2026-02' }] } : {}),
        roles: {},
        sort: [],
        questions: later.questions.filter(
          ({ criterion, answers = [] }) =>
            isAsked(criterion) && answers.every((answer) => isAsked(answer.criterion)),
        ),
        preferences: later.preferences.filter(({ criterion }) => ids.has(criterion)),
        providers: [...fresh, ...later.providers].map((provider) => within(provider, ids)),
      };
    });
};

/**
 * The later layer with a release that says what it changed, read as a file would be: version 2 of
 * the second of February, and so on.
 */
export const released = (before: Layer, after: Layer): Layer => {
  const releases = before.releases ?? [{ version: 1, date: '2026-01-01', changes: [] }];
  const changes = changesBetween(catalogOf([before]), catalogOf([after]));
  const version = releases.length + 1;
  const release = { version, date: `2026-${String(version).padStart(2, '0')}-02`, changes };
  const written: unknown = JSON.parse(
    JSON.stringify({ ...after, releases: [...releases, release] }),
  );
  const parsed = parseLayer(written);
  if (parsed.ok) return parsed.layer;
  throw new Error(
    parsed.errors.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
  );
};

/** A layer in three releases, each after its changes. */
export const someHistory: Arbitrary<readonly [Layer, Layer, Layer]> = someLayer
  .map((layer): Layer => ({
    ...layer,
    releases: [{ version: 1, date: '2026-01-01', changes: [] }],
  }))
  .chain((first) =>
    laterLayer(first).chain((later) => {
      const second = released(first, later);
      return laterLayer(second).map((last) => [first, second, released(second, last)] as const);
    }),
  );
