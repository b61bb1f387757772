import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapeByCriterion, shapeByProvider } from '../../../src/domain/compare/shape';
import { brokenWords, outlineWords } from '../../../src/domain/compare/shapeWords';
import { spokesOf } from '../../../src/domain/compare/spoke';
import { aCatalog, aProvider, CRITERIA } from '../../support/aCatalog';
import { someOrderedCatalog } from '../../support/arbitraryComparison';
import { bundledCatalog } from '../../support/bundled';
import { naiveSpokes, naiveStep } from '../../support/naiveComparison';
import { picked } from '../../support/picked';

const spokes = spokesOf(bundledCatalog);
const outlines = (...ids: readonly string[]) =>
  outlineWords(spokes, picked(bundledCatalog, ...ids));

describe('What outlines show', () => {
  it('is said of each against the first, in the words of the scales', () => {
    expect(outlines('metal3', 'tinkerbell', 'maas')).toEqual([
      'Tinkerbell is two steps less mature and one step less complex than Metal3 and differs from it in CNCF standing (Sandbox against Incubating); otherwise the same.',
      'MAAS differs from Metal3 in CNCF standing (Not CNCF against Incubating); otherwise the same.',
    ]);
    expect(outlines('tinkerbell', 'metal3')).toEqual([
      'Metal3 is two steps more mature and one step more complex than Tinkerbell and differs from it in CNCF standing (Incubating against Sandbox); otherwise the same.',
    ]);
  });

  it('tells two answers apart that both begin with “Yes”', () => {
    expect(outlines('maas', 'k0smotron').join('')).toContain(
      'self-hosting reach (Yes, bare metal and cloud against Yes, bare metal only)',
    );
  });

  it('is where it stands, of one alone', () => {
    expect(outlines('kubevirt')).toEqual([
      'KubeVirt: maturity High, CNCF standing Incubating and low complexity Medium.',
    ]);
  });

  it('is said together of those of whom the same is said', () => {
    expect(outlines('kubevirt', 'harvester', 'metal3', 'sidero')).toEqual([
      'Harvester and Sidero are two steps less mature than KubeVirt and differ from it in CNCF standing (Not CNCF against Incubating); not comparable in self-hosting reach and hardware discovery.',
      'Metal3 is one step more complex than KubeVirt; not comparable in self-hosting reach and hardware discovery.',
    ]);
  });

  it('names what cannot be compared, whichever of the two is silent', () => {
    for (const [base, other] of [
      ['omni', 'hivelocity'],
      ['hivelocity', 'omni'],
    ] as const)
      // prettier-ignore
      expect(outlines(base, other)).toEqual([
        expect.stringMatching(
          /^\w+ differs from \w+ in self-hosting reach \(.*\); not comparable in hardware discovery\.$/,
        ),
      ]);
  });

  it('is the same shape only where everything is stated', () => {
    const catalog = aCatalog(
      ['Ada', 'Bob', 'Cid', 'Dot'].map((name) =>
        aProvider({
          name,
          values: { maturity: 'high', discovery: name === 'Dot' ? undefined : 'yes' },
        }),
      ),
      {
        roles: {
          spokes: [{ criterion: 'maturity' }, { criterion: 'discovery', steps: { no: 1, yes: 2 } }],
        },
      },
    );
    const said = (...ids: readonly string[]) =>
      outlineWords(spokesOf(catalog), picked(catalog, ...ids));
    expect(said('ada', 'bob')).toEqual(['Bob has the same shape as Ada.']);
    expect(said('ada', 'bob', 'dot', 'cid')).toEqual([
      'Bob and Cid have the same shape as Ada.',
      'Dot is the same as Ada in maturity; not comparable in discovery.',
    ]);
  });

  it('is nothing where there is nothing to draw', () => {
    expect(outlines()).toEqual([]);
    expect(outlineWords([], picked(bundledCatalog, 'maas'))).toEqual([]);
    const silent = aCatalog([aProvider({ name: 'Ada' })], { criteria: [...CRITERIA] });
    expect(outlineWords(spokesOf(silent), silent.providers)).toEqual([
      'Nothing that has a step is stated for Ada.',
    ]);
  });
});

describe('Where outlines are broken', () => {
  const some = picked(bundledCatalog, 'vcluster', 'metal3', 'hivelocity');

  it('is said with the reason', () => {
    const words = brokenWords(shapeByCriterion(spokes, some)).map((each) => each.toLowerCase());
    expect(words).toEqual([
      'vcluster is broken at self-hosting reach and hardware discovery: not stated.',
      'hivelocity is broken at hardware discovery: does not apply.',
    ]);
  });

  it('is said of criteria where providers stand around', () => {
    expect(brokenWords(shapeByProvider(spokes, some))).toEqual([
      'Self-hosting reach is broken at vcluster: not stated.',
      'Hardware discovery is broken at vcluster: not stated.',
      'Hardware discovery is broken at Hivelocity: does not apply.',
    ]);
  });

  it('is also where a value has no place on the scale', () => {
    const catalog = aCatalog([aProvider({ name: 'Ada', values: { discovery: 'yes' } })], {
      roles: { spokes: [{ criterion: 'discovery', steps: { no: 1 } }] },
    });
    expect(brokenWords(shapeByCriterion(spokesOf(catalog), catalog.providers))).toEqual([
      expect.stringMatching(/^Ada is broken at discovery: has no place on the scale\.$/i),
    ]);
  });

  it('needs no word where nothing is broken', () => {
    const whole = picked(bundledCatalog, 'metal3', 'maas');
    expect(brokenWords(shapeByCriterion(spokes, whole))).toEqual([]);
  });
});

const NOT_WORDS = /undefined|NaN|null|\[object|Infinity/;

describe('On any catalog', () => {
  it('outlines name every provider that is drawn, in whole sentences', () => {
    fc.assert(
      fc.property(someOrderedCatalog, (catalog) => {
        const said = outlineWords(spokesOf(catalog), catalog.providers);
        fc.pre(spokesOf(catalog).length > 0);
        for (const { name } of catalog.providers) expect(said.join('\n')).toContain(name);
        for (const sentence of said) expect(sentence).toMatch(/\.$/);
        expect(said.join('\n')).not.toMatch(NOT_WORDS);
      }),
    );
  });

  it('every point without a step is named with its reason, and no other', () => {
    fc.assert(
      fc.property(someOrderedCatalog, (catalog) => {
        const naive = naiveSpokes(catalog);
        // With one criterion and one provider at a time, sentences and points are one to one.
        spokesOf(catalog).forEach((spoke, at) => {
          for (const provider of catalog.providers) {
            const said = brokenWords(shapeByCriterion([spoke], [provider]));
            const value = provider.statements.get(spoke.criterion.id)?.[0]?.value;
            const isWhole = naive[at] && naiveStep(naive[at], provider) !== undefined;
            const why = new Map<unknown, string>([
              [undefined, 'not stated'],
              ['n/a', 'does not apply'],
            ]);
            const reason = why.get(value) ?? 'has no place on the scale';
            const sentence = `${provider.name} is broken at ${spoke.label}: ${reason}.`;
            // Whether a label keeps its capital in a sentence is not the point here.
            expect(said.map((each) => each.toLowerCase())).toEqual(
              isWhole ? [] : [sentence.toLowerCase()],
            );
          }
        });
      }),
    );
  });
});
