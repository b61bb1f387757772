import { describe, expect, it } from 'vitest';
import { brokenReferences } from '../../../src/domain/catalog/brokenReferences';
import { catalogOf, criterionById } from '../../../src/domain/catalog/catalog';
import { optionsOf } from '../../../src/domain/catalog/criterion';
import type { Layer } from '../../../src/domain/catalog/layer';
import { aLayer, aProvider } from '../../support/aCatalog';
import { inWords } from '../../support/inWords';

const adding = (options: Layer['options'], values = {}): Layer => ({
  format: 1,
  id: 'other',
  title: 'Other',
  ...(options === undefined ? {} : { options }),
  providers: [aProvider({ name: 'Ada', values })],
});

const discovering = [{ id: 'sometimes', label: 'Sometimes' }];

const broken = (layer: Layer) =>
  brokenReferences(layer, [aLayer([aProvider({ name: 'Ada' })])]).map(inWords(layer));

describe('A layer that adds options to a criterion of an earlier one', () => {
  it('puts them after its own, and states them', () => {
    const layer = adding({ discovery: discovering }, { discovery: 'sometimes' });
    expect(broken(layer)).toEqual([]);
    const criterion = criterionById(catalogOf([aLayer([]), layer]), 'discovery');
    expect(criterion && optionsOf(criterion).map(({ id }) => id)).toEqual([
      'yes',
      'no',
      'sometimes',
    ]);
  });

  it('puts one before another where it says so', () => {
    const layer = adding({ discovery: [{ id: 'sometimes', label: 'Sometimes', before: 'no' }] });
    expect(broken(layer)).toEqual([]);
    const criterion = criterionById(catalogOf([aLayer([]), layer]), 'discovery');
    expect(criterion && optionsOf(criterion).slice(1)).toEqual([
      { id: 'sometimes', label: 'Sometimes' },
      { id: 'no', label: 'No', sign: 'no' },
    ]);
    const nowhere = [{ id: 'sometimes', label: 'Sometimes', before: 'never' }];
    expect(broken(adding({ discovery: nowhere }))).toEqual([
      'options.discovery.sometimes.before: There is no option “never”.',
    ]);
  });

  it('leaves the criterion as it is where the layer is not there', () => {
    const criterion = criterionById(catalogOf([aLayer([])]), 'discovery');
    expect(criterion && optionsOf(criterion)).toHaveLength(2);
  });

  it('is refused for what there is already, for silence, and for what has no options', () => {
    expect(broken(adding({ discovery: [{ id: 'yes', label: 'Yes' }] }))).toEqual([
      'options.discovery.yes.id: “discovery” has an option “yes” already.',
    ]);
    expect(broken(adding({ discovery: [{ id: 'not-stated', label: 'Nothing' }] }))).toEqual([
      'options.discovery.not-stated.id: Silence is no option: leave the statement out.',
    ]);
    expect(broken(adding({ maturity: discovering }))).toEqual([
      'options.maturity: “maturity” is a scale: options can only be added to a choice or a set.',
    ]);
    expect(broken(adding({ colour: discovering }))).toEqual([
      'options.colour: There is no criterion “colour”.',
    ]);
  });
});
