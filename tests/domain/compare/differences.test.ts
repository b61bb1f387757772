import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedRows } from '../../../src/domain/compare/differences';
import type { Statement } from '../../../src/domain/catalog/layer';
import { aCatalog, aProvider } from '../../support/aCatalog';
import { someCatalog } from '../../support/arbitraryCatalog';
import { someOrderedCatalog } from '../../support/arbitraryComparison';
import { bundledCatalog } from '../../support/bundled';
import { naiveOdd, naiveState } from '../../support/naiveComparison';
import { picked } from '../../support/picked';

type Said = Statement | Statement['value'] | undefined;

const asStatement = (said: NonNullable<Said>): Statement =>
  typeof said === 'object' && 'value' in said ? said : { value: said };

/** The row of one criterion across as many providers as there are things said. */
const rowOf = (id: string, ...said: readonly Said[]) => {
  const catalog = aCatalog(
    said.map((each, at) =>
      aProvider({
        name: `P${at}`,
        statements: each === undefined ? {} : { [id]: asStatement(each) },
      }),
    ),
  );
  const rows = comparedRows(catalog, catalog.providers);
  const row = rows.find(({ criterion }) => criterion.id === id);
  return { state: row?.state, odd: row?.odd };
};
const state = (id: string, ...said: readonly Said[]) => rowOf(id, ...said).state;
const odd = (id: string, ...said: readonly Said[]) =>
  rowOf(id, ...said)
    .odd?.map((isOdd) => (isOdd ? 'odd' : '-'))
    .join(' ');

describe('A criterion across providers', () => {
  it('differs where two of them say different things', () => {
    expect(state('maturity', 'low', 'high')).toBe('differs');
    expect(state('maturity', 'low', 'low', undefined, 'high')).toBe('differs');
  });

  it('is the same where all say the same', () => {
    expect(state('maturity', 'low', 'low', 'low')).toBe('same');
    expect(state('requirements', 'A key', 'A key')).toBe('same');
  });

  it('never takes silence for agreement: what is stated agrees, and the rest is open', () => {
    expect(state('maturity', 'low', 'low', undefined)).toBe('open');
    expect(state('maturity', undefined, 'low')).toBe('open');
  });

  it('is silent where no source says anything', () => {
    expect(state('maturity', undefined, undefined)).toBe('silent');
    expect(state('maturity')).toBe('silent');
  });

  it('takes “does not apply” for something said', () => {
    expect(state('maturity', 'n/a', 'n/a')).toBe('same');
    expect(state('maturity', 'n/a', 'low')).toBe('differs');
    expect(state('maturity', 'n/a', undefined)).toBe('open');
  });

  it('is the same for a set in another order, and for nothing less', () => {
    expect(state('brings', ['ssh', 'bmc'], ['bmc', 'ssh'])).toBe('same');
    expect(state('brings', ['ssh', 'bmc'], ['ssh'])).toBe('differs');
  });

  it.each<[string, Partial<Statement>]>([
    ['a qualifier', { qualifier: 'Alpha' }],
    ['a date from which it holds', { since: '2025-08' }],
    ['a date on which it was so', { asOf: '2025' }],
    ['its being only a claim', { claim: true }],
  ])('differs by %s', (_, remark) => {
    expect(state('maturity', 'low', { value: 'low', ...remark })).toBe('differs');
    expect(state('maturity', { value: 'low', ...remark }, { value: 'low', ...remark })).toBe(
      'same',
    );
  });

  it('is not made different by where it is written, or by a note', () => {
    expect(state('maturity', 'low', { value: 'low', at: [7], note: 'So the table.' })).toBe('same');
  });

  it('has one cell for each provider in their order, and stands in the catalog’s order', () => {
    const rows = comparedRows(bundledCatalog, picked(bundledCatalog, 'maas', 'metal3'));
    expect(rows.map(({ criterion }) => criterion)).toEqual(
      bundledCatalog.criteria.filter(({ kind, column }) => kind !== 'text' || column !== undefined),
    );
    const boot = rows.find(({ criterion }) => criterion.id === 'boot-method');
    expect(boot?.cells.map((cell) => cell.state === 'stated' && cell.statement.value)).toEqual([
      'pxe',
      'pxe-ipxe',
    ]);
  });
});

describe('A text that no catalog offers as a column', () => {
  it('is left to the sheets; one that is offered stands among the rows', () => {
    const compared = comparedRows(bundledCatalog, picked(bundledCatalog, 'maas', 'metal3'));
    const ids = compared.map(({ criterion }) => criterion.id);
    expect(ids).toContain('special-requirements');
    expect(ids).toContain('newest-release');
    expect(ids).not.toContain('prerequisites');
    expect(bundledCatalog.criteria.length - ids.length).toBe(8);
  });
});

describe('The odd one out', () => {
  it('is the one that says something else than the others', () => {
    expect(odd('maturity', 'low', 'high', 'low')).toBe('- odd -');
    expect(odd('maturity', 'low', 'low', 'high', 'medium')).toBe('- - odd odd');
  });

  it('is everyone where nobody agrees with anybody', () => {
    expect(odd('maturity', 'low', 'high')).toBe('odd odd');
    expect(odd('maturity', 'low', 'medium', 'high')).toBe('odd odd odd');
  });

  it('is everyone where no group is the largest', () => {
    expect(odd('maturity', 'low', 'low', 'high', 'high')).toBe('odd odd odd odd');
    expect(odd('maturity', 'low', 'high', 'low', 'high', 'medium')).toBe('odd odd odd odd odd');
  });

  it('is never the one of whom nothing is stated', () => {
    expect(odd('maturity', 'low', undefined, 'low')).toBe('- - -');
    expect(odd('maturity', undefined, undefined, 'low')).toBe('- - -');
    expect(odd('maturity', 'low', undefined, 'high')).toBe('odd - odd');
  });

  it('may be the one to whom it does not apply', () => {
    expect(odd('maturity', 'low', 'n/a', 'low')).toBe('- odd -');
    expect(odd('maturity', 'n/a', 'low', 'n/a')).toBe('- odd -');
  });

  it('may be so by a remark alone', () => {
    expect(odd('maturity', 'low', { value: 'low', qualifier: 'Alpha' }, 'low')).toBe('- odd -');
  });

  it('is nobody where all say the same', () => {
    expect(odd('maturity', 'low', 'low')).toBe('- -');
    expect(odd('maturity', 'low')).toBe('-');
  });
});

const anyCatalog = fc.oneof(someCatalog, someOrderedCatalog);

describe('On any catalog', () => {
  it('states and odd cells are those that looking at every two of them finds', () => {
    fc.assert(
      fc.property(anyCatalog, (catalog) => {
        for (const row of comparedRows(catalog, catalog.providers)) {
          expect(row.state).toBe(naiveState(row.criterion.id, catalog.providers));
          expect(row.odd).toEqual(naiveOdd(row.criterion.id, catalog.providers));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('they do not depend on the order of the columns', () => {
    const turned = anyCatalog.chain((catalog) =>
      fc
        .shuffledSubarray([...catalog.providers.keys()], { minLength: catalog.providers.length })
        .map((places) => ({ catalog, places })),
    );
    fc.assert(
      fc.property(turned, ({ catalog, places }) => {
        const shuffled = places.flatMap((place) => catalog.providers[place] ?? []);
        const rows = comparedRows(catalog, shuffled);
        comparedRows(catalog, catalog.providers).forEach((row, at) => {
          expect(rows[at]?.state).toBe(row.state);
          expect(rows[at]?.odd).toEqual(places.map((place) => row.odd[place]));
        });
      }),
    );
  });
});
