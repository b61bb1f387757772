import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointOn, spokeOfScale, spokesOf } from '../../../src/domain/compare/spoke';
import type { Catalog } from '../../../src/domain/catalog/catalog';
import type { Criterion } from '../../../src/domain/catalog/layer';
import { parseLayer } from '../../../src/domain/catalog/parseLayer';
import { aCatalog, aProvider, CRITERIA } from '../../support/aCatalog';
import { someOrderedCatalog, someOrderedLayer } from '../../support/arbitraryComparison';
import { bundledCatalog } from '../../support/bundled';
import { naiveSpokes, naiveStep } from '../../support/naiveComparison';
import { picked } from '../../support/picked';

/** The steps of every spoke in words: “Maturity: low 1, high 2, of 2”. */
const stepsIn = (catalog: Catalog): readonly string[] =>
  spokesOf(catalog).map(({ label, steps, of }) =>
    [`${label}: ${steps.map((each) => `${each.id} ${each.step}`).join(', ')}`, `of ${of}`].join(
      ', ',
    ),
  );

const effort: Criterion = {
  id: 'effort',
  kind: 'scale',
  label: 'Effort',
  group: 'ratings',
  definition: 'So.',
  better: 'low',
  levels: [
    { id: 'little', label: 'Little' },
    { id: 'odd', label: 'Of its own', unranked: true },
    { id: 'much', label: 'Much' },
  ],
};
const criteria = [...CRITERIA, effort];

describe('The spokes of the document', () => {
  it('are five, complexity turned round so that outward is better on all of them', () => {
    expect(stepsIn(bundledCatalog)).toEqual([
      'Maturity: low 1, low-medium 2, medium 3, medium-high 4, high 5, of 5',
      'CNCF standing: not-cncf 1, sandbox 3, incubating 4, of 5',
      'Self-hosting reach: no 1, optional 3, bare-metal 4, both 5, of 5',
      'Hardware discovery: no 1, yes 5, of 5',
      'Low complexity: high 1, medium-high 2, medium 3, low-medium 4, low 5, of 5',
    ]);
  });

  it('say why their steps stand so, where the order is not the source’s own', () => {
    const rules = spokesOf(bundledCatalog).map(({ rule }) => rule?.slice(0, 18));
    expect(rules).toEqual([
      undefined,
      'Not CNCF is step 1',
      'A managed service ',
      'No is step 1, Yes ',
      undefined,
    ]);
  });

  it.each([
    ['metal3', '5 4 4 5 2'],
    ['tinkerbell', '3 3 4 5 3'],
    ['byoh', '1 1 5 1 5'],
    ['kubevirt', '5 4 not-stated not-stated 3'],
    ['hivelocity', '3 1 1 n/a 5'],
  ])('place %s at %s', (id, expected) => {
    const [provider] = picked(bundledCatalog, id);
    if (provider === undefined) throw new Error('There is one.');
    const points = spokesOf(bundledCatalog).map((spoke) => pointOn(spoke, provider));
    const places = points.map((point) => (point.state === 'stated' ? point.step : point.state));
    expect(places.join(' ')).toBe(expected);
  });
});

describe('The spokes of a catalog', () => {
  it('are its scales that say which end is better, where it declares none', () => {
    expect(stepsIn(aCatalog([], { criteria }))).toEqual([
      'Maturity: low 1, medium 2, high 3, of 3',
      'Low effort: much 1, little 2, of 2',
    ]);
  });

  it('are those that it declares, in the order in which it declares them', () => {
    const spokes = [
      { criterion: 'effort' },
      { criterion: 'discovery', label: 'Reach', steps: { no: 4, yes: 2 }, of: 6 },
      { criterion: 'maturity', steps: { low: 1, high: 2 } },
    ];
    expect(stepsIn(aCatalog([], { criteria, roles: { spokes } }))).toEqual([
      'Low effort: much 1, little 2, of 2',
      'Reach: yes 2, no 4, of 6',
      'Maturity: low 1, high 2, of 2',
    ]);
  });

  it('may be none', () => {
    expect(spokesOf(aCatalog([], { criteria, roles: { spokes: [] } }))).toEqual([]);
    expect(spokesOf(aCatalog([], { criteria: CRITERIA.slice(1) }))).toEqual([]);
  });
});

describe('A provider on a spoke', () => {
  const catalog = aCatalog(
    [
      aProvider({ name: 'Ada', values: { effort: 'little' } }),
      aProvider({
        name: 'Bob',
        statements: { effort: { value: 'much', qualifier: 'Alpha', since: '2025-08' } },
      }),
      aProvider({ name: 'Cid', values: { effort: 'odd' } }),
      aProvider({ name: 'Dot', values: { effort: 'n/a' } }),
      aProvider({ name: 'Eve' }),
    ],
    { criteria },
  );
  const points = catalog.providers.map((provider) => pointOn(spokeOfScale(effort), provider));

  it('is the further out the better its value is', () => {
    expect(points.slice(0, 2)).toEqual([
      { state: 'stated', step: 2, label: 'Little', words: 'Little' },
      { state: 'stated', step: 1, label: 'Much', words: 'Much (Alpha) since Aug 2025' },
    ]);
  });

  it('is named in words and has no step, least of all nought, where its value has no place', () => {
    expect(points.slice(2)).toEqual([
      { state: 'unranked', words: 'Of its own' },
      { state: 'n/a', words: 'n/a' },
      { state: 'not-stated', words: 'not stated' },
    ]);
  });

  it('has no step on an option to which the catalog gives none', () => {
    const roles = { spokes: [{ criterion: 'effort', steps: { much: 3 } }] };
    const [spoke] = spokesOf({ ...catalog, roles });
    const [ada, bob] = catalog.providers;
    if (!spoke || !ada || !bob) throw new Error('They are there.');
    expect(pointOn(spoke, ada)).toEqual({ state: 'unranked', words: 'Little' });
    expect(pointOn(spoke, bob)).toMatchObject({ step: 3 });
  });
});

describe('On any catalog', () => {
  it('the spokes are of a catalog that the check lets through', () => {
    fc.assert(
      fc.property(someOrderedLayer, (layer) => {
        expect(parseLayer(layer)).toMatchObject({ ok: true });
      }),
    );
  });

  it('a provider has a step exactly where its statement has a place, and it is the raw one', () => {
    fc.assert(
      fc.property(someOrderedCatalog, (catalog) => {
        const naive = naiveSpokes(catalog);
        const spokes = spokesOf(catalog);
        expect(spokes.map(({ criterion }) => criterion.id)).toEqual(naive.map(({ id }) => id));
        for (const [at, spoke] of spokes.entries())
          for (const provider of catalog.providers) {
            const point = pointOn(spoke, provider);
            const raw = naive[at] && naiveStep(naive[at], provider);
            expect(point.state === 'stated' ? point.step : undefined).toBe(raw);
          }
      }),
      { numRuns: 200 },
    );
  });

  it('a step is a whole number from 1 to the outer ring', () => {
    fc.assert(
      fc.property(someOrderedCatalog, (catalog) => {
        for (const { steps, of } of spokesOf(catalog))
          for (const { step } of steps) {
            expect(Number.isInteger(step)).toBe(true);
            expect(step).toBeGreaterThanOrEqual(1);
            expect(step).toBeLessThanOrEqual(of);
          }
      }),
    );
  });
});
