import { describe, expect, it } from 'vitest';
import {
  type Catalog,
  catalogOf,
  criterionById,
  providerById,
} from '../../../src/domain/catalog/catalog';
import { catalogShown } from '../../../src/domain/catalog/catalogShown';
import { disputesOf, hasOtherwise, isDisputed } from '../../../src/domain/catalog/dispute';
import type { Statement } from '../../../src/domain/catalog/layer';
import { aLayer, aProvider } from '../../support/aCatalog';

type Values = { readonly [Criterion in string]?: Statement['value'] };

/** Two layers, each with what it states of Ada. */
const two = (first: Values, second: Values): Catalog =>
  catalogOf([
    aLayer([aProvider({ name: 'Ada', values: first })]),
    {
      format: 1,
      id: 'other',
      title: 'Other',
      providers: [aProvider({ name: 'Ada', values: second })],
    },
  ]);

const isContested = (catalog: Catalog, id: string): boolean | undefined => {
  const [ada, criterion] = [providerById(catalog, 'ada'), criterionById(catalog, id)];
  return ada && criterion && isDisputed(ada, criterion);
};

describe('Sources disagree', () => {
  it('where two layers state different values', () => {
    expect(isContested(two({ maturity: 'low' }, { maturity: 'high' }), 'maturity')).toBe(true);
    expect(isContested(two({ nodes: 3 }, { nodes: 4 }), 'nodes')).toBe(true);
  });

  it('where one says that a question does not apply and the other answers it', () => {
    expect(isContested(two({ discovery: 'n/a' }, { discovery: 'no' }), 'discovery')).toBe(true);
  });

  it('not where one of them is silent: silence says nothing against a value', () => {
    expect(isContested(two({ maturity: 'low' }, {}), 'maturity')).toBe(false);
    expect(isContested(two({}, { maturity: 'low' }), 'maturity')).toBe(false);
  });

  it('not where they name the same options in another order', () => {
    expect(isContested(two({ brings: ['ssh', 'bmc'] }, { brings: ['bmc', 'ssh'] }), 'brings')).toBe(
      false,
    );
  });

  it('not where only the words of two texts differ', () => {
    expect(
      isContested(two({ requirements: 'SSH' }, { requirements: 'ssh access' }), 'requirements'),
    ).toBe(false);
  });

  it('whichever of the statements counts', () => {
    const contested = two({ maturity: 'low' }, { maturity: 'high' });
    const newest = catalogShown(contested, { also: [], counts: 'newest' });
    expect([...disputesOf(newest).keys()]).toEqual([...disputesOf(contested).keys()]);
  });

  it('where a layer writes a contradiction down, whatever is stated', () => {
    const written = catalogOf([
      aLayer([
        aProvider({
          name: 'Ada',
          contradictions: [
            { criteria: ['requirements'], says: [{ text: 'One' }, { text: 'Other' }] },
          ],
        }),
      ]),
    ]);
    expect([...disputesOf(written).keys()]).toEqual(['requirements']);
    expect(hasOtherwise(written)).toBe(false);
  });
});
