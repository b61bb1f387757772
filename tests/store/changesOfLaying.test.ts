import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../src/domain/catalog/catalog';
import { type AppStore, catalogIn, createAppStore } from '../../src/store/appStore';
import { alsoSortBy, openProvider, pickProvider, toggleColumn } from '../../src/store/changes';
import { count, toggleAlso } from '../../src/store/layingChanges';
import { readLink, writeLink } from '../../src/url/link';
import { aLayer, aProvider } from '../support/aCatalog';

const known = catalogOf([
  aLayer([aProvider({ name: 'Ada' })], {
    further: [{ id: 'more', label: 'More of them', note: 'nobody rated them' }],
  }),
  {
    format: 1,
    id: 'more',
    title: 'More',
    criteria: [
      {
        id: 'stars',
        kind: 'number',
        label: 'Stars',
        group: 'ratings',
        definition: 'How many.',
        column: 'offered',
      },
    ],
    providers: [aProvider({ name: 'Zoe', values: { stars: 3 } })],
  },
]);

const withMore = (): AppStore => {
  const store = createAppStore(known);
  store.choose(toggleAlso('more'));
  return store;
};

const namesIn = (store: AppStore) => catalogIn(store.getState()).providers.map(({ name }) => name);

describe('Asking for a further layer', () => {
  it('shows its providers, and leaves them out again when it is asked for no more', () => {
    const store = withMore();
    expect(namesIn(store)).toEqual(['Ada', 'Zoe']);
    store.choose(toggleAlso('more'));
    expect(namesIn(store)).toEqual(['Ada']);
  });

  it('takes along, when it goes, whatever was chosen in it and nothing else', () => {
    const store = withMore();
    const before = store.getState().choices;
    for (const change of [
      pickProvider('zoe'),
      pickProvider('ada'),
      toggleColumn('stars'),
      alsoSortBy('stars'),
      openProvider('zoe'),
      toggleAlso('more'),
    ])
      store.choose(change);
    expect(store.getState().choices).toEqual({ ...before, also: [], picks: ['ada'] });
  });

  it('is in the link, and its ids are understood there', () => {
    const store = withMore();
    store.choose(pickProvider('zoe'));
    const link = writeLink(catalogIn(store.getState()), store.getState().choices);
    expect(link).toBe('?pick=zoe&also=more');
    expect(readLink(known, link)).toMatchObject({ choices: { picks: ['zoe'] }, unread: [] });
  });
});

describe('A link that does not ask for a further layer', () => {
  it('does not know what is only there, and says so', () => {
    expect(readLink(known, '?pick=zoe').unread).toEqual([
      { kind: 'unknown-value', key: 'pick', found: 'zoe' },
    ]);
  });
});

describe('The statement that counts', () => {
  it('is a choice like any other: in the link where it is not the first', () => {
    const store = createAppStore(known);
    store.choose(count('newest'));
    const link = writeLink(known, store.getState().choices);
    expect(link).toBe('?count=newest');
    expect(readLink(known, link).choices).toEqual(store.getState().choices);
    store.choose(count('first'));
    expect(writeLink(known, store.getState().choices)).toBe('?');
  });
});
