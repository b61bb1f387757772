import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { createAppStore } from '../../src/store/appStore';
import { pickProvider } from '../../src/store/changes';
import { defaultChoices } from '../../src/store/choices';
import { aCatalog, aLayer, aProvider } from '../support/aCatalog';

const catalog = aCatalog([aProvider({ name: 'Ada' })]);

const modulesOf = async (entry: string): Promise<readonly string[]> => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['es'] } },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as readonly Rolldown.RolldownOutput[];
  return outputs
    .flatMap(({ output }) => output)
    .flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
};

describe('The store', () => {
  it('starts with the catalog’s own choices, or with given ones', () => {
    const picked = { ...defaultChoices(catalog), picks: ['ada'] };
    expect(createAppStore(catalog).getState().choices).toEqual(defaultChoices(catalog));
    expect(createAppStore(catalog, picked).getState().choices).toBe(picked);
  });

  it('carries out what the reader did and tells who listens', () => {
    const store = createAppStore(catalog);
    const heard: (readonly string[])[] = [];
    store.subscribe(({ choices }) => heard.push(choices.picks));
    store.choose(pickProvider('ada'));
    expect(heard).toEqual([['ada']]);
  });

  it('is one of many: another store knows nothing of it', () => {
    const store = createAppStore(catalog);
    const other = createAppStore(catalog);
    store.choose(pickProvider('ada'));
    expect(other.getState().choices.picks).toEqual([]);
  });

  it('keeps the choices when more of the catalog becomes known', () => {
    const store = createAppStore(catalog);
    store.choose(pickProvider('ada'));
    store.lay([aLayer([aProvider({ name: 'Bob' })])]);
    const { known, rest, choices } = store.getState();
    expect(known.providers.map(({ name }) => name)).toEqual(['Ada', 'Bob']);
    expect([rest, choices.picks]).toEqual(['here', ['ada']]);
  });

  it('turns the look from the system’s to light, to dark, and back', () => {
    const store = createAppStore(catalog);
    const looks = [1, 2, 3].map(() => {
      store.turnLook();
      return store.getState().look;
    });
    expect(looks).toEqual(['light', 'dark', 'system']);
  });

  it('forgets what was unread when the notice is put away', () => {
    const store = createAppStore(catalog);
    store.setState({ unread: [{ kind: 'unknown-key', key: 'a' }] });
    store.putNoticeAway();
    expect(store.getState().unread).toEqual([]);
  });

  it('knows nothing of React', async () => {
    const modules = await modulesOf('src/store/appStore.ts');
    expect(modules.some((id) => id.endsWith('src/store/appStore.ts'))).toBe(true);
    expect(modules.some((id) => id.includes('zustand'))).toBe(true);
    expect(modules.filter((id) => /node_modules\/react|react\.mjs/.test(id))).toEqual([]);
  });
});
