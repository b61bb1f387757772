import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLink, writeLink } from '../../src/url/link';
import { aCatalog, aProvider } from '../support/aCatalog';
import { PREFERENCES, QUESTIONS } from '../support/aDecision';
import { someChosen } from '../support/arbitraryChoices';

const aliases = [
  { of: 'providers', old: 'augusta', now: 'ada' },
  { of: 'providers', old: 'countess', now: 'ada' },
  { of: 'criteria', old: 'ripeness', now: 'maturity' },
  { of: 'criteria.maturity', old: 'lo', now: 'low' },
  { of: 'answers', old: 'ripeness:lo', now: 'maturity:low' },
  { of: 'answers', old: 'uses:net', now: 'uses:network' },
];
const providers = [aProvider({ name: 'Ada' }), aProvider({ name: 'Bob' })];
const decided = { questions: QUESTIONS, preferences: PREFERENCES };
const catalog = aCatalog(providers, { ...decided, aliases });

describe('An id that has an alias goes on working', () => {
  it.each([
    ['?provider=augusta', '?provider=ada'],
    ['?provider=countess', '?provider=ada'],
    ['?pick=bob,augusta', '?pick=bob,ada'],
    ['?pick=augusta,ada', '?pick=ada'],
    ['?pick=augusta,bob&base=augusta&draw=augusta', '?pick=ada,bob&base=ada&draw=ada'],
    ['?pick=ada,bob&base=augusta', '?pick=ada,bob&base=ada'],
    ['?ripeness=high', '?maturity=high'],
    ['?ripeness=lo,not-stated', '?maturity=low,not-stated'],
    ['?maturity=lo', '?maturity=low'],
    ['?ripeness=lo&maturity=high', '?maturity=low,high'],
    ['?sort=-ripeness,name', '?sort=-maturity,name'],
    ['?columns=ripeness,brings', '?columns=maturity,brings'],
    ['?order=discovery~ripeness,brings', '?order=discovery~maturity,brings'],
    ['?need=ripeness:lo', '?need=maturity:low'],
    ['?need=uses:net,uses:shell', '?need=uses:network,uses:shell'],
  ])('in %s', (old, now) => {
    expect(readLink(catalog, old).choices).toEqual(readLink(catalog, now).choices);
    expect(readLink(catalog, old).choices).not.toEqual(readLink(catalog, '').choices);
    expect(readLink(catalog, old).unread).toEqual([]);
  });

  it('and is written as it is called today', () => {
    const { choices } = readLink(catalog, '?provider=augusta&ripeness=lo');
    expect(writeLink(catalog, choices)).toBe('?provider=ada&maturity=low');
  });

  it('but is only an id where ids stand: not in a search, nor in parameters of others', () => {
    const { choices, foreign } = readLink(catalog, '?q=augusta,lo&utm_source=augusta');
    expect(choices.search).toBe('augusta,lo');
    expect(foreign).toEqual([['utm_source', 'augusta']]);
  });

  it('and of one criterion is none of another', () => {
    expect(readLink(catalog, '?discovery=lo').unread).toEqual([
      { kind: 'unknown-value', key: 'discovery', found: 'lo' },
    ]);
  });
});

describe('Aliases', () => {
  it('change nothing in a link that has no old ids, on any catalog', () => {
    fc.assert(
      fc.property(someChosen, ({ catalog: any, choices }) => {
        const link = writeLink(any, choices);
        const aliased = { ...any, aliases: [{ of: 'providers', old: '~', now: 'x' }] };
        expect(readLink(aliased, link)).toEqual(readLink(any, link));
      }),
    );
  });
});
