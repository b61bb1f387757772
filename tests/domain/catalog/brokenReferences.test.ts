import { describe, expect, it } from 'vitest';
import { brokenReferences, RESERVED_WORDS } from '../../../src/domain/catalog/brokenReferences';
import type { Criterion, Layer, LayerProvider } from '../../../src/domain/catalog/layer';
import { aLayer, aProvider, CRITERIA } from '../../support/aCatalog';
import { inWords } from '../../support/inWords';

const broken = (layer: Layer, known: readonly Layer[] = []) =>
  brokenReferences(layer, known).map(inWords(layer));
const withCriterion = (wish: Partial<Criterion>) =>
  aLayer([], { criteria: [{ ...CRITERIA[1], ...wish } as Criterion] });
const withProvider = (wish: Partial<LayerProvider>) =>
  aLayer([aProvider({ name: 'Ada', ...wish })]);

describe('What a layer refers to', () => {
  it('is all there in a good layer', () => {
    expect(broken(aLayer([aProvider({ name: 'Ada', values: { brings: ['ssh'] } })]))).toEqual([]);
  });

  it('may be in the layers that are known already', () => {
    const rest = aLayer([aProvider({ name: 'Ada', values: { maturity: 'low' } })], {
      criteria: [],
      groups: [],
      sources: [],
    });
    expect(broken(rest, [aLayer([])])).toEqual([]);
    expect(broken(rest)).toEqual([
      'providers.ada.statements.maturity: There is no criterion “maturity”.',
    ]);
  });

  it('is named when an id is there twice', () => {
    const twice = [...CRITERIA, ...CRITERIA.slice(0, 1)];
    expect(broken(aLayer([], { criteria: twice }))).toEqual([
      'criteria.maturity.id: “maturity” is there twice; keep one.',
    ]);
    expect(broken(aLayer([aProvider({ name: 'Ada' }), aProvider({ name: 'Ada' })]))).toEqual([
      'providers.ada.id: “ada” is there twice; keep one.',
    ]);
    const options = [
      { id: 'yes', label: 'Yes' },
      { id: 'yes', label: 'Again' },
    ];
    expect(broken(withCriterion({ options }))).toEqual([
      'criteria.discovery.options.yes.id: “yes” is there twice; keep one.',
    ]);
  });

  it('is named when a known layer declares the same criterion', () => {
    expect(broken(withCriterion({}), [aLayer([])])).toEqual([
      'criteria.discovery.id: “discovery” is a criterion of the layer “A test” already.',
    ]);
  });

  it('is named when a criterion takes a word that links need', () => {
    for (const word of RESERVED_WORDS)
      expect(broken(withCriterion({ id: word }))).toEqual([
        `criteria.${word}.id: “${word}” is a word of links; choose another id.`,
      ]);
  });

  it('is named when an option takes the name of a state', () => {
    expect(
      broken(withCriterion({ options: [{ id: 'not-stated', label: 'Silent' }] })),
    ).toHaveLength(1);
  });

  it('is named when a group is missing', () => {
    expect(broken(withCriterion({ group: 'nowhere' }))).toEqual([
      'criteria.discovery.group: There is no group “nowhere”.',
    ]);
  });

  it('is named when a role or the order names no criterion, or no scale', () => {
    const roles = { strata: 'soil', kind: 'sort', position: { across: 'maturity', up: 'nodes' } };
    expect(broken(aLayer([], { roles }))).toEqual([
      'roles.strata: There is no criterion “soil”.',
      'roles.position.up: “nodes” has to be a scale.',
      'roles.kind: There is no criterion “sort”.',
    ]);
    expect(broken(aLayer([], { sort: ['name', '-maturity', '-age'] }))).toEqual([
      'sort.2: There is no criterion “age”.',
    ]);
  });

  it('is named when a spoke is no ordered criterion, or its steps fit nothing', () => {
    const withSpokes = (...spokes: NonNullable<NonNullable<Layer['roles']>['spokes']>) =>
      broken(aLayer([], { roles: { spokes } }));
    const [maturity] = CRITERIA;
    expect(withSpokes({ criterion: 'maturity' })).toEqual([]);
    expect(withSpokes({ criterion: 'discovery', steps: { no: 1, yes: 5 }, of: 5 })).toEqual([]);
    expect(withSpokes({ criterion: 'charm' }, { criterion: 'luck', steps: { no: 1 } })).toEqual([
      'roles.spokes.charm: There is no criterion “charm”.',
      'roles.spokes.luck: There is no criterion “luck”.',
    ]);
    expect(withSpokes({ criterion: 'discovery' })).toEqual([
      'roles.spokes.discovery: “discovery” needs steps, or to be a scale that says what is better.',
    ]);
    expect(withSpokes({ criterion: 'discovery', steps: { yes: 2, perhaps: 1 } })).toEqual([
      'roles.spokes.discovery.steps.perhaps: “discovery” has no option “perhaps”.',
    ]);
    expect(withSpokes({ criterion: 'nodes', steps: { many: 1 } })).toEqual([
      'roles.spokes.nodes: “nodes” is a number; only scales and choices have steps.',
    ]);
    expect(withSpokes({ criterion: 'brings', steps: { ssh: 1, bmc: 2 } })).toEqual([
      'roles.spokes.brings: “brings” is a set; only scales and choices have steps.',
    ]);
    expect(withSpokes({ criterion: 'discovery', steps: {} })).toEqual([
      'roles.spokes.discovery: “discovery” has no steps.',
    ]);
    expect(withSpokes({ criterion: 'maturity', of: 2 })).toEqual([
      'roles.spokes.maturity: “maturity” has 3 levels, more than 2 steps.',
    ]);
    expect(withSpokes({ criterion: 'discovery', steps: { no: 1, yes: 6 }, of: 5 })).toEqual([
      'roles.spokes.discovery.steps.yes: “yes” is on step 6 of 5.',
    ]);
    expect(withSpokes({ criterion: 'maturity' }, { criterion: 'maturity' })).toEqual([
      'roles.spokes.maturity.criterion: “maturity” is there twice; keep one.',
    ]);
    const neutral = { ...maturity, better: undefined } as Criterion;
    expect(
      broken(aLayer([], { criteria: [neutral], roles: { spokes: [{ criterion: 'maturity' }] } })),
    ).toEqual([
      'roles.spokes.maturity: “maturity” needs steps, or to be a scale that says what is better.',
    ]);
  });

  it('lets a later layer make a spoke of a criterion that is known already', () => {
    const spokes = [
      { criterion: 'maturity' },
      { criterion: 'discovery', steps: { no: 1, yes: 2 } },
    ];
    const rest = aLayer([], { criteria: [], groups: [], sources: [], roles: { spokes } });
    expect(broken(rest, [aLayer([])])).toEqual([]);
    expect(broken(rest)).toHaveLength(2);
  });

  it('is named when a statement is on a criterion that nobody declared', () => {
    expect(broken(withProvider({ statements: { constructor: { value: 'a' } } }))).toEqual([
      'providers.ada.statements.constructor: There is no criterion “constructor”.',
    ]);
  });

  it.each([
    ['maturity', 'splendid', 'Unknown maturity “splendid” for Ada.'],
    ['maturity', 3, 'Unknown maturity “3” for Ada.'],
    ['maturity', ['low'], 'Maturity of Ada is a list (“low”), not a single value.'],
    ['discovery', 'perhaps', 'Unknown discovery “perhaps” for Ada.'],
    ['brings', ['ssh', 'luck'], 'Unknown entry “luck” in “What you bring” for Ada.'],
    ['brings', ['ssh', 'ssh'], 'What you bring of Ada names “ssh” twice.'],
    ['brings', 'ssh', 'What you bring of Ada is “ssh”, not a list.'],
    ['nodes', '5', 'Largest cluster of Ada is “5”, not a number.'],
    ['released', 'yesterday', 'Released of Ada is “yesterday”, not a date.'],
    ['released', '24-01', 'Released of Ada is “24-01”, not a date.'],
    ['requirements', 5, 'Requirements of Ada is 5, not a piece of text.'],
    ['requirements', ['a'], 'Requirements of Ada is a list (“a”), not a piece of text.'],
  ])('is named when %s is said to be %j', (id, value, message) => {
    expect(broken(withProvider({ statements: { [id]: { value } } }))).toEqual([
      `providers.ada.statements.${id}.value: ${message}`,
    ]);
  });

  it('is named when a path has a source without an address', () => {
    const said = { value: 'low', path: 'docs/api.md' };
    const ada = (statement: object) =>
      aProvider({ name: 'Ada', statements: { maturity: { ...said, ...statement } } });
    const repo = { id: 'repo', title: 'A repository', read: '2026', url: 'https://a.b/' };
    const paper = { id: 'paper', title: 'A paper', read: '2026' };
    const wrong = [
      'providers.ada.statements.maturity.path: A path needs a source with an address: give its source a “url”.',
    ];
    expect(broken(aLayer([ada({})], { sources: [repo, paper] }))).toEqual([]);
    expect(broken(aLayer([ada({})], { sources: [paper, repo] }))).toEqual(wrong);
    expect(broken(aLayer([ada({ source: 'repo' })], { sources: [paper, repo] }))).toEqual([]);
    expect(broken(aLayer([ada({ source: 'paper' })], { sources: [repo, paper] }))).toEqual(wrong);
  });

  it('lets every criterion not apply', () => {
    const statements = Object.fromEntries(CRITERIA.map(({ id }) => [id, { value: 'n/a' }]));
    expect(broken(withProvider({ statements }))).toEqual([]);
  });

  it('is named when a source, a successor or a side of a contradiction does not exist', () => {
    const says: [{ text: string }, { text: string }] = [{ text: 'a' }, { text: 'b' }];
    const ada = withProvider({
      statements: { maturity: { value: 'low', source: 'rumour' } },
      contradictions: [{ criteria: ['maturity', 'weather'], says }],
      notice: { tone: 'caution', text: 'Gone', successor: 'eve' },
    });
    expect(broken(ada)).toEqual([
      'providers.ada.statements.maturity.source: There is no source “rumour”.',
      'providers.ada.contradictions.0.criteria.1: There is no criterion “weather”.',
      'providers.ada.notice.successor: There is no provider “eve”.',
    ]);
  });
});
