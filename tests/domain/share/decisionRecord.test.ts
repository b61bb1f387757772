import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Catalog, criterionById, providerById } from '../../../src/domain/catalog/catalog';
import { cellWords, placeWords, titled } from '../../../src/domain/catalog/wording';
import type { SaidCell } from '../../../src/domain/decide/need';
import { criterionWords, failedWords, bareNeedWords } from '../../../src/domain/decide/needWords';
import { verdictWords } from '../../../src/domain/decide/verdictWords';
import type { Decision } from '../../../src/domain/share/decision';
import type { Written } from '../../../src/domain/share/document';
import { markdownOf } from '../../../src/features/share/markdown';
import { fewAnswers, someChosen } from '../../support/arbitraryChoices';
import { bundledCatalog } from '../../support/bundled';
import { JOURNEYS, provenanceOf, recordOf } from '../../support/someDecisions';
import { headingsIn, linesUnder, writtenLines } from '../../support/writtenLines';

const nameOf = (catalog: Catalog, id: string) => providerById(catalog, id)?.name ?? '';

/** What the catalog says there, put together without the words that are under test. */
const valueIn = (catalog: Catalog, id: string, cell: SaidCell): string => {
  const criterion = criterionById(catalog, id);
  if (cell.state === 'n/a' || criterion === undefined) return 'does not apply';
  return `: ${cellWords(criterion, cell)}; `;
};

/** Every rejected provider has its own heading, and there each failed need, its value and its place. */
const rejectsWithReasons = (catalog: Catalog, { recommendation }: Decision, written: Written) => {
  const { needs } = recommendation.asked;
  for (const { provider, fails } of recommendation.eliminated) {
    expect(fails.length).toBeGreaterThan(0);
    const lines = linesUnder(written, nameOf(catalog, provider));
    for (const failed of fails) {
      const line = lines.find((each) => each.startsWith(titled(failedWords(catalog, needs, failed))));
      expect(line).toContain(valueIn(catalog, needs[failed.need]?.criterion ?? '', failed.cell));
      const { at, from } = failed.cell.statement;
      expect(line).toContain(placeWords(at) ?? from?.title);
    }
  }
}; // prettier-ignore

/** What no source states of a provider is never said of it to be anything. */
const takesSilenceForNothing = (catalog: Catalog, { recommendation }: Decision, written: Written) => {
  const { needs } = recommendation.asked;
  for (const { provider: id, check } of [...recommendation.eliminated, ...recommendation.toCheck]) {
    const lines = recommendation.winners.includes(id)
      ? linesUnder(written, 'Confirmation')
      : linesUnder(written, nameOf(catalog, id));
    for (const name of check.map((at) => criterionWords(catalog, needs[at]?.criterion ?? ''))) {
      expect(lines.filter((line) => line.includes(name) && /not stated|is silent on/i.test(line))).not.toEqual([]);
      expect(lines.filter((line) => line.startsWith(`${titled(name)}: `))).toEqual([]);
      expect(lines.filter((line) => line.startsWith(`${titled(name)} does not apply`))).toEqual([]);
    }
  }
}; // prettier-ignore

describe.each(Object.entries(JOURNEYS))('The record of %s', (name, asking) => {
  const { decision, written } = recordOf(bundledCatalog, asking);
  const { recommendation } = decision;

  // The kept files are written anew by `npx vitest run tests/domain/share --update`: read what changed.
  it('is the one that is kept', async () => {
    await expect(markdownOf(written)).toMatchFileSnapshot(`records/${name}.md`);
  });

  it('has the sections of MADR 4 in their order', () => {
    const sections = headingsIn(written).slice(1);
    const named = ['Context and Problem Statement', 'Decision Drivers', 'Considered Options', 'Decision Outcome'];
    expect(sections.slice(0, 4)).toEqual(named);
    expect(sections.indexOf('Pros and Cons of the Options')).toBeGreaterThan(sections.indexOf('Near Misses'));
    expect(sections.at(-1)).toBe('More Information');
  }); // prettier-ignore

  it('names every provider once among the options', () => {
    const names = linesUnder(written, 'Considered Options').map((line) => line.split(': ')[0]);
    const all = bundledCatalog.providers.map((each) => each.name);
    expect(names).toHaveLength(all.length);
    expect(new Set(names)).toEqual(new Set(all));
  });

  it('names every need, and the order as swings', () => {
    const drivers = linesUnder(written, 'Decision Drivers');
    for (const need of recommendation.asked.needs)
      expect(drivers).toContain(titled(bareNeedWords(bundledCatalog, need)));
    const swings = drivers.filter((line) => line.includes(' → '));
    expect(swings).toHaveLength(asking.order.length);
  });

  it('gives every answer in the words of its question', () => {
    const context = linesUnder(written, 'Context and Problem Statement');
    for (const { question, answers } of decision.asked) {
      const line = context.find((each) => each.includes(`“${question.text}”: `));
      for (const { label } of answers) expect(line).toContain(label);
    }
  });

  it('rejects nobody without each failed need, its value and its lines', () => {
    expect(recommendation.eliminated.length).toBeGreaterThan(0);
    rejectsWithReasons(bundledCatalog, decision, written);
  });

  it('takes silence for no answer', () => {
    takesSilenceForNothing(bundledCatalog, decision, written);
  });

  it('carries the catalog, its version, both dates, the link and the method', () => {
    const more = linesUnder(written, 'More Information').join('\n');
    expect(more).toContain('“Non-Cloud Infrastructure Providers” version 1, read 22 November 2026');
    expect(more).toContain('exported 30 November 2026');
    expect(more).toContain(provenanceOf(bundledCatalog, asking).link);
    expect(more).toContain(decision.method);
  });

  it('has no score with decimals', () => {
    // What repositories say is full of versions; the words of the result have none.
    const own = writtenLines(written).filter((line) => !/\([\w.-]+\/[\w.-]+/.test(line));
    expect(own.join('\n').replaceAll(/Ubuntu 2\d\.04/g, '')).not.toMatch(/\d\.\d/);
  }); // prettier-ignore
});

describe('The record of any answers', () => {
  it('rejects nobody without every reason, and takes silence for no answer', () => {
    fc.assert(
      fc.property(fewAnswers(bundledCatalog, 4), (answers) => {
        const { decision, written } = recordOf(bundledCatalog, { answers, order: [['maturity']] });
        rejectsWithReasons(bundledCatalog, decision, written);
        takesSilenceForNothing(bundledCatalog, decision, written);
      }),
      { numRuns: 40 },
    );
  });

  it('on any catalog says what the result on the screen says, and names everybody', () => {
    fc.assert(
      fc.property(someChosen, ({ catalog, choices }) => {
        const { decision, written } = recordOf(catalog, choices);
        const lines = writtenLines(written);
        expect(lines.join('\n')).toContain(verdictWords(catalog, decision.recommendation));
        for (const { name } of catalog.providers)
          expect(lines.filter((line) => line.startsWith(`${name}: `))).not.toEqual([]);
        expect(markdownOf(written)).toMatch(/^---\nstatus: proposed\n/);
      }),
      { numRuns: 60 },
    );
  });
});
