import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogOf, providerById } from '../../../src/domain/catalog/catalog';
import { catalogShown, type Counted } from '../../../src/domain/catalog/catalogShown';
import { cellOf } from '../../../src/domain/catalog/cell';
import type { Criterion, Layer } from '../../../src/domain/catalog/layer';
import { layerFile } from '../../../src/domain/catalog/layerFile';
import {
  OWN_NOTE,
  type OwnRating,
  ownRating,
  withOwnRating,
} from '../../../src/domain/catalog/ownRatings';
import { ownStatement } from '../../../src/domain/catalog/ownStatement';
import { readCatalogFile } from '../../../src/domain/catalog/reading/readCatalogFile';
import { aLayer, aProvider, CRITERIA } from '../../support/aCatalog';
import { someLayer } from '../../support/arbitraryCatalog';

const EVE = { id: 'eve', name: 'Eve' };
const bundled = aLayer([aProvider({ name: 'Eve', values: { maturity: 'low' } })]);

const said = (value: string, criterion = 'maturity'): OwnRating => ({
  provider: EVE,
  criterion,
  statement: { value, asOf: '2026-11-27', note: 'because we ran it' },
});

const takenBack = (criterion = 'maturity'): OwnRating => ({
  provider: EVE,
  criterion,
  statement: undefined,
});

const valueOn = (layers: readonly Layer[], counts: Counted) => {
  const catalog = catalogShown(catalogOf([bundled, ...layers]), { also: [], counts });
  const eve = providerById(catalog, 'eve');
  const cell = eve && cellOf(eve, 'maturity');
  return cell?.state === 'stated' ? cell.statement.value : cell?.state;
};

describe('A rating of one’s own', () => {
  const rated = withOwnRating([], said('high'));

  it('counts if the reader says so, and changes no source’s value', () => {
    expect(valueOn(rated, 'first')).toBe('low');
    expect(valueOn(rated, 'own')).toBe('high');
    const eve = providerById(catalogOf([bundled, ...rated]), 'eve');
    expect(eve?.statements.get('maturity')?.map(({ value, own }) => [value, own])).toEqual([
      ['low', undefined],
      ['high', true],
    ]);
  });

  it('goes before what a file of one’s own says', () => {
    const file: Layer = {
      ...bundled,
      id: 'team',
      criteria: undefined,
      groups: undefined,
      own: true,
      providers: [aProvider({ name: 'Eve', values: { maturity: 'medium' } })],
    };
    expect(valueOn([file], 'own')).toBe('medium');
    expect(valueOn(withOwnRating([file], said('high')), 'own')).toBe('high');
  });

  it('takes the place of the one before, and is gone when it is taken back', () => {
    const again = withOwnRating(rated, said('medium'));
    expect(ownRating(again, 'eve', 'maturity')?.value).toBe('medium');
    expect(withOwnRating(again, takenBack())).toEqual([]);
  });

  it('leaves a note of one’s own a criterion only as long as there is one', () => {
    const noted = withOwnRating(rated, said('Ask the storage team.', OWN_NOTE.id));
    expect(catalogOf([bundled, ...noted]).criteria.map(({ id }) => id)).toContain(OWN_NOTE.id);
    expect(withOwnRating(noted, takenBack(OWN_NOTE.id))).toEqual(rated);
  });

  it('opens again from its file as it was', () => {
    const noted = withOwnRating(rated, said('Ask the storage team.', OWN_NOTE.id));
    const read = readCatalogFile(layerFile(noted, false), { over: [bundled] });
    expect(read).toEqual({ ok: true, layers: noted, isAlone: false });
  });

  it('touches no other layer, and leaves nothing behind', () => {
    fc.assert(
      fc.property(someLayer, fc.string(), fc.constantFrom('eve', 'adam'), (layer, value, id) => {
        const rating = { ...said(value), provider: { id, name: id } };
        const with_ = withOwnRating([layer], rating);
        expect(with_[0]).toBe(layer);
        expect(ownRating(with_, id, 'maturity')?.value).toBe(value);
        expect(withOwnRating(with_, { ...rating, statement: undefined })).toEqual([layer]);
      }),
    );
  });
});

const criterion = (kind: Criterion['kind']): Criterion => {
  const found = CRITERIA.find((each) => each.kind === kind);
  if (found === undefined) throw new Error(`There is no criterion of the kind ${kind}.`);
  return found;
};

describe('What a reader enters', () => {
  const DAY = '2026-11-27';

  it('becomes a statement of that day, with the reason as its note', () => {
    expect(
      ownStatement(criterion('scale'), { values: ['high'], because: ' we run it ' }, DAY),
    ).toEqual({ value: 'high', asOf: DAY, note: 'we run it' });
  });

  it('keeps all that was ticked of a set, and a number as a number', () => {
    expect(
      ownStatement(criterion('set'), { values: ['bmc', 'dhcp'], because: '' }, DAY)?.value,
    ).toEqual(['bmc', 'dhcp']);
    expect(ownStatement(criterion('number'), { values: ['12.5'], because: '' }, DAY)?.value).toBe(
      12.5,
    );
  });

  it('is “does not apply” where that was chosen, whatever else was', () => {
    expect(
      ownStatement(criterion('set'), { values: ['bmc', 'n/a'], because: '' }, DAY)?.value,
    ).toBe('n/a');
  });

  it.each(['scale', 'set', 'number', 'text'] as const)(
    'is nothing where nothing was entered: %s',
    (kind) => {
      expect(ownStatement(criterion(kind), { values: ['', ' '], because: 'so' }, DAY)).toBe(
        undefined,
      );
    },
  );

  it.each(['many', '1e999', 'NaN'])(
    'is nothing where a number is asked for and it is %s',
    (text) => {
      expect(ownStatement(criterion('number'), { values: [text], because: '' }, DAY)).toBe(
        undefined,
      );
    },
  );
});
