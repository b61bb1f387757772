import { describe, expect, it } from 'vitest';
import type { LayerProvider } from '../../../src/domain/catalog/layer';
import { errorLine, parseLayer } from '../../../src/domain/catalog/parseLayer';
import { aLayer, aProvider } from '../../support/aCatalog';

const good = aLayer([aProvider({ name: 'Ada', values: { maturity: 'high' } })]);
const lines = (json: unknown): readonly string[] => {
  const parsed = parseLayer(json);
  return parsed.ok ? [] : parsed.errors.map((error) => errorLine(json, error));
};
const ofAda = (fields: object) =>
  lines({ ...good, providers: [{ id: 'ada', name: 'Ada', ...fields }] });
const EMPTY =
  'Write n/a if it does not apply. Leave it out if the source is silent. Empty is neither.';

describe('What is wrong with the form of a layer is said in words:', () => {
  it.each([
    ['text for a layer', 'hello', [': The layer is “hello”. Write its fields with their names.']],
    ['another format', { ...good, format: 2 }, ['format: “format” is 2. Write 1.']],
    ['no format', { ...good, format: undefined }, ['format: “format” is missing. Write 1.']],
    ['an empty title', { ...good, title: '' }, ['title: “title” is empty. Write something, or leave it out.']],
    ['one word of two', { ...good, things: ['boat'] }, ['things: “things” has 1 entry. Write at least 2.']],
    ['a list that is none', { ...good, groups: 'all' }, ['groups: “groups” is “all”. Write a list, even of one.']],
    ['an entry that is none', { ...good, groups: [...(good.groups ?? []), 5] }, ['groups.2: Entry 3 of “groups” is 5. Write its fields with their names.']],
    ['a field nobody knows', { ...good, provider: [] }, ['provider: There is no field “provider” here. Did you mean “providers”?']],
  ])('%s', (_, json, expected) => {
    expect(lines(json)).toEqual(expected);
  }); // prettier-ignore

  it.each([
    ['no name', { name: undefined }, ['providers.ada.name: “name” is missing.']],
    ['an id with a capital', { id: 'Ada' }, ['providers.Ada.id: “id” is “Ada”. An id is made of lower case letters, digits, dots and hyphens, and begins with a letter or digit.']],
    ['a script for a link', { links: [{ role: 'project', url: 'javascript:alert(1)' }] }, ['providers.ada.links.0.url: “url” is “javascript:alert(1)”. A link begins with https:// or http:// and has no spaces; nothing else is opened.']],
    ['a role that is none', { links: [{ role: 'projekt', url: 'https://a.b' }] }, ['providers.ada.links.0.role: “role” is “projekt”. Use one of provider, project, fork, original. Did you mean “project”?']],
    ['a field of a feature', { features: [{ txt: 'a' }] }, ['providers.ada.features.0.text: “text” is missing.', 'providers.ada.features.0.txt: There is no field “txt” here. Did you mean “text”?']],
    ['a line below one', { features: [{ text: 'a', at: [0] }] }, ['providers.ada.features.0.at.0: Entry 1 of “at” is 0. Write a number above 0.']],
    ['a name too long', { name: 'x'.repeat(2001) }, ['providers.ada.name: “name” has 2,001 characters. Write at most 2,000.']],
    ['a statement without its field', { statements: { maturity: 'low' } }, ['providers.ada.statements.maturity: “maturity” is “low”. A statement has a field for its value: { value: low }.']],
    ['a statement of nothing', { statements: { maturity: null } }, [`providers.ada.statements.maturity: “maturity” is empty. ${EMPTY}`]],
    ['an empty value', { statements: { maturity: { value: '' } } }, [`providers.ada.statements.maturity.value: “maturity” is empty. ${EMPTY}`]],
    ['a truth value', { statements: { maturity: { value: true } } }, ['providers.ada.statements.maturity.value: “value” is true. A value is the id of an option, a list of ids, a number, a date, words, or n/a.']],
    ['a criterion’s name for its id', { statements: { Maturity: { value: 'low' } } }, ['providers.ada.statements.Maturity: “Maturity” is no id. An id is made of lower case letters, digits, dots and hyphens, and begins with a letter or digit.']],
  ])('%s', (_, fields, expected) => {
    expect(ofAda(fields)).toEqual(expected);
  }); // prettier-ignore

  it('names what a criterion may have by its kind', () => {
    const criterion = { id: 'a', kind: 'number', label: 'A', group: 'ratings', definition: 'A.' };
    const json = { ...good, providers: [], criteria: [{ ...criterion, units: 'kg' }] };
    expect(lines(json)).toEqual([
      'criteria.a.units: There is no field “units” here. Did you mean “unit”?',
    ]);
    expect(lines({ ...json, criteria: [{ ...criterion, kind: 'nummer' }] })).toEqual([
      'criteria.a.kind: “kind” is “nummer”. Use one of scale, choice, set, number, date, text. Did you mean “number”?',
    ]);
  });

  it('one wrong entry hides no error of another, and makes none', () => {
    const statements = { maturity: { value: 'hig' }, brings: { value: ['ssh'], note: 5 } };
    const providers = [
      { id: 'ada', name: 5, statements },
      { id: 'bob', name: 'Bob', notice: { tone: 'caution', text: 'Old.', successor: 'ada' } },
    ] as unknown as readonly LayerProvider[];
    const criteria = (good.criteria ?? []).map((each) =>
      each.id === 'brings' ? { ...each, label: 5 } : each,
    );
    expect(lines({ ...good, criteria, providers })).toEqual([
      'criteria.brings.label: “label” is 5. Write text; put numbers and dates in quotes.',
      'providers.ada.name: “name” is 5. Write text; put numbers and dates in quotes.',
      'providers.ada.statements.brings.note: “note” is 5. Write text; put numbers and dates in quotes.',
      'providers.ada.statements.maturity.value: Unknown maturity “hig” for ada. Use one of low, medium, high; or n/a if it does not apply. Did you mean “high”?',
    ]);
  });
});
