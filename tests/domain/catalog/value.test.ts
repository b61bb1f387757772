import { describe, expect, it } from 'vitest';
import { criterionById } from '../../../src/domain/catalog/catalog';
import { cellOf } from '../../../src/domain/catalog/cell';
import type { Criterion, Statement } from '../../../src/domain/catalog/layer';
import { drawnWords, valueOf } from '../../../src/domain/catalog/value';
import { aCatalog, aProvider, CRITERIA } from '../../support/aCatalog';

const cell = (id: string, statement?: Statement, criteria: readonly Criterion[] = CRITERIA) => {
  const statements = statement === undefined ? {} : { [id]: statement };
  const catalog = aCatalog([aProvider({ name: 'Ada', statements })], { criteria: [...criteria] });
  const [ada] = catalog.providers;
  const criterion = criterionById(catalog, id);
  if (ada === undefined || criterion === undefined) throw new Error('Both are there.');
  return [criterion, cellOf(ada, id)] as const;
};
const drawn = (...given: Parameters<typeof cell>) => valueOf(...cell(...given));
const words = (...given: Parameters<typeof cell>) => drawnWords(...cell(...given));

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

const hosted: Criterion = {
  ...every,
  id: 'hosted',
  kind: 'choice',
  label: 'Hosted',
  options: [{ id: 'both', label: 'Yes', note: 'here and there' }],
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

describe('A cell in one string', () => {
  it('has a number with its unit and a date in words, as they are drawn', () => {
    expect(words('nodes', { value: 1000, since: '2025-08' })).toBe('1,000 nodes since Aug 2025');
    expect(words('nodes', { value: -0.5, qualifier: 'tried' })).toBe('-0.5 nodes (tried)');
    expect(words('released', { value: '2025-08', asOf: '2026' })).toBe('August 2025 as of 2026');
    expect(words('released', { value: '2025-08-09' })).toBe('9 August 2025');
    expect(words('requirements', { value: 'A rack', claim: true })).toBe(
      'A rack claimed by the source',
    );
  });

  it('has an option in full, with its note and the statement’s remarks', () => {
    expect(words('maturity', { value: 'low', qualifier: 'Alpha' })).toBe('Low (Alpha)');
    expect(words('hosted', { value: 'both', qualifier: 'Beta' }, [hosted])).toBe(
      'Yes, here and there (Beta)',
    );
    expect(words('brings', { value: ['ssh', 'bmc'] })).toBe('SSH access, BMC');
  });

  it('says of every kind whether it does not apply or is not stated', () => {
    for (const { id } of CRITERIA)
      expect([id, words(id), words(id, { value: 'n/a' })]).toEqual([id, 'not stated', 'n/a']);
    expect(words('nodes', { value: 'n/a', qualifier: 'hosted' })).toBe('n/a (hosted)');
  });
});
