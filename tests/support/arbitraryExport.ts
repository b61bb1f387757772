import fc, { type Arbitrary } from 'fast-check';
import { type Catalog, catalogOf } from '../../src/domain/catalog/catalog';
import type { Layer, LayerProvider, Statement } from '../../src/domain/catalog/layer';
import type { Provenance } from '../../src/domain/share/provenance';
import { oddWords, someLayer } from './arbitraryCatalog';

const TRAPS = [
  '=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '"=1"', '\'=1', '\'\'@x', '=1\n+2', '＝1', '－5', '\uFEFF=1', '\u200F=1',
  'a;=1', 'a; "@x', 'a\t-1', 'a\r\n+1', ';\'=1', '\t\'=1', '-5', '-1,200.5', 'n/a', 'not stated', '“n/a”', ' Not stated ', 'no',
  'a|b', '`|`', 'a\nb', 'a\r\nb', 'a\rb', 'a;b', 'a,b', '"', '""', 'שלום, עולם', '‏خادم', '👩‍🚀', '\0', '\u001b[31m', '<b>', '[a](https://b.example)',
]; // prettier-ignore

/** Words that tables and spreadsheets could take for something else. */
export const trapWords: Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TRAPS) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...TRAPS), oddWords).map((both) => both.join('')) },
  { weight: 2, arbitrary: oddWords },
); // prettier-ignore

const perhaps = <Value>(value: Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });
const someLines = fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 3 });

const asWritten = <Thing extends object>(thing: Thing): Thing =>
  Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined)) as Thing;

const somePassage = fc.record({ text: trapWords, at: someLines });

const restated = (statement: Statement, isText: boolean): Arbitrary<Statement> =>
  fc
    .record({
      word: trapWords,
      at: perhaps(someLines),
      note: perhaps(trapWords),
      source: perhaps(fc.constantFrom('first', 'second')),
    })
    .map(({ word, ...rest }) =>
      asWritten({ ...statement, ...rest, value: isText ? word : statement.value } as Statement),
    );

const enriched = (provider: LayerProvider, layer: Layer): Arbitrary<LayerProvider> => {
  const criteria = layer.criteria ?? [];
  const texts = criteria.filter(({ kind }) => kind === 'text').map(({ id }) => id);
  const stated = Object.entries(provider.statements ?? {}).map(([id, statement]) =>
    restated(statement, texts.includes(id) && statement.value !== 'n/a').map(
      (each) => [id, each] as const,
    ),
  );
  const others = (layer.providers ?? []).map(({ id }) => id);
  return fc
    .record({
      name: trapWords,
      summary: perhaps(somePassage),
      notice: perhaps(
        fc
          .record({
            tone: fc.constantFrom('caution' as const, 'info' as const),
            text: trapWords,
            successor: perhaps(fc.constantFrom(...others)),
          })
          .map(asWritten),
      ),
      contradictions: fc.array(
        fc.record({
          criteria: fc.subarray(
            criteria.map(({ id }) => id),
            { minLength: 1 },
          ),
          says: fc.tuple(somePassage, somePassage),
        }),
        { maxLength: 2 },
      ),
      links: fc.constantFrom([], [{ role: 'fork' as const, url: 'https://fork.example/a|b' }]),
      section: fc.array(
        fc.record({ hatch: fc.constantFrom('bare' as const, 'net' as const), text: trapWords }),
        { maxLength: 2 },
      ),
      statements: fc.tuple(...stated).map((all) => Object.fromEntries(all)),
    })
    .map((more) => asWritten({ ...provider, ...more } as LayerProvider));
};

/** A layer to export: traps for names and values, two sources, everything that a source can say. */
const someExportedLayer: Arbitrary<Layer> = someLayer.chain((layer) => {
  const scales = (layer.criteria ?? []).filter(({ kind }) => kind === 'scale');
  const spokes = scales.map(({ id, ...scale }) => ({
    criterion: id,
    steps: Object.fromEntries('levels' in scale ? scale.levels.map((level) => [level.id, 1]) : []),
  }));
  const [across, up = across] = scales.map(({ id }) => id);
  const position = across === undefined || up === undefined ? {} : { position: { across, up } };
  return fc
    .record({
      title: trapWords,
      providers: fc.tuple(...(layer.providers ?? []).map((each) => enriched(each, layer))),
      labels: fc.array(perhaps(trapWords), { minLength: 6, maxLength: 6 }),
      isReading: fc.array(perhaps(fc.constant(true as const)), { minLength: 6, maxLength: 6 }),
    })
    .map(({ labels, isReading, ...rest }) => ({
      ...layer,
      ...rest,
      criteria: (layer.criteria ?? []).map((criterion, at) =>
        asWritten({
          ...criterion,
          label: labels[at] ?? criterion.label,
          reading: isReading[at],
        }),
      ),
      sources: [
        { id: 'first', title: 'A paper', read: '2026-01-31' },
        { id: 'second', title: 'Another paper', read: '2026-02' },
      ],
      roles: { ...layer.roles, ...position, spokes },
    }));
});

/** The same as a catalog. */
export const someExportedCatalog: Arbitrary<Catalog> = someExportedLayer.map((layer) =>
  catalogOf([layer]),
);

/** Where an export comes from, for tests that ask nothing of it. */
export const aProvenance: Provenance = {
  sheet: 'Browse: all providers',
  drawnWith: 'No filters',
  catalog: 'A test',
  version: 3,
  read: '2026-01-31',
  exported: '2026-11-22',
  link: 'https://groundwork.example/app/?maturity=high&sort=-maturity,name',
};
