import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../../src/domain/catalog/catalog';
import type { Layer } from '../../../src/domain/catalog/layer';
import type { Concession } from '../../../src/domain/decide/concession';
import { fitting } from '../../../src/domain/decide/fitting';
import { answersAfter } from '../../../src/domain/decide/givingWay';
import { type Answers, askedNeeds, questionsOf } from '../../../src/domain/decide/question';
import { recommend } from '../../../src/domain/decide/recommendation';
import { defaultChoices } from '../../../src/store/choices';
import { readLink, writeLink } from '../../../src/url/link';
import { aCatalog, aProvider } from '../../support/aCatalog';
import { decisionCatalog } from '../../support/aDecision';
import { someCatalog } from '../../support/arbitraryCatalog';
import { fewAnswers } from '../../support/arbitraryChoices';
import { bundledCatalog } from '../../support/bundled';

const askedOn = (catalog: Catalog, answers: Answers) => askedNeeds(questionsOf(catalog), answers);
const needsOn = (catalog: Catalog, answers: Answers) =>
  askedOn(catalog, answers).map(({ need }) => need);
const left = (catalog: Catalog, answers: Answers) => {
  const { confirmed, toCheck } = fitting(catalog, needsOn(catalog, answers));
  return [...confirmed, ...toCheck];
};
const after = (answers: Answers, ...gives: readonly Concession[]): Answers =>
  answersAfter(decisionCatalog, askedOn(decisionCatalog, answers), answers, gives);

type Question = NonNullable<Layer['questions']>[number];
const asking = (...questions: readonly Question[]) =>
  aCatalog([aProvider({ name: 'Ada', values: { brings: ['ssh'], discovery: 'n/a' } })], {
    questions,
  });

describe('Giving way', () => {
  it('asks for the next level of a scale, or for one further on', () => {
    expect(after({ maturity: ['high'] }, { need: 0, steps: 1 })).toEqual({ maturity: ['medium'] });
    expect(after({ maturity: ['high'] }, { need: 0, steps: 2 })).toEqual({ maturity: ['low'] });
  });

  it('gives another answer beside those given, where any of them will do', () => {
    const given = { uses: ['shell'] };
    expect(after(given, { need: 0, to: ['bmc'] })).toEqual({ uses: ['shell', 'control'] });
    expect(after({ uses: ['network'] }, { need: 0, to: ['ssh'] })).toEqual({
      uses: ['shell', 'network'],
    });
  });

  it('leaves a question open where none of its answers says so little', () => {
    expect(after({ uses: ['shell'] }, { need: 0, to: ['dhcp'] })).toEqual({});
    expect(after({ uses: ['shell'] }, { need: 0, to: ['n/a'] })).toEqual({});
    expect(after({ maturity: ['high'] }, { need: 0, to: ['n/a'] })).toEqual({});
  });

  it('drops what must be true and keeps the rest of that question', () => {
    const given = { musts: ['no-dhcp', 'no-bmc', 'discovers'] };
    expect(after(given, { need: 1, to: ['bmc'], drops: true })).toEqual({
      musts: ['no-dhcp', 'discovers'],
    });
    expect(after({ musts: ['no-bmc'] }, { need: 0, to: ['bmc'], drops: true })).toEqual({});
  });

  it('on several needs at once changes each of them and no other answer', () => {
    const given = { maturity: ['high'], uses: ['shell'], musts: ['no-bmc', 'discovers'] };
    const gives = [{ need: 0, steps: 1 }, { need: 2, to: ['bmc'], drops: true as const }];
    expect(after(given, ...gives)).toEqual({
      maturity: ['medium'],
      uses: ['shell'],
      musts: ['discovers'],
    });
  });

  it('on nothing changes nothing, nor on a need that nobody asked', () => {
    expect(after({ maturity: ['high'] })).toEqual({ maturity: ['high'] });
    expect(after({ maturity: ['high'] }, { need: 7, steps: 1 })).toEqual({ maturity: ['high'] });
  });

  it('accepts what does not apply where an answer says so', () => {
    const discovers: Question = {
      id: 'd', text: 'Does it?', criterion: 'discovery', asks: 'any',
      answers: [{ id: 'yes', any: ['yes'] }, { id: 'either', label: 'No matter', any: ['n/a'] }],
    };
    const catalog = asking(discovers);
    const asked = askedOn(catalog, { d: ['yes'] });
    const gives = [{ need: 0, to: ['n/a'] }];
    expect(answersAfter(catalog, asked, { d: ['yes'] }, gives)).toEqual({ d: ['yes', 'either'] });
  });

  it('names an answer once and in the catalog’s order, where the smaller one was given already', () => {
    const smaller: Question = {
      id: 'm', text: 'Without?', criterion: 'brings', asks: 'all',
      answers: [
        { id: 'no-shell', label: 'A', none: ['ssh'] },
        { id: 'neither', label: 'B', none: ['dhcp', 'ssh'] },
        { id: 'no-dhcp', label: 'C', none: ['dhcp'] },
      ],
    };
    const catalog = asking(smaller);
    const given = { m: ['neither', 'no-dhcp'] };
    const gives = [{ need: 0, to: ['ssh'] }];
    expect(answersAfter(catalog, askedOn(catalog, given), given, gives)).toEqual({ m: ['no-dhcp'] });
    const other = { m: ['neither', 'no-dhcp'] };
    expect(answersAfter(catalog, askedOn(catalog, other), other, [{ need: 0, to: ['dhcp'] }])).toEqual({
      m: ['no-shell', 'no-dhcp'],
    });
  });

  it('gives one answer where a question takes one, though several say the same', () => {
    const one: Question = {
      id: 'd', text: 'Discovery?', criterion: 'discovery', asks: 'one',
      answers: [
        { id: 'yes', label: 'A', any: ['yes'] },
        { id: 'either', label: 'B', any: ['yes', 'n/a'] },
        { id: 'again', label: 'C', any: ['yes', 'n/a'] },
      ],
    };
    const catalog = asking(one);
    const gives = [{ need: 0, to: ['n/a'] }];
    const given = { d: ['yes'] };
    expect(answersAfter(catalog, askedOn(catalog, given), given, gives)).toEqual({ d: ['either'] });
  });
}); // prettier-ignore

/** Everybody who is still missing after a near miss is tried that promised to let them in. */
const broken = (catalog: Catalog, answers: Answers): readonly string[] => {
  const asked = askedOn(catalog, answers);
  const needs = asked.map(({ need }) => need);
  const { nearMisses } = recommend(catalog, { needs, preferences: [], order: [] });
  return nearMisses.flatMap(({ gives, admits }) => {
    const then = left(catalog, answersAfter(catalog, asked, answers, gives));
    const promised = [...admits, ...left(catalog, answers)];
    return promised.filter((id) => !then.includes(id)).map((id) => `${JSON.stringify(gives)}: ${id}`);
  });
}; // prettier-ignore

/** The answers after each near miss, and the same as their link gives them back. */
const tried = (catalog: Catalog, answers: Answers): readonly (readonly [Answers, Answers])[] => {
  const asked = askedOn(catalog, answers);
  const needs = asked.map(({ need }) => need);
  return recommend(catalog, { needs, preferences: [], order: [] }).nearMisses.map(({ gives }) => {
    const then = answersAfter(catalog, asked, answers, gives);
    const link = writeLink(catalog, { ...defaultChoices(catalog), answers: then });
    return [then, readLink(catalog, link).choices.answers];
  });
};

const someAsked = (catalogs: fc.Arbitrary<Catalog>) =>
  catalogs.chain((catalog) => fc.tuple(fc.constant(catalog), fewAnswers(catalog, 4)));

describe('Trying a near miss', () => {
  it.each<Answers>([
    { ground: ['own-servers'], discovery: ['yes'], maturity: ['high'], cncf: ['incubating'] },
    { ground: ['running-hosts'], 'run-by': ['vendor'], agent: ['no'] },
    { ground: ['existing-cluster'], nodes: ['machines'], complexity: ['low'] },
    { lacks: ['bmc', 'network-boot', 'maas-server'], system: ['ubuntu'], maturity: ['high'] },
    { system: ['not-talos'], lacks: ['talos', 'existing-cluster'], standing: ['developed'] },
    { capabilities: ['live-migration', 'web-ui'], ground: ['own-servers'], 'run-by': ['we'] },
  ])('lets in whom it promises, and keeps everybody else, for %j', (answers) => {
    expect(broken(bundledCatalog, answers)).toEqual([]);
    const needs = needsOn(bundledCatalog, answers);
    expect(recommend(bundledCatalog, { needs, preferences: [], order: [] }).nearMisses).not.toEqual(
      [],
    );
  });

  it('lets in whom it promises whatever is asked of the document', () => {
    fc.assert(
      fc.property(fewAnswers(bundledCatalog, 4), (answers) => {
        expect(broken(bundledCatalog, answers)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('lets in whom it promises on any catalog', () => {
    fc.assert(
      fc.property(someAsked(someCatalog), ([catalog, answers]) => {
        expect(broken(catalog, answers)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('gives answers that their link gives back, on any catalog', () => {
    const catalogs = fc.oneof(fc.constantFrom(bundledCatalog, decisionCatalog), someCatalog);
    fc.assert(
      fc.property(someAsked(catalogs), ([catalog, answers]) => {
        for (const [then, read] of tried(catalog, answers)) expect(then).toEqual(read);
      }),
      { numRuns: 200 },
    );
  });
});
