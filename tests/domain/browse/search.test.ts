import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchingProviders } from '../../../src/domain/browse/matching';
import { providersNamed } from '../../../src/domain/browse/providersNamed';
import {
  folded,
  foundIn,
  isFound,
  markedParts,
  passagesOf,
  searchedTexts,
  searchWords,
} from '../../../src/domain/browse/search';
import { aCatalog, aProvider } from '../../support/aCatalog';
import { oddWords } from '../../support/arbitraryCatalog';

const catalog = aCatalog([
  aProvider({
    name: 'Métal',
    longName: 'Métal sur mesure',
    notice: { tone: 'info', text: 'Renamed last year' },
    features: [{ text: 'Boots over PXE' }, { text: 'Keeps an inventory' }],
    status: [{ text: 'Used by three banks' }],
    values: { requirements: 'A rack of its own', brings: ['ssh'], maturity: 'high' },
  }),
  aProvider({ name: 'Wood', values: { requirements: 'n/a' } }),
]);

const found = (search: string) =>
  matchingProviders(catalog, { filters: {}, search }, []).map(({ name }) => name);

describe('The search', () => {
  it('finds names, long names, notices, features, remarks and requirements', () => {
    for (const search of ['métal', 'mesure', 'renamed', 'pxe', 'banks', 'rack', 'SSH access'])
      expect([search, found(search)]).toEqual([search, ['Métal']]);
  });

  it('folds case and accents on both sides', () => {
    for (const search of ['METAL', 'metál', 'me\u0301tal'])
      expect(found(search)).toEqual(['Métal']);
  });

  it('wants every word, in any order and anywhere', () => {
    expect(found('inventory metal')).toEqual(['Métal']);
    expect(found('inventory wood')).toEqual([]);
  });

  it('finds parts of words', () => {
    expect(found('vent')).toEqual(['Métal']);
  });

  it('does not look where the catalog does not offer it, nor at what does not apply', () => {
    expect(found('high')).toEqual([]);
    expect(found('n/a')).toEqual([]);
    expect(found('not stated')).toEqual([]);
  });

  it('shows everyone when only spaces are typed', () => {
    expect(searchWords(' \t ')).toEqual([]);
    expect(found(' ')).toEqual(['Métal', 'Wood']);
  });

  it('takes signs of patterns for what they are', () => {
    for (const search of ['.*', '(', '[a-z]', '\\', '$']) expect(found(search)).toEqual([]);
  });

  it('finds a word in capitals however its last letter is written in small ones', () => {
    const greek = aCatalog([aProvider({ name: 'ΟΔΟΣ', id: 'odos' })]);
    const names = (search: string) => matchingProviders(greek, { filters: {}, search }, []).length;
    expect([names('ΟΔΟΣ'), names('ΟΔΟ'), names('Σ')]).toEqual([1, 1, 1]);
  });
});

describe('What the search found', () => {
  const passages = catalog.providers.slice(0, 1).flatMap((each) => passagesOf(catalog, each));

  it('is shown in the fewest passages, the name first', () => {
    expect(foundIn(passages, ['metal']).map(({ of }) => of)).toEqual(['name']);
    expect(foundIn(passages, ['pxe', 'boots']).map(({ text }) => text)).toEqual(['Boots over PXE']);
    expect(foundIn(passages, ['rack', 'pxe']).map(({ of }) => of)).toEqual([
      'requirements',
      'feature',
    ]);
  });

  it('is nothing where no word stands', () => {
    expect(foundIn(passages, [])).toEqual([]);
    expect(foundIn(passages, ['zebra'])).toEqual([]);
    expect(isFound(searchedTexts(catalog)[0] ?? '', ['zebra'])).toBe(false);
  });

  it('is never a word that begins in one text and ends in another', () => {
    const split = aCatalog([
      aProvider({ name: 'Rock', longName: 'Rock', features: [{ text: 'et' }] }),
    ]);
    const [text = ''] = searchedTexts(split);
    expect(isFound(text, ['rock', 'et'])).toBe(true);
    expect(isFound(text, ['rocket'])).toBe(false);
  });
});

describe('The marks in a text', () => {
  const marked = (text: string, ...words: readonly string[]) =>
    markedParts(text, words)
      .map((part) => (part.isFound ? `[${part.text}]` : part.text))
      .join('');

  it('are on every place where a word stands', () => {
    expect(marked('Boots over PXE/iPXE', 'pxe')).toBe('Boots over [PXE]/i[PXE]');
    expect(marked('Métal', 'etal')).toBe('M[étal]');
    expect(marked('aaa', 'aa')).toBe('[aaa]');
    expect(marked('abcd', 'bc', 'cd')).toBe('a[bcd]');
  });

  it('are nowhere when nothing was searched', () => {
    expect(marked('Métal')).toBe('Métal');
    expect(markedParts('', ['a'])).toEqual([]);
  });

  it('leave the text as it is, whatever text and words', () => {
    const words = fc.array(oddWords.map(folded).filter(Boolean), { maxLength: 3 });
    fc.assert(
      fc.property(oddWords, words, (text, each) => {
        const joined = markedParts(text, each)
          .map((part) => part.text)
          .join('');
        // “é” may be written as one sign or as two; either is the same text to a reader.
        expect(joined.normalize('NFC')).toBe(text.normalize('NFC'));
      }),
      { numRuns: 150 },
    );
  });

  it('are somewhere whenever a word was found, whatever text and word', () => {
    const word = oddWords.map(folded).filter((each) => each.trim() === each && each !== '');
    fc.assert(
      fc.property(oddWords, oddWords, word, (before, after, each) => {
        const text = `${before} ${each} ${after}`;
        fc.pre(folded(text).includes(each));
        expect(markedParts(text, [each]).some((part) => part.isFound)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('The providers of a name', () => {
  const named = (name: string) =>
    providersNamed(catalog.providers, name).map((provider) => provider.name);

  it('have every word of it in their name or long name, with case and accents folded', () => {
    for (const name of ['metal', 'MÉTAL', 'me\u0301t', 'mesure', 'mesure metal', ' sur  metal '])
      expect([name, named(name)]).toEqual([name, ['Métal']]);
    expect(named('metal wood')).toEqual([]);
  });

  it('are not those of whom only something else says it', () => {
    for (const name of ['renamed', 'pxe', 'banks', 'rack', 'ssh'])
      expect([name, named(name)]).toEqual([name, []]);
  });

  it('are all, in their order, where nothing but spaces is asked for', () => {
    expect([named(''), named(' \t')]).toEqual([
      ['Métal', 'Wood'],
      ['Métal', 'Wood'],
    ]);
  });

  it('hold nothing of a long name that is not there', () => {
    expect(named('undefined')).toEqual([]);
    expect(named('o')).toEqual(['Wood']);
  });
});
