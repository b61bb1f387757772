import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelsWords, relationOf, relationWords } from '../../../src/domain/compare/relation';
import { criterionById, type Provider } from '../../../src/domain/catalog/catalog';
import { cellOf } from '../../../src/domain/catalog/cell';
import type { Criterion, Statement } from '../../../src/domain/catalog/layer';
import { aCatalog, aProvider, CRITERIA } from '../../support/aCatalog';
import { someCatalog } from '../../support/arbitraryCatalog';
import { someOrderedCatalog } from '../../support/arbitraryComparison';
import { bundledCatalog } from '../../support/bundled';
import { picked } from '../../support/picked';

type Value = Statement['value'] | undefined;

const effort: Criterion = {
  id: 'effort',
  kind: 'scale',
  label: 'Effort',
  group: 'ratings',
  definition: 'So.',
  better: 'low',
  compared: ['easier', 'harder'],
  levels: [
    { id: 'little', label: 'Little' },
    { id: 'odd', label: 'Of its own', unranked: true },
    { id: 'some', label: 'Some' },
    { id: 'much', label: 'Much' },
  ],
};

/** How a value stands to a base, as a relation and in words. */
const of = (id: string, base: Value, value: Value) => {
  const catalog = aCatalog(
    [
      aProvider({ name: 'Base', values: { [id]: base } }),
      aProvider({ name: 'Ada', values: { [id]: value } }),
    ],
    { criteria: [...CRITERIA, effort] },
  );
  const criterion = criterionById(catalog, id);
  const [one, other] = catalog.providers;
  if (!criterion || !one || !other) throw new Error('They are there.');
  const relation = relationOf(criterion, cellOf(one, id), cellOf(other, id));
  return { relation, words: relationWords(criterion, relation) };
};

describe('Relative to another', () => {
  it.each<[string, Value, Value, object, string]>([
    ['maturity', 'low', 'high', { kind: 'levels', by: 2 }, 'two steps higher'],
    ['maturity', 'high', 'medium', { kind: 'levels', by: -1 }, 'one step lower'],
    ['effort', 'little', 'some', { kind: 'levels', by: 1 }, 'one step harder'],
    ['effort', 'much', 'little', { kind: 'levels', by: -2 }, 'two steps easier'],
    ['effort', 'much', 'odd', { kind: 'other' }, 'different'],
    ['effort', 'odd', 'odd', { kind: 'same' }, 'the same'],
    ['nodes', 10, 1500, { kind: 'amount', by: 1490 }, '1,490 nodes more'],
    ['nodes', 10, 9.5, { kind: 'amount', by: -0.5 }, '0.5 nodes less'],
    ['nodes', 10, 10, { kind: 'same' }, 'the same'],
    ['released', '2025', '2026-01', { kind: 'date', isLater: true }, 'later'],
    ['released', '2025-08-02', '2025-08-01', { kind: 'date', isLater: false }, 'earlier'],
    ['released', '2025', '2025-08', { kind: 'other' }, 'different'],
    ['released', '2025-08-01', '2025-08', { kind: 'other' }, 'different'],
    ['discovery', 'yes', 'no', { kind: 'other' }, 'different'],
    ['requirements', 'A key', 'A key', { kind: 'same' }, 'the same'],
    ['requirements', 'A key', 'Keys', { kind: 'other' }, 'different'],
  ])('%s %j, then %j', (id, base, value, relation, words) => {
    expect(of(id, base, value)).toEqual({ relation, words });
  });

  it.each<[Value, Value, string]>([
    [['ssh'], ['bmc', 'ssh', 'dhcp'], 'also “DHCP” and “BMC”'],
    [['ssh', 'dhcp'], ['dhcp'], 'without “SSH access”'],
    [['ssh'], ['bmc'], 'also “BMC”; without “SSH access”'],
    [['ssh', 'bmc'], ['bmc', 'ssh'], 'the same'],
  ])('a set %j, then %j', (base, value, words) => {
    expect(of('brings', base, value).words).toBe(words);
  });

  it('silence on either side can never be compared, least of all with silence', () => {
    for (const [base, value] of [
      ['low', undefined],
      [undefined, 'low'],
      [undefined, undefined],
      ['n/a', undefined],
    ])
      // prettier-ignore
      expect(of('maturity', base, value)).toEqual({
        relation: { kind: 'unknown' },
        words: 'cannot be compared',
      });
  });

  it('what does not apply is the same as what does not apply either, and else different', () => {
    expect(of('maturity', 'n/a', 'n/a').words).toBe('the same');
    const values = { maturity: 'low', nodes: 3, released: '2025', brings: ['ssh'] };
    for (const [id, value] of Object.entries(values)) {
      expect(of(id, 'n/a', value).words).toBe('different');
      expect(of(id, value, 'n/a').words).toBe('different');
    }
  });

  it('values are related without their remarks, which stay with the cells', () => {
    const [maturity] = CRITERIA;
    const { providers } = aCatalog([
      aProvider({ name: 'Ada', values: { maturity: 'low' } }),
      aProvider({ name: 'Bob', statements: { maturity: { value: 'low', qualifier: 'Alpha' } } }),
    ]);
    const [base, cell] = providers.map((each) => cellOf(each, 'maturity'));
    if (!maturity || !base || !cell) throw new Error('They are there.');
    expect(relationOf(maturity, base, cell)).toEqual({ kind: 'same' });
  });
});

describe('Levels in words', () => {
  const maturity = criterionById(bundledCatalog, 'maturity');
  const complexity = criterionById(bundledCatalog, 'complexity');
  if (!maturity || !complexity) throw new Error('The document has both.');

  it('count steps and say which way, as the document’s scales do', () => {
    expect(levelsWords(maturity, -2)).toBe('two steps less mature');
    expect(levelsWords(maturity, 1)).toBe('one step more mature');
    expect(levelsWords(complexity, -1)).toBe('one step less complex');
    expect(levelsWords(complexity, 4)).toBe('four steps more complex');
  });

  it('are in figures where there are very many', () => {
    expect(levelsWords(maturity, 9)).toBe('nine steps more mature');
    expect(levelsWords(maturity, -12)).toBe('12 steps less mature');
  });

  it('stand under the values of the document', () => {
    const [metal3, tinkerbell] = picked(bundledCatalog, 'metal3', 'tinkerbell');
    if (!metal3 || !tinkerbell) throw new Error('The document has both.');
    const under = (criterion: Criterion) =>
      relationWords(
        criterion,
        relationOf(criterion, cellOf(metal3, criterion.id), cellOf(tinkerbell, criterion.id)),
      );
    expect([under(maturity), under(complexity)]).toEqual([
      'two steps less mature',
      'one step less complex',
    ]);
  });
});

const anyCatalog = fc.oneof(someCatalog, someOrderedCatalog);
const relationIn = (criterion: Criterion, base: Provider, provider: Provider) =>
  relationOf(criterion, cellOf(base, criterion.id), cellOf(provider, criterion.id));

/** The same relation, seen from the other side. */
const turned = (relation: ReturnType<typeof relationOf>): ReturnType<typeof relationOf> => {
  switch (relation.kind) {
    case 'levels':
    case 'amount':
      return { kind: relation.kind, by: -relation.by };
    case 'date':
      return { kind: 'date', isLater: !relation.isLater };
    case 'options':
      return { kind: 'options', more: relation.less, less: relation.more };
    case 'same':
    case 'other':
    case 'unknown':
      return relation;
  }
};

describe('On any catalog', () => {
  it('a relation is turned round where base and value change places', () => {
    fc.assert(
      fc.property(anyCatalog, ({ criteria, providers }) => {
        for (const criterion of criteria)
          for (const one of providers)
            for (const other of providers)
              expect(relationIn(criterion, other, one)).toEqual(
                turned(relationIn(criterion, one, other)),
              );
      }),
    );
  });

  it('everyone is the same as itself, unless nothing is stated', () => {
    fc.assert(
      fc.property(anyCatalog, ({ criteria, providers }) => {
        for (const criterion of criteria)
          for (const one of providers)
            expect(relationIn(criterion, one, one).kind).toBe(
              one.statements.has(criterion.id) ? 'same' : 'unknown',
            );
      }),
    );
  });
});
