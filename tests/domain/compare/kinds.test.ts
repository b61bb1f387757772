import { describe, expect, it } from 'vitest';
import { kindsAmong } from '../../../src/domain/compare/differences';
import { aCatalog, aProvider } from '../../support/aCatalog';
import { bundledCatalog } from '../../support/bundled';
import { picked } from '../../support/picked';

describe('The kinds among providers', () => {
  const three = [
    aProvider({ name: 'Ada', values: { discovery: 'yes' } }),
    aProvider({ name: 'Bob', values: { discovery: 'no' } }),
    aProvider({ name: 'Cid' }),
  ];
  const kinds = (...ids: readonly string[]) =>
    kindsAmong(bundledCatalog, picked(bundledCatalog, ...ids)).map(
      ({ label, providers }) => `${label}: ${providers.map(({ name }) => name).join(', ')}`,
    );

  it('are named with those that are of each, in the catalog’s order of kinds', () => {
    expect(kinds('hivelocity', 'maas', 'metal3', 'harvester')).toEqual([
      'Cluster API provider: Metal3',
      'Product: MAAS, Harvester',
      'Managed service: Hivelocity',
    ]);
  });

  it('need no word where all are of one kind', () => {
    expect(kinds('metal3', 'tinkerbell', 'byoh')).toEqual([]);
    expect(kinds('omni')).toEqual([]);
    expect(kinds()).toEqual([]);
  });

  it('leave out those of whom no kind is stated', () => {
    const catalog = aCatalog(three, { roles: { kind: 'discovery' } });
    const found = kindsAmong(catalog, catalog.providers);
    expect(found.map(({ providers }) => providers.map(({ name }) => name))).toEqual([
      ['Ada'],
      ['Bob'],
    ]);
    expect(kindsAmong(catalog, picked(catalog, 'ada', 'cid'))).toEqual([]);
  });

  it('are nobody’s business in a catalog that names no criterion for them', () => {
    const catalog = aCatalog(three);
    expect(kindsAmong(catalog, catalog.providers)).toEqual([]);
  });
});
