import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  positionCaption,
  positionNote,
  positionOf,
  positionWords,
} from '../../../src/domain/compare/position';
import type { Criterion } from '../../../src/domain/catalog/layer';
import { aCatalog, aProvider, CRITERIA } from '../../support/aCatalog';
import { someOrderedCatalog } from '../../support/arbitraryComparison';
import { bundledCatalog } from '../../support/bundled';
import { picked } from '../../support/picked';

const effort: Criterion = {
  id: 'effort',
  kind: 'scale',
  label: 'Effort',
  group: 'ratings',
  definition: 'So.',
  better: 'low',
  levels: [
    { id: 'little', label: 'Little' },
    { id: 'much', label: 'Much' },
    { id: 'unknown', label: 'Of its own', unranked: true },
  ],
};
const catalog = aCatalog(
  [
    aProvider({ name: 'Ada', values: { maturity: 'high', effort: 'little' } }),
    aProvider({ name: 'Bob', values: { maturity: 'high', effort: 'little' } }),
    aProvider({ name: 'Cid', values: { maturity: 'low' } }),
    aProvider({ name: 'Dot', values: { maturity: 'n/a', effort: 'much' } }),
    aProvider({ name: 'Eve', values: { maturity: 'low', effort: 'unknown' } }),
  ],
  {
    criteria: [...CRITERIA, effort],
    roles: { position: { across: 'maturity', up: 'effort' } },
  },
);
const position = positionOf(catalog);

describe('The position of providers on two scales', () => {
  it('has a square for each pair of levels, the best one at the top and to the right', () => {
    const squares = position?.rows.map((row) =>
      row.map(({ across, up }) => `${across.id} ${up.id}`),
    );
    expect(squares).toEqual([
      ['low little', 'medium little', 'high little'],
      ['low much', 'medium much', 'high much'],
    ]);
  });

  it('names everyone in a square, also those who share it', () => {
    expect(position?.rows[0]?.[2]?.providers.map(({ name }) => name)).toEqual(['Ada', 'Bob']);
  });

  it('lists those beside it who are not stated, not applicable or off a scale', () => {
    expect(position?.unplaced.map(({ name }) => name)).toEqual(['Cid', 'Dot', 'Eve']);
  });

  it('is not there in a catalog without two scales for it', () => {
    expect(positionOf(aCatalog([]))).toBeUndefined();
  });

  it('says what it is and how to read it', () => {
    if (position === undefined) throw new Error('There is a position.');
    expect(positionCaption(catalog, position)).toBe('Effort by maturity, all 5 providers');
    expect(positionNote(position)).toBe('Maturity; effort falls toward the top');
    const turned = { ...position, up: position.across };
    expect(positionNote(turned)).toBe('Maturity; maturity rises toward the top');
  });
});

describe('Where picked providers stand', () => {
  const words = (...ids: readonly string[]) =>
    position && positionWords(position, picked(catalog, ...ids));

  it('is said by square, those of one square together, and who has the best one', () => {
    expect(words('ada', 'bob')).toEqual([
      'Ada and Bob: maturity High, effort Little.',
      'The best square, maturity High, effort Little: Ada and Bob.',
    ]);
  });

  it('names those without a square, and the best square also where they do not hold it', () => {
    expect(words('eve', 'ada', 'cid', 'dot')).toEqual([
      'Ada: maturity High, effort Little.',
      'Without a square: Eve, Cid and Dot.',
      'The best square, maturity High, effort Little: Ada and Bob.',
    ]);
    expect(words()).toEqual(['The best square, maturity High, effort Little: Ada and Bob.']);
  });

  it('says so where nobody has the best square, as in the document', () => {
    const document = positionOf(bundledCatalog);
    if (document === undefined) throw new Error('The document has a position.');
    const three = picked(bundledCatalog, 'maas', 'tinkerbell', 'metal3');
    expect(positionWords(document, three)).toEqual([
      'Tinkerbell: maturity Medium, complexity Medium.',
      'Metal3 and MAAS: maturity High, complexity Medium-High.',
      'Nobody has maturity High, complexity Low.',
    ]);
  });

  it('names everybody who is asked for, on any catalog with two scales', () => {
    fc.assert(
      fc.property(someOrderedCatalog, (any) => {
        const scales = any.criteria.filter(({ kind }) => kind === 'scale').map(({ id }) => id);
        fc.pre(scales.length > 0);
        const [across = '', up = across] = scales;
        const placed = positionOf({ ...any, roles: { position: { across, up } } });
        const said = placed && positionWords(placed, any.providers).join('\n');
        for (const { name } of any.providers) expect(said).toContain(name);
        expect(said).not.toMatch(/undefined|NaN/);
      }),
    );
  });
});
