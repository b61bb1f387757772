import fc, { type Arbitrary } from 'fast-check';
import { RESERVED_WORDS } from '../../src/domain/catalog/brokenReferences';
import { type Catalog, catalogOf } from '../../src/domain/catalog/catalog';
import { optionsOf } from '../../src/domain/catalog/criterion';
import type {
  Criterion,
  Layer,
  LayerProvider,
  Option,
  Statement,
} from '../../src/domain/catalog/layer';
import { someDecision } from './arbitraryQuestions';

const ODD_WORDS = [
  'Métal³', 'METAL', 'metal', 'ﬁne', 'Straße', 'O’Brien & "Sons"', '<b>bold</b>', 'שרתים', 'خادم',
  '👩‍🚀 launch', '日本語', 'é', 'e\u0301', 'a,b', 'n', '%41', '+1', 'İstanbul', ' x ',
  'Donaudampfschifffahrtsgesellschaft'.repeat(9),
]; // prettier-ignore

/** Words that catalogs may hold: accents, quotes, markup, right-to-left, emoji, very long. */
export const oddWords: Arbitrary<string> = fc.oneof(
  fc.constantFrom(...ODD_WORDS),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
  fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }),
);

// “constructor” has a sentence of its own, and states are no ids.
const NO_IDS = [...RESERVED_WORDS, 'constructor', 'not-stated'];
const anId = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,8}$/).filter((id) => !NO_IDS.includes(id));
const perhaps = <Value>(value: Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });
const flag = perhaps(fc.constant(true as const));

/** Some of the list, at most so many, in any order. */
export const fewOf = <Thing>(list: readonly Thing[], most: number): Arbitrary<Thing[]> =>
  fc.shuffledSubarray([...list], { maxLength: Math.min(most, list.length) });

/** Leaves out what is undefined, as a file would. */
const asWritten = <Thing extends object>(thing: Thing): Thing =>
  Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined)) as Thing;

const optionWith = (id: string, isLevel: boolean): Arbitrary<Option> =>
  fc
    .record({
      label: oddWords,
      note: perhaps(oddWords),
      unranked: isLevel ? flag : fc.constant(undefined),
    })
    .map((option) => asWritten({ ...option, id }) as Option);

const someOptions = (areLevels: boolean): Arbitrary<Option[]> =>
  fc
    .uniqueArray(anId, { minLength: 1, maxLength: 5 })
    .chain((ids) => fc.tuple(...ids.map((id) => optionWith(id, areLevels))));

const KINDS = ['scale', 'choice', 'set', 'number', 'date', 'text'] as const;
const shownOrOffered = perhaps(fc.constantFrom('shown' as const, 'offered' as const));

const ofKind = (kind: Criterion['kind']): Arbitrary<object> => {
  switch (kind) {
    case 'scale':
      return fc.record({
        levels: someOptions(true),
        better: perhaps(fc.constantFrom('high', 'low')),
        mark: perhaps(fc.constantFrom('blocks', 'hachures')),
        facet: shownOrOffered,
      });
    case 'choice':
    case 'set':
      return fc.record({
        options: someOptions(false),
        facet: shownOrOffered,
      });
    case 'number':
      return fc.record({ unit: perhaps(oddWords) });
    case 'date':
    case 'text':
      return fc.constant({});
  }
};

const criterionWith = (id: string): Arbitrary<Criterion> =>
  fc
    .constantFrom(...KINDS)
    .chain((kind) =>
      fc.record({
        kind: fc.constant(kind),
        own: ofKind(kind),
        label: oddWords,
        column: shownOrOffered,
        search: flag,
      }),
    )
    .map(({ own, ...every }) =>
      // The parts fit each other by construction, which types cannot follow.
      asWritten({ id, group: 'all', definition: 'So.', ...every, ...asWritten(own) } as Criterion),
    );

const aDate = fc.constantFrom('2024', '2024-02', '2024-02-29', '2023-12', '1999', '2026-01-01');

const valueOn = (criterion: Criterion): Arbitrary<Statement['value']> => {
  const ids = optionsOf(criterion).map(({ id }) => id);
  switch (criterion.kind) {
    case 'scale':
    case 'choice':
      return fc.constantFrom(...ids);
    case 'set':
      return fc.shuffledSubarray(ids, { minLength: 1 });
    case 'number':
      return fc.oneof(
        fc.integer({ min: -3, max: 12 }),
        // JSON has no negative zero.
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      );
    case 'date':
      return aDate;
    case 'text':
      return oddWords;
  }
};

const statementOn = (criterion: Criterion): Arbitrary<readonly [string, Statement] | undefined> =>
  fc.oneof(
    fc.constant(undefined),
    fc.constant([criterion.id, { value: 'n/a' }] as const),
    fc
      .record({ value: valueOn(criterion), qualifier: perhaps(oddWords), since: perhaps(aDate) })
      .map((statement) => [criterion.id, asWritten(statement) as Statement] as const),
  );

const passages = fc.array(
  oddWords.map((text) => ({ text })),
  { maxLength: 3 },
);

const providerWith = (id: string, criteria: readonly Criterion[]): Arbitrary<LayerProvider> =>
  fc
    .record({
      name: oddWords,
      longName: perhaps(oddWords),
      features: passages,
      status: passages,
      stated: fc.tuple(...criteria.map(statementOn)),
    })
    .map(({ stated, ...words }) =>
      asWritten({
        id,
        ...words,
        statements: Object.fromEntries(stated.filter((each) => each !== undefined)),
      } as LayerProvider),
    );

/**
 * A layer of any subject: every kind of criterion, every state of a cell, odd words everywhere,
 * and often questions and preferences.
 */
export const someLayer: Arbitrary<Layer> = fc
  .uniqueArray(anId, { minLength: 1, maxLength: 6 })
  .chain((ids) => fc.tuple(...ids.map(criterionWith)))
  .chain((criteria) =>
    fc.record({
      format: fc.constant(1 as const),
      id: fc.constant('random'),
      title: oddWords,
      groups: fc.constant([{ id: 'all', label: 'All' }]),
      criteria: fc.constant(criteria),
      roles: fewOf(
        criteria.filter(({ kind }) => kind === 'scale'),
        1,
      ).map(([scale]) => (scale === undefined ? {} : { strata: scale.id })),
      sort: fewOf([...criteria.map(({ id }) => `-${id}`), 'name'], 2),
      providers: fc
        .uniqueArray(anId, { maxLength: 10 })
        .chain((each) => fc.tuple(...each.map((id) => providerWith(id, criteria)))),
      decision: someDecision(criteria),
    }),
  )
  .map(({ decision, ...layer }) => ({ ...layer, ...decision }));

/** The same as a catalog. */
export const someCatalog: Arbitrary<Catalog> = someLayer.map((layer) => catalogOf([layer]));
