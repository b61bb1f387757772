import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  outlineSpokes,
  shapeByCriterion,
  shapeByProvider,
} from '../../../src/domain/compare/shape';
import { spokesOf } from '../../../src/domain/compare/spoke';
import { aCatalog, aProvider, CRITERIA } from '../../support/aCatalog';
import { someOrderedCatalog } from '../../support/arbitraryComparison';
import { bundledCatalog } from '../../support/bundled';
import { picked } from '../../support/picked';

const spokes = spokesOf(bundledCatalog);
const three = picked(bundledCatalog, 'tinkerbell', 'hivelocity', 'metal3');
const places = (shape: ReturnType<typeof shapeByCriterion>) =>
  shape.outlines.map(({ label, points }) => {
    const steps = points.map((point) =>
      point.state === 'stated' ? `${point.step}/${point.of}` : point.state,
    );
    return `${label}: ${steps.join(' ')}`;
  });

describe('A radar by criterion', () => {
  const shape = shapeByCriterion(spokes, three);

  it('has the ordered criteria around it, in their fixed order', () => {
    expect(shape.axes).toEqual([
      { id: 'maturity', label: 'Maturity', name: 'maturity' },
      { id: 'cncf', label: 'CNCF standing', name: 'CNCF standing' },
      { id: 'self-hosted', label: 'Self-hosting reach', name: 'self-hosting reach' },
      { id: 'hardware-discovery', label: 'Hardware discovery', name: 'hardware discovery' },
      { id: 'complexity', label: 'Low complexity', name: 'low complexity' },
    ]);
  });

  it('has one outline for each provider, in the order of picking, and breaks where a value is missing', () => {
    expect(places(shape)).toEqual([
      'Tinkerbell: 3/5 3/5 4/5 5/5 3/5',
      'Hivelocity: 3/5 1/5 1/5 n/a 5/5',
      'Metal3: 5/5 4/5 4/5 5/5 2/5',
    ]);
    expect(shape.outlines.map(({ id }) => id)).toEqual(['tinkerbell', 'hivelocity', 'metal3']);
  });
});

describe('A radar by provider', () => {
  const shape = shapeByProvider(outlineSpokes(bundledCatalog), three);

  it('has the providers around it and two outlines: maturity and low complexity', () => {
    expect(shape.axes).toEqual([
      { id: 'tinkerbell', label: 'Tinkerbell', name: 'Tinkerbell' },
      { id: 'hivelocity', label: 'Hivelocity', name: 'Hivelocity' },
      { id: 'metal3', label: 'Metal3', name: 'Metal3' },
    ]);
    expect(places(shape)).toEqual(['Maturity: 3/5 3/5 5/5', 'Low complexity: 3/5 5/5 2/5']);
    expect(shape.outlines.map(({ id }) => id)).toEqual(['maturity', 'complexity']);
  });
});

describe('The outlines around providers', () => {
  const others = [{ criterion: 'discovery', steps: { no: 1, yes: 2 } }];
  const labels = (roles: Parameters<typeof aCatalog>[1]) =>
    outlineSpokes(aCatalog([aProvider({ name: 'Ada' })], roles)).map(({ label }) => label);
  const [maturity] = CRITERIA;
  if (maturity?.kind !== 'scale') throw new Error('Maturity is a scale.');
  const effort = { ...maturity, id: 'effort', label: 'Effort', better: 'low' as const };
  const criteria = [...CRITERIA, effort];

  it('are the two scales by which providers are placed, also where they are no spokes', () => {
    const position = { across: 'effort', up: 'maturity' };
    expect(labels({ criteria, roles: { position } })).toEqual(['Low effort', 'Maturity']);
    expect(labels({ criteria, roles: { position, spokes: others } })).toEqual([
      'Low effort',
      'Maturity',
    ]);
  });

  it('go by the name that the catalog gives to the spoke', () => {
    const roles = {
      position: { across: 'effort', up: 'maturity' },
      spokes: [{ criterion: 'effort', label: 'Ease' }],
    };
    expect(labels({ criteria, roles })).toEqual(['Ease', 'Maturity']);
  });

  it('are the first two spokes where providers are not placed', () => {
    const spokes = [{ criterion: 'effort' }, ...others, { criterion: 'maturity' }];
    expect(labels({ criteria, roles: { spokes } })).toEqual(['Low effort', 'Discovery']);
  });

  it('are fewer where fewer criteria have an order', () => {
    expect(labels({})).toEqual(['Maturity']);
    expect(labels({ criteria: CRITERIA.slice(1) })).toEqual([]);
  });
});

describe('On any catalog', () => {
  it('the radar by provider is the one by criterion turned over', () => {
    fc.assert(
      fc.property(someOrderedCatalog, (catalog) => {
        const [found, providers] = [spokesOf(catalog), catalog.providers];
        const straight = shapeByCriterion(found, providers);
        const turned = shapeByProvider(found, providers);
        const heads = (list: readonly { readonly id: string; readonly label: string }[]) =>
          list.map(({ id, label }) => [id, label]);
        expect(heads(turned.axes)).toEqual(heads(straight.outlines));
        expect(heads(turned.outlines)).toEqual(heads(straight.axes));
        straight.outlines.forEach(({ points }, at) => {
          expect(points).toHaveLength(found.length);
          expect(turned.outlines.map((outline) => outline.points[at])).toEqual(points);
        });
      }),
    );
  });

  it('every point knows the outer ring of its own criterion', () => {
    fc.assert(
      fc.property(someOrderedCatalog, (catalog) => {
        const found = spokesOf(catalog);
        const { outlines } = shapeByCriterion(found, catalog.providers);
        for (const { points } of outlines)
          expect(points.map(({ of }) => of)).toEqual(found.map(({ of }) => of));
      }),
    );
  });
});
