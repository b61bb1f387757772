import { describe, expect, it } from 'vitest';
import type { Layer } from '../../../src/domain/catalog/layer';
import { upkeepOf } from '../../../src/domain/catalog/upkeep';
import { aLayer, aProvider } from '../../support/aCatalog';

const TODAY = '2026-11-27';
const upkeep = (...layers: readonly Layer[]) =>
  upkeepOf(
    layers.map((layer, at) => ({ file: `${at}.layer.json`, layer })),
    TODAY,
  );
const ada = aProvider({ name: 'Ada', values: { maturity: 'low' } });
const rest = (wish: Partial<Layer>): Layer => ({ format: 1, id: 'test', title: 'A test', ...wish });

describe('What a maintainer has to look after', () => {
  it('is nothing where every statement has a source and files agree', () => {
    expect(upkeep(aLayer([ada]))).toEqual({ wrong: [], old: [] });
    expect(upkeep(aLayer([ada]), rest({ providers: [{ id: 'ada', name: 'Ada' }] }))).toEqual({
      wrong: [],
      old: [],
    });
  });

  it('is what refers to something that no file has', () => {
    const statements = { maturty: { value: 'low' } };
    const { wrong } = upkeep(aLayer([]), rest({ providers: [{ id: 'b', name: 'B', statements }] }));
    expect(wrong).toEqual([
      {
        title: 'References to what is not there',
        lines: [
          '1.layer.json: providers.b.statements.maturty: There is no criterion “maturty”. Did you mean “maturity”?',
        ],
      },
    ]);
  });

  it('is what files say differently of the same thing', () => {
    const providers = [{ id: 'ada', name: 'ADA' }];
    const groups = [{ id: 'ratings', label: 'Marks' }];
    const { wrong } = upkeep(aLayer([ada]), rest({ title: 'Another', providers, groups }));
    expect(wrong.map(({ lines }) => lines)).toEqual([
      [
        'layer test: title is “A test” in 0.layer.json and “Another” in 1.layer.json.',
        'group ratings: label is “Ratings” in 0.layer.json and “Marks” in 1.layer.json.',
        'provider ada: name is “Ada” in 0.layer.json and “ADA” in 1.layer.json.',
      ],
    ]);
  });

  it('is a criterion that is there twice, and of another kind', () => {
    const [first] = aLayer([]).criteria ?? [];
    const other = { ...first, kind: 'text', label: 'Ripeness' } as NonNullable<typeof first>;
    const [, differing] = upkeep(aLayer([]), rest({ criteria: [other] })).wrong;
    expect(differing?.lines).toContain(
      'criterion maturity: kind is “scale” in 0.layer.json and “text” in 1.layer.json.',
    );
  });

  it('is a statement without a source, or without a place in a source that has places', () => {
    const lined = [{ id: 'paper', title: 'A paper', read: '2026-10', lines: 9 }];
    const lines = (layer: Layer) => upkeep(layer).wrong.flatMap((findings) => findings.lines);
    expect(lines(aLayer([ada], { sources: [] }))).toEqual([
      '0.layer.json: providers.ada.statements.maturity has no source.',
    ]);
    expect(lines(aLayer([ada], { sources: lined }))).toEqual([
      '0.layer.json: providers.ada.statements.maturity names no place in “A paper”.',
    ]);
  });

  it('is told apart from what has only become old, where the catalog says when that is', () => {
    const sources = [{ id: 'paper', title: 'A paper', read: '2025-11-26' }];
    expect(upkeep(aLayer([ada], { sources })).old).toEqual([]);
    expect(upkeep(aLayer([ada], { sources, oldAfter: 12 }))).toEqual({
      wrong: [],
      old: [
        {
          title: 'Sources read more than 12 months before 2026-11-27',
          lines: ['2025-11-26  A paper, 1 statement'],
        },
      ],
    });
  });
});
