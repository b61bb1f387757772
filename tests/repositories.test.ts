import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { wordIn } from '../scripts/repositories/evidence.mjs';
import { repositoriesLayers } from '../scripts/repositories/layer.mjs';
import { LEFT_OUT } from '../scripts/repositories/mapping.mjs';
import { catalogOf } from '../src/domain/catalog/catalog';
import { cellOf } from '../src/domain/catalog/cell';
import { parseLayer } from '../src/domain/catalog/parseLayer';
import { addressOf } from '../src/domain/catalog/place';
import {
  bundledLayers, criteriaOf, evidenceOn, fieldsOf, type Found, isLeftOut, statementsIn, textOf,
} from './support/evidence'; // prettier-ignore

const evidence = evidenceOn('document');
const document = bundledLayers('document', 'document-details');
const NAMES = ['repositories', 'repositories-details'];
const committed = bundledLayers(...NAMES);
const made = repositoriesLayers(evidence, document);

const statementsOf = (id: string) => statementsIn(committed, id);
const fields = fieldsOf(evidence);
const statedIn = (found: Found) =>
  criteriaOf(evidence, found).filter((criterion) => criterion in statementsOf(found.id));

describe('The repositories layer', () => {
  it('is what the script makes of the evidence, to the letter', async () => {
    for (const [at, name] of NAMES.entries()) {
      const file = `src/data/${name}.layer.json`;
      const options = { ...(await resolveConfig(file)), filepath: file };
      expect(textOf(file)).toBe(await format(JSON.stringify(made[at]), options));
    }
  });

  it('is a good layer, in two parts that know each other and the document', () => {
    const all = [...document, ...committed];
    for (const layer of committed) {
      const others = all.filter((each) => each !== layer);
      expect(parseLayer(layer, others)).toMatchObject({ ok: true });
    }
  });

  it('has every field that says something, or a reason why not', () => {
    const said = fields.filter(({ value }) => value !== null);
    const counts = {
      fields: fields.length,
      silent: fields.length - said.length,
      stated: said.filter((each) => statedIn(each).length > 0).length,
      leftOut: said.filter(isLeftOut).length,
    };
    expect(counts).toEqual({ fields: 397, silent: 33, stated: 353, leftOut: 11 });
    const lost = said.filter((each) => statedIn(each).length === 0 && !isLeftOut(each));
    expect(lost).toEqual([]);
    for (const { why } of LEFT_OUT) expect(why).not.toBe('');
  });

  it('states nothing that is not in the evidence', () => {
    const total = Object.keys(evidence).flatMap((id) => Object.keys(statementsOf(id)));
    expect(total).toHaveLength(396);
    const sayable = fields.filter(({ value }) => value !== null).flatMap((each) => statedIn(each));
    expect(total.toSorted()).toEqual(sayable.toSorted());
  });

  it('never makes an answer of silence, not even “no”', () => {
    const silent = fields.filter(({ value }) => value === null);
    expect(silent.filter((each) => statedIn(each).length > 0)).toEqual([]);
    // Where only a part is silent, that part.
    expect(statementsOf('kubevirt')['node-architectures']).toBeUndefined();
    expect(statementsOf('kubevirt')['controller-architectures']).toBeDefined();
  });

  it('says “no” only where the evidence does, and “does not apply” likewise', () => {
    for (const { id, field, value } of fields.filter((each) => isSupport(each.value))) {
      const stated = criteriaOf(evidence, { id, field }).flatMap(
        (criterion) => statementsOf(id)[criterion]?.value ?? [],
      );
      const { supported, applicable } = value as { supported?: unknown; applicable?: unknown };
      if (applicable === false) expect(stated, `${id} ${field}`).toEqual(['n/a']);
      else expect(stated.includes('no'), `${id} ${field}`).toBe(supported === false);
    }
  });

  it('changes no value of the document', () => {
    const [before, after] = [catalogOf(document), catalogOf([...document, ...committed])];
    for (const provider of after.providers) {
      const own = before.providers.find(({ id }) => id === provider.id);
      expect(own?.name).toBe(provider.name);
      for (const { id } of before.criteria)
        expect(cellOf(provider, id), `${provider.id} ${id}`).toEqual(own && cellOf(own, id));
    }
    expect(after.providers).toHaveLength(before.providers.length);
    expect(after.criteria.slice(0, before.criteria.length)).toEqual(before.criteria);
    expect([after.title, after.roles, after.sort]).toEqual([
      before.title,
      before.roles,
      before.sort,
    ]);
  });

  it('gives an address of its repository for everything, with the commit or the tag', () => {
    const { providers } = catalogOf([...document, ...committed]);
    for (const { id, statements } of providers)
      for (const [criterion, all] of statements)
        for (const stated of all.filter(({ layer }) => layer === 'repositories'))
          expect(addressOf(stated), `${id} ${criterion}`).toMatch(
            /^https:\/\/github\.com\/[^/]+\/[^/]+\/((blob|tree|commits)\/[0-9a-f]{40}\b|releases\/tag\/v\d)/,
          );
  });

  it('cites the repositories by the day of their newest commit that was read', () => {
    const sources = committed.flatMap((layer) => layer.sources ?? []);
    expect(sources).toHaveLength(33);
    for (const { id, own } of Object.entries(evidence).map(([id, own]) => ({ id, own }))) {
      const stated = statementsOf(id)['last-commit'];
      const source = sources.find((each) => each.id === stated?.source);
      expect(source?.read, id).toBe(stated?.value);
      expect(wordIn(own['snapshotDate']?.value).startsWith(source?.read ?? '?'), id).toBe(true);
    }
  });

  it.each([
    ['vcluster', 'newest-release', { value: 'v0.2.2', path: 'releases/tag/v0.2.2' }],
    ['vcluster', 'release-date', { value: '2025-01-14' }],
    ['hivelocity', 'newest-release', { value: 'None' }],
    ['hivelocity', 'release-date', { value: 'n/a' }],
    ['hivelocity', 'commits', { value: 66, asOf: '2024-04-03' }],
    ['metal3', 'contract', { value: 'v1beta2' }],
    ['sidero', 'contract', { value: 'v1beta1' }],
    ['byoh', 'clusterctl', { value: 'other-build' }],
    ['hivelocity', 'clusterctl', { value: 'no' }],
    ['kubevirt', 'built-against', { value: 'v1.11', qualifier: 'v1.11.4' }],
    ['kubevirt', 'scale-from-zero', { value: 'unreleased' }],
    ['byoh', 'kubernetes', { value: ['v1.31', 'v1.32', 'v1.33', 'v1.34', 'v1.35'] }],
    ['tinkerbell', 'kubernetes', { value: ['v1.35'], qualifier: 'and newer' }],
    ['omni', 'hardware-discovery', { value: 'yes', qualifier: 'when switched on' }],
    ['omni', 'licence', { value: 'busl-1.1' }],
    ['metal3', 'cncf', { value: 'incubating', since: '2025-08-14' }],
    ['metal3', 'unknown-machines', { value: 'no' }],
    ['vcluster', 'air-gapped', { value: 'overrides' }],
  ])('says of %s on %s what its repository does', (id, criterion, said) => {
    expect(statementsOf(id)[criterion]).toMatchObject(said);
  });
});

const isSupport = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ('supported' in value || 'applicable' in value);
