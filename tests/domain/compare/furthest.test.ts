import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineSpokes } from '../../../src/domain/compare/shape';
import { furthestWords } from '../../../src/domain/compare/shapeWords';
import { spokesOf } from '../../../src/domain/compare/spoke';
import { aCatalog, aProvider } from '../../support/aCatalog';
import { someOrderedCatalog } from '../../support/arbitraryComparison';
import { bundledCatalog } from '../../support/bundled';
import { naiveSpokes, naiveStep } from '../../support/naiveComparison';
import { picked } from '../../support/picked';

describe('Who stands furthest out', () => {
  const furthest = (...ids: readonly string[]) =>
    furthestWords(outlineSpokes(bundledCatalog), picked(bundledCatalog, ...ids));

  it('is said of each outline, all of them where several do, and nobody where nobody does', () => {
    expect(furthest('metal3', 'tinkerbell', 'maas')).toEqual([
      'Furthest out in maturity (High): Metal3 and MAAS.',
      'Furthest out in low complexity (Medium): Tinkerbell.',
      'Nobody is furthest out in both.',
    ]);
  });

  it('is said of both where one holds both', () => {
    expect(furthest('vcluster', 'tinkerbell', 'omni').at(-1)).toBe(
      'Furthest out in both: vcluster and Omni.',
    );
  });

  it('is nothing where nothing is stated', () => {
    const catalog = aCatalog([aProvider({ name: 'Ada' })]);
    expect(furthestWords(outlineSpokes(catalog), catalog.providers)).toEqual([]);
    expect(furthest()).toEqual([]);
  });

  it('is whoever is behind nobody, on any catalog', () => {
    fc.assert(
      fc.property(someOrderedCatalog, (catalog) => {
        const [naive] = naiveSpokes(catalog);
        const [spoke] = spokesOf(catalog);
        if (naive === undefined || spoke === undefined) return;
        const steps = catalog.providers.map((provider) => naiveStep(naive, provider) ?? 0);
        const most = Math.max(...steps);
        const said = furthestWords([spoke], catalog.providers).join('');
        catalog.providers.forEach(({ name }, at) => {
          expect(said.includes(name)).toBe(most > 0 && steps[at] === most);
        });
      }),
    );
  });
});
