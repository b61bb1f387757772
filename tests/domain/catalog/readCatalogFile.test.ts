import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLayer } from '../../../src/domain/catalog/parseLayer';
import { refusalText } from '../../../src/domain/catalog/reading/errorLines';
import { readCatalogFile } from '../../../src/domain/catalog/reading/readCatalogFile';
import { aLayer, aProvider } from '../../support/aCatalog';
import { someLayer } from '../../support/arbitraryCatalog';
import { outcomeOf, readOver, UNDER } from '../../support/readFile';

const team = { format: 1, id: 'team', title: 'Our team' };
const GOOD = `${JSON.stringify(
  aLayer([
    aProvider({
      name: 'Ada',
      values: { maturity: 'high', brings: ['ssh'], nodes: 5, released: '2025-08' },
      features: [{ text: 'It has <b>this</b>', at: [3] }],
      links: [{ role: 'project', url: 'https://example.org/' }],
    }),
    aProvider({ name: 'Bob', notice: { tone: 'info', text: 'New.', successor: 'ada' } }),
  ]),
  null,
  2,
)}\n`;

describe('A catalog file', () => {
  it('that is good is read, from text and from bytes', () => {
    const alone = readCatalogFile(GOOD, { over: [] });
    expect(alone).toEqual({ ok: true, layers: [JSON.parse(GOOD)], isAlone: true });
    expect(readCatalogFile(new TextEncoder().encode(GOOD), { over: [] })).toEqual(alone);
  });

  it('may speak of what lies under it, unless it stands alone', () => {
    const statements = { maturity: { value: 'low' } };
    const layer = { ...team, providers: [{ id: 'eve', name: 'Eve', statements }] };
    expect(outcomeOf(readOver(JSON.stringify(layer)))).toEqual(['read: team']);
    expect(outcomeOf(readOver(JSON.stringify({ ...layer, alone: true })))).toEqual([
      '1:96 Eve: there is no criterion “maturity”.',
    ]);
  });

  it('of several layers is read whole, and they may speak of each other', () => {
    const { providers = [], ...frame } = UNDER;
    const parts = [
      { ...frame, id: 'one', alone: true },
      { ...team, id: 'one', providers },
    ];
    const read = readCatalogFile(JSON.stringify(parts), { over: [UNDER] });
    expect(read.ok && [read.layers.map(({ id }) => id), read.isAlone]).toEqual([
      ['one', 'one'],
      true,
    ]);
  });

  it('takes nothing for itself that lies under it', () => {
    const source = { id: 'paper', title: 'Ours', read: '2026' };
    expect(outcomeOf(readOver(JSON.stringify({ ...team, id: 'test', sources: [source] })))).toEqual(
      [
        '1:18 “test” is the id of the layer “A test”. Give yours another id. A catalog that should stand by itself says so: alone: true.',
        '1:61 “paper” is among the sources of the layer “A test” already. Give yours another id.',
      ],
    );
  });

  it('says who an error is about, where it is, and shows the lines', () => {
    const text =
      'format: 1\nid: team\ntitle: Our team\nproviders:\n  - id: ada\n    name: Ada\n    statements:\n      maturity: { value: Hig }\n';
    const read = readOver(text);
    expect(read.ok ? [] : read.errors).toEqual([
      {
        message: 'Unknown maturity “Hig” for Ada.',
        advice: 'Use one of low, medium, high; or n/a if it does not apply. Did you mean “high”?',
        path: 'providers.ada.statements.maturity.value',
        provider: 'Ada',
        criterion: 'Maturity',
        line: 8,
        column: 26,
        fragment: [
          { line: 7, text: '    statements:' },
          { line: 8, text: '      maturity: { value: Hig }', mark: [25, 28] },
        ],
      },
    ]);
  });

  it('can be told in plain text, to be printed or copied', () => {
    const read = readOver(
      'format: 1\nid: team\ntitle: T\nproviders:\n  - id: ada\n    name: Ada\n    notes: a\n',
    );
    expect(read.ok ? '' : refusalText('team.yaml', read)).toBe(
      [
        'team.yaml was not loaded: 1 error',
        '',
        'team.yaml:7:5: Ada: there is no field “notes” here.',
        '    6 |     name: Ada',
        '    7 |     notes: a',
        '      |     ^^^^^',
      ].join('\n'),
    );
  });

  it('shows both lines of what is there twice', () => {
    const read = readOver(
      'format: 1\nid: team\ntitle: T\nproviders:\n  - id: ada\n    name: Ada\n  - id: ada\n    name: Ada\n',
    );
    expect(read.ok ? [] : read.errors.map(({ advice, fragment }) => [advice, fragment])).toEqual([
      [
        'First on line 5, again on line 7.',
        [
          { line: 5, text: '  - id: ada', mark: [8, 11] },
          { line: 7, text: '  - id: ada', mark: [8, 11] },
        ],
      ],
    ]);
  });

  it('says how far its reading is', () => {
    const shares: number[] = [];
    const onProgress = (share: number) => shares.push(share);
    readCatalogFile(GOOD, { over: [], onProgress });
    expect(shares.length).toBeGreaterThan(0);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  it('of any subject is read as it was written', () => {
    // What files may not hold is looked at elsewhere.
    const mild = (_: string, value: unknown): unknown => {
      if (typeof value === 'string') return value.replaceAll(/[\p{Cc}\p{Cs}]/gu, 'x');
      return typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER ? 7 : value;
    };
    fc.assert(
      fc.property(someLayer, (any) => {
        fc.pre((any.providers ?? []).length > 0);
        const layer: unknown = JSON.parse(JSON.stringify(any), mild);
        const read = readCatalogFile(JSON.stringify(layer), { over: [] });
        expect(outcomeOf(read)).toEqual(['read: random']);
        expect(read.ok && read.layers).toEqual([layer]);
      }),
      { numRuns: 50 },
    );
  });
});

/** A change to a text as files get broken: cut, doubled, overwritten, bits of other places put in. */
const mutation = fc.record({
  at: fc.nat({ max: GOOD.length - 1 }),
  length: fc.nat({ max: 40 }),
  put: fc.oneof(
    fc.constantFrom(
      '', '"', '{', '}', '[', ']', ',', ':', '\n', '\t', ' ', 'null', 'true', '-1', '1e999', '*a', '&a ', '!!js ', '<<: ',
      '"__proto__": 1, ', 'javascript:', '\u0000', '\uFEFF', '# ', '---\n', '- ',
    ),
    fc.string({ maxLength: 8, unit: 'binary' }),
    fc.nat({ max: GOOD.length - 30 }).map((from) => GOOD.slice(from, from + 30)),
  ),
}); // prettier-ignore

describe('A good catalog file that was changed anyhow', () => {
  it('is never loaded by half: it is a valid catalog to its end, or refused with errors', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const text = mutations.reduce(
          (before, { at, length, put }) => before.slice(0, at) + put + before.slice(at + length),
          GOOD,
        );
        const read = readCatalogFile(text, { over: [] });
        if (!read.ok) {
          expect(read.errors.length).toBeGreaterThan(0);
          expect(read.errors.every(({ message }) => message.length > 5)).toBe(true);
          return;
        }
        for (const layer of read.layers) {
          const others = read.layers.filter((other) => other !== layer);
          expect(parseLayer(layer, others)).toEqual({ ok: true, layer });
        }
      }),
      { numRuns: 600 },
    );
  });

  it('never throws, whatever its bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const read = readOver(bytes);
        expect(read.ok || read.errors.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
