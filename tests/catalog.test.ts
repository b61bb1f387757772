import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { optionsOf } from '../src/domain/catalog/criterion';
import type { Layer, LayerProvider, Passage, Statement } from '../src/domain/catalog/layer';
import { parseLayer } from '../src/domain/catalog/parseLayer';

type Of<T> = Readonly<Record<string, T>>;
type Mention = { readonly line: number; readonly terms: readonly string[]; readonly claim?: true };
type Stated = Pick<LayerProvider, 'name' | 'longName'> & {
  readonly successor?: string;
  readonly section: string;
  readonly ground: string;
  readonly row: number;
  readonly cells: Of<string>;
  readonly cncf: { line: number; since?: string; asOf?: string; qualifier?: string; note?: string };
  readonly features: readonly Mention[];
  readonly status?: readonly { lines: readonly number[]; terms: readonly string[] }[];
  readonly links: readonly { line: number; url: string }[];
};
type Checklist = {
  readonly lastLine: number;
  readonly criteria: Of<string>;
  readonly legend: Of<{ line: number; entries: Of<string> }>;
  readonly environments: Of<Mention & { ground: string }>;
  readonly sections: Of<{ line: number; grounds: readonly string[] }>;
  readonly contradictions: Of<readonly (readonly (readonly number[])[])[]>;
  readonly providers: Of<Stated>;
};

const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '..', path), 'utf8'));

const layerAt = (path: string, known: readonly Layer[]): Layer => {
  const parsed = parseLayer(readJson(path), known);
  if (parsed.ok) return parsed.layer;
  throw new Error(`${path}\n${parsed.errors.map(({ message }) => message).join('\n')}`);
};

const checklist = readJson('tests/source-checklist.json') as Checklist;
const table = layerAt('src/data/document.layer.json', []);
const details = layerAt('src/data/document-details.layer.json', [table]);
const criteria = [...(table.criteria ?? []), ...(details.criteria ?? [])];
const expected = Object.entries(checklist.providers);

type Lists = 'statements' | 'features' | 'status' | 'links' | 'section' | 'contradictions';
type Whole = LayerProvider & { [K in Lists]-?: NonNullable<LayerProvider[K]> };
/** A provider with both parts of the layer put together. */
const wholeOf = (id: string): Whole => {
  const parts = [table, details].flatMap(({ providers = [] }) => providers);
  const [row, sheet] = parts.filter((each) => each.id === id);
  const statements = { ...row?.statements, ...sheet?.statements };
  const empty = { features: [], status: [], links: [], section: [], contradictions: [] };
  return { ...empty, ...row, ...sheet, statements } as unknown as Whole;
};
const wholes = expected.map(([id]) => wholeOf(id));
const criterionOf = (id: string) => criteria.find((each) => each.id === id);
const optionsIn = (id: string) => criteria.filter((each) => each.id === id).flatMap(optionsOf);

/** The cell as the document prints it, rebuilt from what the layer states. */
const asPrinted = (criterion: string, { value, qualifier }: Statement): string => {
  const option = optionsIn(criterion).find(({ id }) => id === value);
  const text = option?.says ?? option?.label ?? String(value);
  return value === 'n/a' ? 'N/A' : text + (qualifier === undefined ? '' : ` (${qualifier})`);
};

/** All lower case: found in any case. With a capital: found only as it is. */
const mentions = (text: string, term: string): boolean =>
  (term === term.toLowerCase() ? text.toLowerCase() : text).includes(term);

const isPlace = (line: unknown) => Number(line) >= 1 && Number(line) <= checklist.lastLine;
const within = (lines: unknown) => Array.isArray(lines) && lines.length > 0 && lines.every(isPlace);

describe('The document’s layer', () => {
  it('holds the 11 providers of the document in both parts, each once and by the same name', () => {
    const names = expected.map(([id, { name }]) => [id, name]);
    for (const { providers = [] } of [table, details]) {
      expect(providers.map(({ id, name }) => [id, name])).toEqual(names);
    }
  });

  it('declares every criterion once', () => {
    const ids = criteria.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('is checked against all 71 cells, 57 features and 21 links', () => {
    const all = Object.values(checklist.providers);
    expect(all.flatMap(({ cells }) => Object.keys(cells))).toHaveLength(71);
    expect(all.flatMap(({ features }) => features)).toHaveLength(57);
    expect(all.flatMap(({ links }) => links)).toHaveLength(21);
  });

  it('gives a line of the document for everything that it says', () => {
    for (const { id, at = [1] } of criteria) expect(within(at), id).toBe(true);
    for (const { id, summary, notice, statements, ...lists } of wholes) {
      const { features, status, links, section, contradictions } = lists;
      const sides = contradictions.flatMap(({ says }) => says);
      const said = [summary, ...Object.values(statements), ...features, ...status, ...sides];
      for (const each of [...said, ...links, ...section, notice ?? { at: [1] }]) {
        expect(within(each?.at), `${id} ${JSON.stringify(each)}`).toBe(true);
      }
    }
  });

  it('defines every word of the legend', () => {
    for (const [column, { line, entries }] of Object.entries(checklist.legend)) {
      const id = checklist.criteria[column] ?? '';
      expect(criterionOf(id)?.at).toContain(line);
      for (const [printed, meaning] of Object.entries(entries)) {
        const option = optionsIn(id).find(({ label, says = label }) => says === printed);
        expect(JSON.stringify(option), printed).toContain(meaning);
      }
    }
  });

  it('has a ground for every environment that the document introduces', () => {
    for (const { ground, line, terms } of Object.values(checklist.environments)) {
      const definition = optionsIn('ground').find(({ id }) => id === ground)?.definition;
      expect(criterionOf('ground')?.at).toContain(line);
      for (const term of terms) expect(mentions(definition ?? '', term), term).toBe(true);
    }
  });

  it('says “no” in its own readings only where the document says it', () => {
    const readings = criteria.filter(({ reading }) => reading).map(({ id }) => id);
    const denied = wholes.flatMap((provider) =>
      Object.entries(provider.statements)
        .filter(([id, { value }]) => readings.includes(id) && value === 'no')
        .map(([id, { at }]) => `${provider.id} ${id} ${String(at)}`),
    );
    expect(denied).toEqual([
      'omni network-boot 257',
      'omni capi-provider 152',
      'byoh special-hardware 188',
      'byoh production-ready 196',
      'k0smotron host-agent 233',
    ]);
  });
});

describe.each(expected)('The document’s layer on %s', (id, stated) => {
  const { statements, features, status, links, contradictions, ...known } = wholeOf(id);
  const saysAll = (terms: readonly string[]) => (passage: Passage) =>
    terms.every((term) => mentions(passage.text, term));

  it('keeps every cell of the table as printed and adds none', () => {
    const columns = Object.entries(checklist.criteria);
    const printed = columns.flatMap(([column, criterion]) => {
      const cell = statements[criterion];
      return cell === undefined ? [] : [[column, asPrinted(criterion, cell), cell.at?.[0]]];
    });
    const cells = columns.filter(([column]) => column in stated.cells);
    expect(printed).toEqual(cells.map(([column]) => [column, stated.cells[column], stated.row]));
  });

  it('keeps long name, successor and the ground of its section', () => {
    const section = checklist.sections[stated.section];
    expect([known.longName, known.notice?.successor]).toEqual([stated.longName, stated.successor]);
    expect(statements['ground']?.value).toBe(stated.ground);
    expect(statements['ground']?.at?.[0]).toBe(section?.line);
    expect(section?.grounds).toContain(stated.ground);
  });

  it('keeps the dates and qualifiers of its CNCF status', () => {
    const { line, note, ...dates } = stated.cncf;
    const absent = { since: undefined, asOf: undefined, qualifier: undefined };
    const wanted = { ...absent, ...dates, at: [stated.row, line] };
    expect({ ...absent, ...statements['cncf'] }).toMatchObject(wanted);
    expect(statements['cncf']?.note ?? '').toContain(note ?? '');
  });

  it('keeps every feature, at its line and with its terms', () => {
    expect(features.map(({ at }) => at)).toEqual(stated.features.map(({ line }) => [line]));
    stated.features.forEach(({ line, terms, claim }, place) => {
      const here = features.slice(place, place + 1);
      expect(here.filter(saysAll(terms)), `line ${line}: ${String(terms)}`).toHaveLength(1);
      if (claim) expect(here[0]?.claim).toBe(true);
    });
  });

  it('keeps every status remark, at its lines and with its terms', () => {
    const { status: remarks = [] } = stated;
    expect(status).toHaveLength(remarks.length);
    for (const { lines, terms } of remarks) {
      const at = status.find(saysAll(terms))?.at;
      expect(at, String(terms)).toEqual(expect.arrayContaining([...lines]));
    }
  });

  it('keeps every link', () => {
    expect(links.map(({ url, at }) => ({ line: at?.[0], url }))).toEqual(stated.links);
  });

  it('shows where the document contradicts itself, and only there', () => {
    const sides = contradictions.flatMap(({ says }) => says.map(({ at }) => at));
    const lines = (checklist.contradictions[id] ?? []).flat();
    expect(sides).toEqual(lines.map((side) => expect.arrayContaining([...side])));
  });
});
