import { describe, expect, it } from 'vitest';
import { drawnStrata } from '../../../src/domain/browse/drawnStrata';
import { aCatalog, aProvider } from '../../support/aCatalog';

const grounds = ['low', 'low', 'low', 'high', 'high', 'low'];
const catalog = aCatalog(
  grounds.map((maturity, place) => aProvider({ name: `P${place}`, values: { maturity } })),
  { roles: { strata: 'maturity' } },
);

const drawn = (places: readonly number[]) =>
  drawnStrata(catalog, catalog.providers, places).map(({ label, from, isContinued, providers }) =>
    [
      label,
      from,
      providers.map(({ name }) => name).join(' '),
      isContinued ? 'continued' : 'begins',
    ].join(', '),
  );

describe('The strata of rows of which some are drawn', () => {
  it('are those of the list where all are drawn', () => {
    expect(drawn([0, 1, 2, 3, 4, 5])).toEqual([
      'Low, 0, P0 P1 P2, begins',
      'High, 3, P3 P4, begins',
      'Low, 5, P5, begins',
    ]);
  });

  it('are cut where rows are left out, and say that their ground began before', () => {
    expect(drawn([0, 2, 3])).toEqual([
      'Low, 0, P0, begins',
      'Low, 2, P2, continued',
      'High, 3, P3, begins',
    ]);
    expect(drawn([4, 5])).toEqual(['High, 4, P4, continued', 'Low, 5, P5, begins']);
  });

  it('hold nobody beyond the end of the list', () => {
    expect(drawn([5, 6, 7])).toEqual(['Low, 5, P5, begins']);
    expect(drawn([])).toEqual([]);
  });
});
