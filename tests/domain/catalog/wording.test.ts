import { describe, expect, it } from 'vitest';
import { cellOf } from '../../../src/domain/catalog/cell';
import { inSentence, nameInSentence, optionWords } from '../../../src/domain/catalog/criterion';
import type { Statement } from '../../../src/domain/catalog/layer';
import {
  cellWords,
  countWords,
  dateWords,
  entryWords,
  fullerName,
  listWords,
  placeWords,
  remarksOn,
  shortDateWords,
  sourceWords,
  titled,
} from '../../../src/domain/catalog/wording';
import { aCatalog, aProvider, CRITERIA } from '../../support/aCatalog';

const [maturity, discovery, brings] = CRITERIA;

describe('Words for dates', () => {
  it('are as exact as the source is', () => {
    expect(dateWords('2025')).toBe('2025');
    expect(dateWords('2025-08')).toBe('August 2025');
    expect(dateWords('2026-11-02')).toBe('2 November 2026');
  });

  it('cut the month to three letters where room is short', () => {
    expect(shortDateWords('2025-08')).toBe('Aug 2025');
    expect(shortDateWords('2026-05-22')).toBe('22 May 2026');
    expect(shortDateWords('2025')).toBe('2025');
  });

  it('name the day on which a source was read', () => {
    const source = { id: 'doc', title: 'A paper', read: '2026-11-22' };
    expect(sourceWords(source)).toBe('A paper, read 22 November 2026');
  });
});

describe('Words for values', () => {
  it('say an option in full, with its note', () => {
    expect(optionWords({ id: 'bm', label: 'Yes', note: 'bare metal only' })).toBe(
      'Yes, bare metal only',
    );
  });

  it('say the two states in words of their own', () => {
    expect(maturity && entryWords(maturity, 'n/a')).toBe('n/a');
    expect(maturity && entryWords(maturity, 'not-stated')).toBe('not stated');
    expect(discovery && entryWords(discovery, 'no')).toBe('No');
  });

  it('keep qualifier and dates with the value', () => {
    const statement: Statement = {
      value: 'low',
      qualifier: 'Alpha',
      since: '2025-08',
      asOf: '2026',
      claim: true,
    };
    expect(remarksOn(statement)).toEqual([
      '(Alpha)',
      'since Aug 2025',
      'as of 2026',
      'claimed by the source',
    ]);
    expect(remarksOn({ value: 'low' })).toEqual([]);
  });

  it('say a whole cell in one string', () => {
    const said = {
      maturity: { value: 'low', qualifier: 'Alpha' },
      brings: { value: ['ssh', 'bmc'] },
    };
    const [ada] = aCatalog([aProvider({ name: 'Ada', statements: said })]).providers;
    if (!ada || !maturity || !brings || !discovery) throw new Error('They are all there.');
    expect(cellWords(maturity, cellOf(ada, 'maturity'))).toBe('Low (Alpha)');
    expect(cellWords(brings, cellOf(ada, 'brings'))).toBe('SSH access, BMC');
    expect(cellWords(discovery, cellOf(ada, 'discovery'))).toBe('not stated');
  });
});

describe('Words for places and counts', () => {
  it('name the lines in order', () => {
    expect(placeWords([254])).toBe('line 254');
    expect(placeWords([254, 85])).toBe('lines 85 and 254');
    expect(placeWords([9, 10, 3])).toBe('lines 3, 9 and 10');
  });

  it('name no place where there is none', () => {
    expect(placeWords([])).toBeUndefined();
    expect(placeWords(undefined)).toBeUndefined();
  });

  it('list words as people do', () => {
    expect(listWords([])).toBe('');
    expect(listWords(['a'])).toBe('a');
    expect(listWords(['a', 'b'])).toBe('a and b');
    expect(listWords(['a', 'b', 'c'])).toBe('a, b and c');
  });

  it('count one and many', () => {
    expect(countWords(1, ['provider', 'providers'])).toBe('1 provider');
    expect(countWords(0, ['provider', 'providers'])).toBe('0 providers');
    expect(countWords(1200, ['boat', 'boats'])).toBe('1,200 boats');
  });
});

describe('Names', () => {
  it('stand in a sentence with a small letter, unless they are abbreviations', () => {
    expect(inSentence('Maturity')).toBe('maturity');
    expect(inSentence('CNCF status')).toBe('CNCF status');
    expect(inSentence('PCI passthrough')).toBe('PCI passthrough');
    expect(inSentence('')).toBe('');
  });

  it('keep their capital in a sentence where they begin with a proper name', () => {
    if (discovery === undefined) throw new Error('It is there.');
    expect(nameInSentence(discovery)).toBe('discovery');
    expect(nameInSentence({ ...discovery, label: 'Juju', proper: true })).toBe('Juju');
  });

  it('stand at the start of a line with a capital', () => {
    expect(titled('provider')).toBe('Provider');
    expect(titled('écluse')).toBe('Écluse');
  });

  it('are followed by what the long name adds', () => {
    expect(fullerName({ name: 'MAAS', longName: 'Metal as a Service' })).toBe('Metal as a Service');
    expect(fullerName({ name: 'k0smotron', longName: 'k0smotron RemoteMachine' })).toBe(
      'RemoteMachine',
    );
    expect(fullerName({ name: 'Omni' })).toBeUndefined();
  });
});
