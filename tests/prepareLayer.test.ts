import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { prepareLayer } from '../scripts/repositories/prepare.mjs';
import { FACTS } from '../scripts/repositories/prepareFacts.mjs';
import { READ } from '../scripts/repositories/prepareSources.mjs';
import { TOLD } from '../scripts/repositories/prepareVariables.mjs';
import { PREREQUISITE_PLACES } from '../scripts/repositories/prerequisitePlaces.mjs';
import type { Layer } from '../src/domain/catalog/layer';
import { parseLayer } from '../src/domain/catalog/parseLayer';
import { evidenceOn } from './support/evidence';

const root = join(import.meta.dirname, '..');
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
const fileOf = (name: string) => `src/data/${name}.layer.json`;
const layersIn = (names: readonly string[]) =>
  names.map((name) => JSON.parse(textOf(fileOf(name))) as Layer);

const repositories = layersIn([
  'document',
  'document-details',
  'repositories',
  'repositories-details',
  'repositories-disputes',
]);
const all = [...repositories, ...layersIn(['beyond', 'beyond-details'])];
const evidence = evidenceOn('document');
const beyond = evidenceOn('beyond');
const made = prepareLayer({ id: 'repositories', title: 'Repositories' }, evidence, repositories);
const madeBeyond = prepareLayer({ id: 'beyond', title: 'Beyond the document' }, beyond, all);

const prepareIn = ({ providers = [] }: Layer, id: string) =>
  providers.find((each) => each.id === id)?.prepare;
const textsOf = (value: unknown): readonly string[] => {
  const list = (value as { required?: unknown } | null)?.required ?? value;
  return Array.isArray(list) ? list.map(String) : [];
};

describe('What the script says is to be prepared', () => {
  it.each([
    ['repositories-prepare', made],
    ['beyond-prepare', madeBeyond],
  ])('is the committed part of its layer, to the letter: %s', async (name, layer) => {
    const options = { ...(await resolveConfig(join(root, fileOf(name)))), filepath: fileOf(name) };
    expect(textOf(fileOf(name))).toBe(await format(JSON.stringify(layer), options));
    expect(parseLayer(layer, all)).toMatchObject({ ok: true });
  });

  it.each([
    ['the document', evidence, made],
    ['beyond it', beyond, madeBeyond],
  ])('has every prerequisite and every variable of %s, and no other', (_, found, layer) => {
    for (const [id, fields] of Object.entries(found)) {
      const { prerequisites = [], variables = [] } = prepareIn(layer, id) ?? {};
      const lower = (text: string) => text.toLowerCase().replace(/\.$/, '');
      expect(
        prerequisites.map(({ text }) => lower(text)),
        id,
      ).toEqual(textsOf(fields['prerequisites']?.value).map(lower));
      expect(
        variables.map(({ name }) => name),
        id,
      ).toEqual(textsOf(fields['requiredVariables']?.value));
    }
  });

  it('rests on no state of a repository that the evidence does not name', () => {
    const text = textOf('scripts/evidence/providers-document.json');
    const named = new Set(
      [...text.matchAll(/"repo": "([^"]+)",\s*"path": "[^"]+",\s*"commit": "([0-9a-f]{40})"/g)].map(
        ([, repo, commit]) => `${repo} ${commit}`,
      ),
    );
    const astray = Object.values(READ).filter(
      ({ repo, commit }) => !named.has(`${repo} ${commit}`),
    );
    expect(astray).toEqual([]);
  });

  it('tells nothing of a provider or a variable that the evidence does not have', () => {
    const ids = Object.keys({ ...evidence, ...beyond });
    expect(Object.keys(FACTS).filter((id) => !ids.includes(id))).toEqual([]);
    for (const [id, told] of Object.entries(TOLD)) {
      const known = textsOf(evidence[id]?.['requiredVariables']?.value);
      expect(
        Object.keys(told).filter((name) => !known.includes(name)),
        id,
      ).toEqual([]);
    }
    for (const [id, rules] of Object.entries(PREREQUISITE_PLACES)) {
      const texts = textsOf(evidence[id]?.['prerequisites']?.value);
      const idle = rules.filter(([speaks]) => !texts.some((text) => speaks.test(text)));
      expect(idle, id).toEqual([]);
    }
  });

  it('never makes a command where no name for clusterctl is known', () => {
    for (const { id, prepare } of [...(made.providers ?? []), ...(madeBeyond.providers ?? [])]) {
      const parts = (prepare?.installs ?? []).flatMap(({ init = [] }) => init);
      const isNamed = parts.some(({ as }) => as === 'infrastructure');
      expect(isNamed, id).toBe(prepare?.withoutInit === undefined);
    }
  });

  it('asks for an entry in clusterctl’s configuration where the name is not built in', () => {
    const configured = (layer: Layer) =>
      (layer.providers ?? [])
        .filter(({ prepare }) => prepare?.configuration !== undefined)
        .map(({ id }) => id);
    expect(configured(made)).toEqual(['byoh']);
    const outside = Object.entries(beyond)
      .filter(([, fields]) => fields['builtIntoClusterctl']?.value === false)
      .filter(([, fields]) => fields['clusterctlName']?.value !== null);
    expect(configured(madeBeyond)).toEqual(outside.map(([id]) => id));
  });
});
