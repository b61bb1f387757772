// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unreadWords } from '../../src/app/unreadWords';
import { createAppStore } from '../../src/store/appStore';
import { openProvider, pickProvider } from '../../src/store/changes';
import { keepInStep } from '../../src/url/history';
import { readLink, writeLink } from '../../src/url/link';
import { versionedLink } from '../../src/url/versionedLink';
import { aCatalog, aProvider } from '../support/aCatalog';
import { someChosen } from '../support/arbitraryChoices';
import { bundledCatalog } from '../support/bundled';
import { leavePageAfterEach } from '../support/leavePage';

const releases = [1, 2, 3].map((version) => ({ version, date: '2026-01-01', changes: [] }));
const catalog = aCatalog([aProvider({ name: 'Ada' })], { releases });

describe('A link that leaves the app', () => {
  it('says last with which version of the catalog it was made, and else the same', () => {
    fc.assert(
      fc.property(someChosen, ({ catalog: any, choices }) => {
        const released = { ...any, releases };
        const link = versionedLink(released, choices);
        const plain = writeLink(released, choices);
        expect(link).toBe(plain === '?' ? '?version=3' : `${plain}&version=3`);
        expect(readLink(released, link)).toEqual({
          choices,
          unread: [],
          foreign: [],
          madeWith: { version: 3, link },
        });
      }),
    );
  });

  it('says no version where the catalog has none', () => {
    const { choices } = readLink(catalog, '?pick=ada');
    expect(versionedLink({ ...catalog, releases: [] }, choices)).toBe('?pick=ada');
  });
});

describe('The version in a link', () => {
  it.each(['?version=1', '?version=3', '?version=99', '?pick=ada&version=999999999'])(
    'is read from %s',
    (query) => {
      const { madeWith, unread } = readLink(catalog, query);
      expect(unread).toEqual([]);
      expect(madeWith).toEqual({ version: Number(query.split('version=')[1]), link: query });
    },
  );

  it.each(['x', '0', '-1', '1.5', '1e3', '01', '', '1,2', '9999999999', ' 1', '1&version=2'])(
    'is named where it is no whole number from 1: “%s”',
    (text) => {
      const { madeWith, unread } = readLink(catalog, `?version=${text}`);
      expect(madeWith).toBeUndefined();
      expect(unread).toEqual([
        {
          kind: 'unknown-value',
          key: 'version',
          found: text.replace('&version=', ','),
        },
      ]);
    },
  );

  it('is named with what was expected', () => {
    const [unread] = readLink(bundledCatalog, '?version=x').unread;
    expect(unread && unreadWords(bundledCatalog, unread)).toBe(
      'There is no catalog version “x”. A version is a whole number from 1.',
    );
  });
});

describe('The address', () => {
  leavePageAfterEach();

  it('loses the version with the first choice, and says it again on the way back', async () => {
    history.replaceState(null, '', '/app/?pick=ada&version=2');
    const { choices, foreign } = readLink(catalog, location.search);
    const store = createAppStore(catalog, choices);
    keepInStep(store, foreign);
    store.choose(openProvider('ada'));
    expect(location.search).toBe('?provider=ada&pick=ada');
    store.choose(pickProvider('ada'));
    const gone = new Promise((resolve) => {
      window.addEventListener('popstate', resolve, { once: true });
    });
    history.back();
    await gone;
    expect(location.search).toBe('?pick=ada&version=2');
    expect(store.getState().madeWith?.version).toBe(2);
  });
});
