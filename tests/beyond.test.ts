import { gzipSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { beyondLayers } from '../scripts/repositories/beyond.mjs';
import { NOTICES, REMARKS } from '../scripts/repositories/beyondRemarks.mjs';
import { catalogOf, type Provider } from '../src/domain/catalog/catalog';
import { optionsOf } from '../src/domain/catalog/criterion';
import { cellOf, entriesOf } from '../src/domain/catalog/cell';
import { parseLayer } from '../src/domain/catalog/parseLayer';
import { addressOf } from '../src/domain/catalog/place';
import { saidInWords } from '../src/domain/catalog/saidInWords';
import { bundledCatalog } from './support/bundled';
import {
  bundledLayers, criteriaOf, evidenceOn, fieldsOf, type Found, isLeftOut, statementsIn, textOf,
} from './support/evidence'; // prettier-ignore

const evidence = evidenceOn('beyond');
const earlier = bundledLayers(
  'document', 'document-details', 'repositories', 'repositories-details', 'repositories-disputes',
); // prettier-ignore
const NAMES = ['beyond', 'beyond-details'];
const committed = bundledLayers(...NAMES);
const [before, after] = [catalogOf(earlier), catalogOf([...earlier, ...committed])];

const isBeyond = ({ id }: Provider) => id in evidence;
const beyond = after.providers.filter(isBeyond);
const fields = fieldsOf(evidence);
const said = fields.filter(({ value }) => value !== null);
const statementsOf = (id: string) => statementsIn(committed, id);
const statedIn = (found: Found) =>
  criteriaOf(evidence, found).filter((criterion) => criterion in statementsOf(found.id));
/** A summary rests on why the provider is there; notices and remarks name their field. */
const isTold = ({ id, field }: Found) =>
  ['displayName', 'scopeReason', NOTICES[id]?.field].includes(field) ||
  (REMARKS[id] ?? []).some((remark) => remark.field === field);

describe('The layer beyond the document', () => {
  it('is what the script makes of the evidence, to the letter', async () => {
    const made = beyondLayers(evidence, earlier);
    for (const [at, name] of NAMES.entries()) {
      const file = `src/data/${name}.layer.json`;
      const options = { ...(await resolveConfig(file)), filepath: file };
      expect(textOf(file)).toBe(await format(JSON.stringify(made[at]), options));
    }
  });

  it('is a good layer, in two parts that know each other and the earlier layers', () => {
    const all = [...earlier, ...committed];
    for (const layer of committed) {
      const others = all.filter((each) => each !== layer);
      expect(parseLayer(layer, others)).toMatchObject({ ok: true });
    }
  });

  it('comes in parts that are each quick to fetch', () => {
    for (const layer of committed)
      expect(gzipSync(JSON.stringify(layer), { level: 9 }).byteLength).toBeLessThan(24_000);
  });

  it('adds 28 providers after those of the document, in both parts by the same names', () => {
    expect(after.providers.slice(0, before.providers.length).filter(isBeyond)).toEqual([]);
    expect(beyond.map(({ id }) => id)).toEqual(Object.keys(evidence));
    expect(beyond).toHaveLength(28);
    const [table, sheet] = committed.map(({ providers = [] }) =>
      providers.map(({ id, name }) => ({ id, name })),
    );
    expect(sheet).toEqual(table);
  });

  it('is not known before somebody asks for it', () => {
    expect(bundledCatalog.providers.filter(isBeyond)).toEqual([]);
    expect(bundledCatalog.providers).toHaveLength(11);
  });

  it('rates nobody', () => {
    for (const { id, statements } of beyond)
      for (const rating of ['maturity', 'complexity'])
        expect(statements.has(rating), `${id} ${rating}`).toBe(false);
  });

  it('says before all else of which provider a reader should keep clear, and why', () => {
    const cautions = beyond.flatMap(({ id, notice }) =>
      notice?.tone === 'caution' ? [[id, notice.text.split(/[:,]/)[0]]] : [],
    );
    expect(Object.fromEntries(cautions)).toEqual({
      docker: 'For development only',
      'in-memory': 'For development only',
      packet: 'Deprecated',
      'intel-edge': 'Deprecated',
      virtink: 'Inactive',
      nested: 'Inactive',
      elemental: 'Inactive',
      latitudesh: 'Early alpha',
    });
  });

  it('has a notice on everybody whose upkeep is not plainly active', () => {
    for (const { id, notice } of beyond) {
      const upkeep = statementsOf(id)['upkeep']?.value ?? 'active';
      if (upkeep !== 'active') expect(notice, `${id} ${String(upkeep)}`).toBeDefined();
    }
  });

  it('has every field that says something: stated, told in words, or left out for a reason', () => {
    const counts = {
      fields: fields.length,
      silent: fields.length - said.length,
      stated: said.filter((each) => statedIn(each).length > 0).length,
      told: said.filter((each) => statedIn(each).length === 0 && isTold(each)).length,
      leftOut: said.filter((each) => !isTold(each) && isLeftOut(each)).length,
    };
    expect(counts).toEqual({ fields: 1232, silent: 281, stated: 828, told: 71, leftOut: 52 });
    const lost = said.filter(
      (each) => statedIn(each).length === 0 && !isTold(each) && !isLeftOut(each),
    );
    expect(lost).toEqual([]);
  });

  it('states nothing that is not in the evidence', () => {
    const total = Object.keys(evidence).flatMap((id) => Object.keys(statementsOf(id)));
    const sayable = said.flatMap(statedIn);
    expect(total.toSorted()).toEqual(sayable.toSorted());
    expect(total).toHaveLength(944);
  });

  it('never makes an answer of silence, not even “no”', () => {
    const silent = fields.filter(({ value }) => value === null);
    expect(silent.filter((each) => statedIn(each).length > 0)).toEqual([]);
  });

  it('names repository, file and commit for every statement and every sentence', () => {
    const PLACE =
      /^https:\/\/github\.com\/[^/]+\/[^/]+\/((blob|tree|commits)\/[0-9a-f]{40}\b|releases\/tag\/v?\d|tags$)/;
    const sources = new Map(after.sources.map((source) => [source.id, source]));
    for (const provider of beyond) {
      for (const [criterion, all] of provider.statements)
        for (const stated of all)
          expect(addressOf(stated), `${provider.id} ${criterion}`).toMatch(PLACE);
      for (const [path, { source, path: file }] of saidInWords(provider))
        expect(
          addressOf({ from: sources.get(source ?? ''), path: file }),
          `${provider.id} ${path.join('.')}`,
        ).toMatch(PLACE);
      expect(saidInWords(provider)[0]?.[0]).toEqual(['summary']);
    }
  });

  it('changes nothing that the earlier layers say of their providers', () => {
    for (const own of before.providers) {
      const now = after.providers.find(({ id }) => id === own.id);
      expect(now).toEqual(own);
    }
    for (const [at, own] of before.criteria.entries()) {
      const { options: _, ...now } = { options: [], ...after.criteria[at] };
      expect(own).toMatchObject(now);
      const ids = optionsOf(own).map(({ id }) => id);
      const kept = optionsOf(after.criteria[at] ?? own).filter(({ id }) => ids.includes(id));
      expect(kept).toEqual(optionsOf(own));
    }
    expect([after.title, after.roles, after.sort]).toEqual([before.title, before.roles, before.sort]); // prettier-ignore
  });

  it('takes the ground from what is said of it, and has none for what is made to develop with', () => {
    const on = (ground: string) =>
      beyond
        .filter((provider) => entriesOf(cellOf(provider, 'ground')).includes(ground))
        .map(({ id }) => id);
    expect(on('not-stated')).toEqual(['docker', 'in-memory']);
    expect(on('nested')).toEqual(['nested']);
    expect(on('hybrid')).toEqual(['hetzner', 'kubekey']);
    expect(on('bare')).toHaveLength(7);
    expect(on('virtual')).toHaveLength(16);
  });

  it.each([
    ['vsphere', 'contract', { value: 'v1beta2' }],
    ['nested', 'contract', { value: 'v1alpha4' }],
    ['openstack', 'contract', { value: 'v1beta1', note: 'v0.15, which is in the list, declares v1beta2.' }],
    ['proxmox', 'cncf', { value: 'not-cncf' }],
    ['openstack', 'cncf', { value: 'part-of-capi' }],
    ['cloudstack', 'commits', { value: 50, asOf: '2025-10-14' }],
    ['cloudstack', 'releases', { value: 0 }],
    ['vsphere', 'clusterctl', { value: 'yes' }],
    ['kubeswift', 'clusterctl-name', { value: 'kubeswift-io' }],
    ['elf', 'clusterctl', { value: 'no' }],
    ['vsphere', 'kubernetes', { value: Array.from({ length: 13 }, (_, at) => `v1.${24 + at}`) }],
    ['metal-stack', 'kubernetes', { value: ['v1.33'], qualifier: 'and newer' }],
    ['elemental', 'bootstrap', { value: ['k3s', 'rke2', 'kubeadm'] }],
    ['opennebula', 'node-architectures', { value: ['amd64'], path: 'helm/v1beta1/capone-kadm/values.yaml' }],
    ['microvm', 'machine-pools', { value: 'no' }],
    ['hetzner', 'own-machines', { value: 'no' }],
    ['vsphere', 'first-release', { value: '2018-12-10', qualifier: 'v0.1.0' }],
    ['vsphere', 'contract-series', { value: 'v1.0 to v1.15: v1beta1; v1.16 and v1.17: v1beta2' }],
  ])('says of %s on %s what its repository does', (id, criterion, found) => {
    expect(statementsOf(id)[criterion]).toMatchObject(found);
  }); // prettier-ignore
});
