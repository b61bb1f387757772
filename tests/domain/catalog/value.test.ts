import { describe, expect, it } from 'vitest';
import { criterionById } from '../../../src/domain/catalog/catalog';
import { cellOf } from '../../../src/domain/catalog/cell';
import type { Criterion, Statement } from '../../../src/domain/catalog/layer';
import { valueOf } from '../../../src/domain/catalog/value';
import { aCatalog, aProvider, CRITERIA } from '../../support/aCatalog';

const drawn = (id: string, statement?: Statement, criteria: readonly Criterion[] = CRITERIA) => {
  const statements = statement === undefined ? {} : { [id]: statement };
  const catalog = aCatalog([aProvider({ name: 'Ada', statements })], { criteria: [...criteria] });
  const [ada] = catalog.providers;
  const criterion = criterionById(catalog, id);
  if (ada === undefined || criterion === undefined) throw new Error('Both are there.');
  return valueOf(criterion, cellOf(ada, id));
};

const every = { group: 'ratings', definition: 'So.' };
const status: Criterion = {
  ...every,
  id: 'status',
  kind: 'scale',
  label: 'Status',
  mark: 'hachures',
  levels: [
    { id: 'out', label: 'Out' },
    { id: 'part', label: 'Part', unranked: true },
    { id: 'in', label: 'In' },
  ],
};

describe('A value as it is drawn', () => {
  it('has a step on a scale that is drawn, counted from one', () => {
    expect(drawn('maturity', { value: 'low' })).toMatchObject({
      words: 'Low',
      steps: { look: 'blocks', step: 1, of: 3 },
    });
    expect(drawn('maturity', { value: 'high' })).toMatchObject({ steps: { step: 3, of: 3 } });
  });

  it('has no step where a level has no place on the scale', () => {
    expect(drawn('status', { value: 'part' }, [status])).toEqual({
      state: 'stated',
      words: 'Part',
      remarks: [],
    });
    expect(drawn('status', { value: 'in' }, [status])).toMatchObject({ steps: { step: 2, of: 2 } });
  });

  it('has the sign of its option', () => {
    expect(drawn('discovery', { value: 'no' })).toMatchObject({ words: 'No', sign: 'no' });
  });

  it('keeps the option’s note and the statement’s remarks beside its words', () => {
    const hosted: Criterion = {
      ...every,
      id: 'hosted',
      kind: 'choice',
      label: 'Hosted',
      options: [{ id: 'both', label: 'Yes', note: 'here and there' }],
    };
    expect(drawn('hosted', { value: 'both', qualifier: 'Alpha' }, [hosted])).toEqual({
      state: 'stated',
      words: 'Yes',
      remarks: ['here and there', '(Alpha)'],
    });
  });

  it('lists the options of a set', () => {
    expect(drawn('brings', { value: ['ssh', 'bmc'] })).toMatchObject({ words: 'SSH access, BMC' });
  });

  it('writes numbers with their unit and dates in words', () => {
    expect(drawn('nodes', { value: 5000 })).toMatchObject({ words: '5,000 nodes' });
    expect(drawn('nodes', { value: 0 })).toMatchObject({ words: '0 nodes' });
    expect(drawn('released', { value: '2025-08' })).toMatchObject({ words: 'August 2025' });
    expect(drawn('requirements', { value: 'A rack' })).toMatchObject({ words: 'A rack' });
  });

  it('is neither words nor sign where the cell does not apply or is not stated', () => {
    expect(drawn('discovery', { value: 'n/a' })).toEqual({ state: 'n/a' });
    expect(drawn('discovery')).toEqual({ state: 'not-stated' });
  });
});
