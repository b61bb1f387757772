import { describe, expect, it } from 'vitest';
import type { Provider } from '../../../src/domain/catalog/catalog';
import { cellOf, entriesOf } from '../../../src/domain/catalog/cell';
import { aCatalog, aProvider } from '../../support/aCatalog';

const only = (values: Parameters<typeof aProvider>[0]['values'] = {}): Provider => {
  const [provider] = aCatalog([aProvider({ name: 'Ada', values })]).providers;
  if (provider === undefined) throw new Error('There is a provider.');
  return provider;
};

describe('A cell', () => {
  it('is stated where a source gives a value', () => {
    expect(cellOf(only({ maturity: 'low' }), 'maturity').state).toBe('stated');
  });

  it('does not apply where the source says so', () => {
    expect(cellOf(only({ discovery: 'n/a' }), 'discovery').state).toBe('n/a');
  });

  it('is not stated where no source says anything', () => {
    expect(cellOf(only(), 'maturity')).toEqual({ state: 'not-stated' });
  });

  it('is not stated on a criterion that nobody knows', () => {
    expect(cellOf(only(), 'toString')).toEqual({ state: 'not-stated' });
  });

  it('is stated with “no”, with zero and with an empty look, which are values', () => {
    expect(cellOf(only({ discovery: 'no' }), 'discovery').state).toBe('stated');
    expect(cellOf(only({ nodes: 0 }), 'nodes').state).toBe('stated');
    expect(cellOf(only({ requirements: ' ' }), 'requirements').state).toBe('stated');
  });
});

describe('The entries under which filters find a cell', () => {
  it('are its option, all options of a set, or its state', () => {
    expect(entriesOf(cellOf(only({ maturity: 'low' }), 'maturity'))).toEqual(['low']);
    expect(entriesOf(cellOf(only({ brings: ['ssh', 'bmc'] }), 'brings'))).toEqual(['ssh', 'bmc']);
    expect(entriesOf(cellOf(only({ brings: 'n/a' }), 'brings'))).toEqual(['n/a']);
    expect(entriesOf(cellOf(only(), 'brings'))).toEqual(['not-stated']);
  });
});
