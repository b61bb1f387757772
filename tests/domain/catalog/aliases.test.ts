import { describe, expect, it } from 'vitest';
import { brokenReferences } from '../../../src/domain/catalog/brokenReferences';
import { catalogOf } from '../../../src/domain/catalog/catalog';
import type { Layer } from '../../../src/domain/catalog/layer';
import { parseLayer } from '../../../src/domain/catalog/parseLayer';
import { withdrawnIds } from '../../../src/domain/catalog/publishedIds';
import { aLayer, aProvider, CRITERIA } from '../../support/aCatalog';
import { PREFERENCES, QUESTIONS } from '../../support/aDecision';
import { inWords } from '../../support/inWords';

const wish = { questions: QUESTIONS, preferences: PREFERENCES };
const layer = aLayer([aProvider({ name: 'Ada' }), aProvider({ name: 'Bob' })], wish);
const broken = (more: Partial<Layer>, known: readonly Layer[] = []) =>
  brokenReferences({ ...layer, ...more }, known).map(inWords({ ...layer, ...more }));
const withAlias = (of: string, old: string, now: string) => broken({ aliases: [{ of, old, now }] });

describe('An alias', () => {
  it.each([
    ['providers', 'augusta', 'ada'],
    ['criteria', 'ripeness', 'maturity'],
    ['criteria.maturity', 'lo', 'low'],
    ['answers', 'maturity:lo', 'maturity:low'],
    ['answers', 'uses:net', 'uses:network'],
  ])('of %s may lead from %s to %s', (of, old, now) => {
    expect(withAlias(of, old, now)).toEqual([]);
  });

  it('has to lead to what is there, and not to another alias', () => {
    expect(withAlias('providers', 'augusta', 'eve')).toEqual([
      'aliases.0: There is no “eve” that it could lead to.',
    ]);
    const aliases = [
      { of: 'providers', old: 'a', now: 'b' },
      { of: 'providers', old: 'b', now: 'ada' },
    ];
    expect(broken({ aliases })).toEqual(['aliases.0: There is no “b” that it could lead to.']);
  });

  it('must not hide what is there', () => {
    expect(withAlias('providers', 'bob', 'ada')).toEqual([
      'aliases.0: “bob” is still there; an alias would hide it.',
    ]);
    expect(withAlias('criteria.maturity', 'high', 'low')).toHaveLength(1);
  });

  it('is of something that there is, and there once', () => {
    expect(withAlias('criteria.colour', 'a', 'b')).toEqual([
      'aliases.0: There is nothing like “criteria.colour”.',
    ]);
    const twice = { of: 'providers', old: 'a', now: 'ada' };
    expect(broken({ aliases: [twice, { ...twice, now: 'bob' }] })).toEqual([
      'aliases.1: “a” is there twice; keep one.',
    ]);
    expect(parseLayer({ ...layer, aliases: [{ ...twice, of: 'groups' }] }).ok).toBe(false);
  });

  it('may lead to what another part of the catalog declares', () => {
    const aliases = [{ of: 'criteria', old: 'ripeness', now: 'maturity' }];
    const second = aLayer([], { criteria: [], groups: [], sources: [], aliases });
    expect(brokenReferences(second, [layer])).toEqual([]);
    expect(catalogOf([layer, second]).aliases).toEqual(aliases);
  });
});

describe('Releases', () => {
  const release = (version: number, date: string) => ({ version, date, changes: [] });

  it('are counted from 1, and none is older than the one before it', () => {
    expect(broken({ releases: [release(1, '2026-01-01'), release(2, '2026-01-01')] })).toEqual([]);
    expect(broken({ releases: [release(2, '2026-01-02'), release(2, '2026-01-01')] })).toEqual([
      'releases.0: This is release 1.',
      'releases.1: It is older than the one before it.',
    ]);
  });

  it.each([
    { of: 'value', provider: 'ada', criterion: 'maturity', before: [] },
    { of: 'value', provider: 'ada', criterion: 'maturity', before: [{ value: 'low' }] },
    { of: 'provider', id: 'ada', before: { name: 'Ada' } },
    { of: 'colour', id: 'red' },
    { of: 'frame', before: { providers: [] } },
  ])('are refused where a change is none: %o', (change) => {
    const releases = [{ version: 1, date: '2026-01-01', changes: [change] }];
    expect(parseLayer({ ...layer, releases }).ok).toBe(false);
  });
});

describe('An id that was released', () => {
  const without = (more: Partial<Layer>) => catalogOf([{ ...layer, ...more }]);
  const gone = (more: Partial<Layer>) =>
    withdrawnIds(catalogOf([layer]), without(more)).map(({ of, id }) => `${of} ${id}`);

  it('is missed where it is gone: of providers, criteria, options and answers', () => {
    expect(gone({})).toEqual([]);
    expect(gone({ providers: [aProvider({ name: 'Bob' })] })).toEqual(['providers ada']);
    expect(gone({ criteria: CRITERIA.slice(1), questions: QUESTIONS.slice(1) })).toEqual([
      'criteria maturity',
      'answers maturity:low',
      'answers maturity:medium',
      'answers maturity:high',
    ]);
    const [first, ...others] = CRITERIA;
    const lower = { ...first, levels: [{ id: 'low', label: 'Low' }] };
    // The first of them is a scale.
    expect(gone({ criteria: [lower as (typeof CRITERIA)[0], ...others] })).toEqual([
      'answers maturity:medium',
      'answers maturity:high',
      'criteria.maturity medium',
      'criteria.maturity high',
    ]);
  });

  it('is not missed where an alias says what it is today, its options under its new name', () => {
    const [first, ...others] = CRITERIA;
    const renamed = { ...first, id: 'ripeness' };
    const levels = ['low', 'medium', 'high'];
    const aliases = [
      { of: 'criteria', old: 'maturity', now: 'ripeness' },
      ...levels.map((id) => ({ of: 'answers', old: `maturity:${id}`, now: 'uses:shell' })),
    ];
    const criteria = [renamed as (typeof CRITERIA)[0], ...others];
    expect(gone({ criteria, questions: QUESTIONS.slice(1), aliases })).toEqual([]);
    expect(gone({ criteria, questions: QUESTIONS.slice(1) })).toContain('criteria maturity');
  });
});
