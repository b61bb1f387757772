import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../src/domain/catalog/place';
import { preparationOf } from '../../../src/domain/prepare/preparation';
import { aCatalog, aProvider } from '../../support/aCatalog';
import { PREPARE, toPrepare } from '../../support/aPreparation';
import { bundledCatalog } from '../../support/bundled';

const prepared = (catalog: typeof bundledCatalog, id: string) => {
  const provider = catalog.providers.find((each) => each.id === id);
  const preparation = provider && preparationOf(catalog, provider);
  if (preparation === undefined) throw new Error(`Nothing is said of ${id}.`);
  return preparation;
};
const ada = prepared(toPrepare(PREPARE), 'ada');
const bundled = (id: string) => prepared(bundledCatalog, id);
const commandsOf = (id: string) =>
  bundled(id).steps.flatMap(({ command }) => command?.replaceAll(/ \\\n\s+/g, ' ') ?? []);

describe('What is to be prepared', () => {
  it('is nothing where the catalog says nothing', () => {
    const catalog = aCatalog([aProvider({ name: 'Bob' })]);
    const [bob] = catalog.providers;
    expect(bob && preparationOf(catalog, bob)).toBeUndefined();
  });

  it('has only what is said', () => {
    const places = [{ source: 'repository', path: 'a.md' }];
    const { checklist, ...rest } = prepared(
      toPrepare({ prerequisites: [{ text: 'A rack', places }] }),
      'ada',
    );
    expect(checklist.map(({ text }) => text)).toEqual(['A rack']);
    expect(Object.values(rest).filter((each) => each !== undefined)).toEqual([[], [], []]);
  });

  it('says from when on a warning matters, and which is none', () => {
    expect(ada.warnings.map(({ from, tone }) => [from, tone])).toEqual([
      [undefined, 'caution'],
      ['from April 2027', 'caution'],
      [undefined, 'info'],
    ]);
  });

  it('keeps the order of installs, with a command where there is one', () => {
    expect(ada.steps.map(({ text, command }) => [text, command])).toEqual([
      ['The rack first', undefined],
      ['A tool', 'make tool'],
      ['Ada', 'clusterctl init --infrastructure ada-ada'],
    ]);
  });

  it('has a source with an address for everything', () => {
    const { steps, endpoint, configuration, variables } = ada;
    const lines = [
      ...ada.warnings, ...ada.checklist, ...steps, ...steps.flatMap(({ parts }) => parts),
      ...(variables?.all ?? []), ...(configuration?.entries ?? []), ...ada.guides,
      ...[endpoint, configuration].filter((each) => each !== undefined),
    ]; // prettier-ignore
    expect(lines).toHaveLength(16);
    for (const { places } of lines)
      expect(places.map(addressOf)).toEqual([
        'https://code.example/ada/blob/1234567/docs/start.md',
      ]);
  });
});

describe('What the bundled catalog says is to be prepared', () => {
  it('is there for every provider, each line with its file at a commit', () => {
    for (const { id } of bundledCatalog.providers) {
      const { warnings, checklist, guides } = bundled(id);
      expect(checklist.length, id).toBeGreaterThan(2);
      expect(guides.length, id).toBeGreaterThan(0);
      for (const { text, places } of [...warnings, ...checklist]) {
        expect(places.length, `${id}: ${text}`).toBeGreaterThan(0);
        for (const place of places)
          expect(addressOf(place)).toMatch(
            /^https:\/\/github\.com\/[^/]+\/[^/]+\/(blob|tree|commits)\/[0-9a-f]{40}\b/,
          );
      }
    }
  });

  it('warns of VMware’s build before the command for BYOH, and names the fork in the configuration', () => {
    const { warnings, configuration } = bundled('byoh');
    expect(warnings[0]?.text).toMatch(
      /clusterctl init --infrastructure byoh installs VMware’s build.*not Platform9’s fork/,
    );
    expect(configuration?.yaml).toContain('name: "byoh"');
    expect(configuration?.yaml).toMatch(
      /FILL IN: .*platform9\/cluster-api-provider-bringyourownhost/,
    );
    expect(commandsOf('byoh')).toEqual(['clusterctl init --infrastructure byoh']);
  });

  it('has four installs for Metal3, Ironic and baremetal-operator first', () => {
    expect(bundled('metal3').steps.map(({ text }) => text)).toEqual([
      'Ironic',
      'baremetal-operator',
      'Cluster API and the Metal3 provider',
      'The Metal3 IPAM, where static addresses are wanted',
    ]);
    expect(commandsOf('metal3')).toEqual([
      'clusterctl init --infrastructure metal3',
      'clusterctl init --ipam metal3',
    ]);
  });

  it.each([
    ['harvester', '--infrastructure harvester-harvester:v0.10.1'],
    ['tinkerbell', '--infrastructure tinkerbell-tinkerbell'],
    ['k0smotron', '--infrastructure k0sproject-k0smotron'],
    ['sidero', '--bootstrap talos --control-plane talos --infrastructure sidero'],
    ['kubevirt', '--infrastructure kubevirt'],
    ['vcluster', '--infrastructure vcluster'],
    ['maas', '--infrastructure maas'],
  ])('calls %s by its name for clusterctl', (id, flags) => {
    expect(commandsOf(id)).toEqual([expect.stringMatching(new RegExp(`${flags}$`))]);
  });

  it('has no clusterctl command for Omni and Hivelocity, and says why', () => {
    for (const id of ['omni', 'hivelocity']) {
      expect(commandsOf(id).filter((command) => command.startsWith('clusterctl'))).toEqual([]);
      expect(bundled(id).withoutInit?.text).toMatch(/^There is no clusterctl command: /);
    }
    expect(bundled('omni').variables).toBeUndefined();
  });

  it('dates the end of the contract for whoever declares v1beta1, and for nobody else', () => {
    const ending = bundledCatalog.providers.filter(({ id }) =>
      bundled(id).warnings.some(({ text }) => /declares the contract v1beta1\./.test(text)),
    );
    expect(ending.map(({ id }) => id).toSorted()).toEqual([
      'byoh', 'hivelocity', 'sidero', 'vcluster',
    ]); // prettier-ignore
    for (const { id } of ending)
      expect(bundled(id).warnings.some(({ from }) => from === 'from April 2027')).toBe(true);
  });

  it('says who cannot use ClusterClass, and whose disks are erased', () => {
    const warned = (words: RegExp) =>
      bundledCatalog.providers
        .filter(({ id }) => bundled(id).warnings.some(({ text }) => words.test(text)))
        .map(({ id }) => id)
        .toSorted();
    expect(warned(/^ClusterClass cannot/)).toEqual(['maas', 'sidero', 'tinkerbell', 'vcluster']);
    expect(warned(/all of its disks/)).toEqual(['omni', 'sidero']);
    expect(warned(/not to use it in production/)).toEqual(['hivelocity']);
    expect(warned(/BUSL-1\.1/)).toEqual(['omni']);
  });
});
