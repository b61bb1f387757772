import { describe, expect, it } from 'vitest';
import { brokenReferences } from '../../../src/domain/catalog/brokenReferences';
import type { LayerProvider } from '../../../src/domain/catalog/layer';
import { adviceOn } from '../../../src/domain/catalog/layerError';
import { aLayer, aProvider } from '../../support/aCatalog';

const withProvider = (wish: Partial<LayerProvider>) =>
  aLayer([aProvider({ name: 'Ada', ...wish })]);

describe('An error in a layer', () => {
  it('is said with what was expected, and with what may have been meant', () => {
    const advice = (statements: LayerProvider['statements']) =>
      brokenReferences(withProvider({ statements }), []).map(adviceOn);
    expect(advice({ maturity: { value: 'Mediun' } })).toEqual([
      'Use one of low, medium, high; or n/a if it does not apply. Did you mean “medium”?',
    ]);
    expect(advice({ brings: { value: ['shh'] } })).toEqual([
      'Use any of ssh, dhcp, bmc; or n/a if it does not apply. Did you mean “ssh”?',
    ]);
    expect(advice({ maturty: { value: 'low' } })).toEqual(['Did you mean “maturity”?']);
    expect(advice({ maturity: { value: 'low', source: 'x' } })).toEqual(['There is paper.']);
  });
});
