// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { createAppStore } from '../../src/store/appStore';
import {
  openProvider,
  pickProvider,
  searchFor,
  sortBy,
  toggleFilter,
} from '../../src/store/changes';
import { followAgain, keepInStep, openLink } from '../../src/url/history';
import { readLink } from '../../src/url/link';
import { aCatalog, aProvider } from '../support/aCatalog';
import { leavePageAfterEach } from '../support/leavePage';

const catalog = aCatalog([aProvider({ name: 'Ada' }), aProvider({ name: 'Bob' })]);

const startAt = (query: string) => {
  history.replaceState(null, '', `/app/${query}`);
  const { choices, foreign } = readLink(catalog, location.search);
  const store = createAppStore(catalog, choices);
  keepInStep(store, foreign);
  return store;
};
const go = async (by: 1 | -1) => {
  const gone = new Promise((resolve) => {
    window.addEventListener('popstate', resolve, { once: true });
  });
  history.go(by);
  await gone;
};
const goBack = () => go(-1);
let steps = 0;
const stepsSince = () => history.length - steps;

leavePageAfterEach();

describe('The address', () => {
  beforeEach(() => {
    history.pushState(null, '', '/app/');
    steps = history.length;
  });

  it('follows the choices', () => {
    const store = startAt('');
    store.choose(toggleFilter('maturity', 'low'));
    store.choose(sortBy('name'));
    expect(location.search).toBe('?maturity=low&sort=name');
  });

  it('is bare again when nothing is chosen any more', () => {
    const store = startAt('?maturity=low');
    store.choose(toggleFilter('maturity', 'low'));
    expect(location.href).toMatch(/\/app\/$/);
  });

  it('changes in place while the reader types', () => {
    const store = startAt('');
    for (const typed of ['t', 'ta', 'tal']) store.type(searchFor(typed));
    expect(location.search).toBe('?q=tal');
    expect(stepsSince()).toBe(0);
  });

  it('takes a step for everything else', () => {
    const store = startAt('');
    store.choose(toggleFilter('maturity', 'low'));
    store.choose(openProvider('ada'));
    store.choose(pickProvider('bob'));
    expect(stepsSince()).toBe(3);
  });

  it('takes no step when nothing changes', () => {
    const store = startAt('?pick=ada');
    store.choose(pickProvider('ada'));
    store.turnLook();
    store.putNoticeAway();
    expect(stepsSince()).toBe(0);
    expect(location.search).toBe('?pick=ada');
  });

  it('takes the choices with it on the way back', async () => {
    const store = startAt('?maturity=low');
    store.choose(openProvider('ada'));
    await goBack();
    expect(store.getState().choices).toEqual(readLink(catalog, '?maturity=low').choices);
    expect(location.search).toBe('?maturity=low');
  });

  it('goes back from a sheet to what was typed before', async () => {
    const store = startAt('');
    store.choose(searchFor('ad'));
    store.choose(openProvider('ada'));
    await goBack();
    expect(store.getState().choices).toMatchObject({ search: 'ad', provider: undefined });
  });

  it('names again what it does not understand on the way back', async () => {
    const store = startAt('?maturity=huge');
    store.choose(openProvider('ada'));
    await goBack();
    expect(store.getState().unread).toEqual([
      { kind: 'unknown-value', key: 'maturity', found: 'huge' },
    ]);
  });

  it('leads forward again after the way back', async () => {
    const store = startAt('?maturity=low');
    store.choose(openProvider('ada'));
    await goBack();
    await go(1);
    expect(store.getState().choices).toMatchObject({
      provider: 'ada',
      filters: { maturity: ['low'] },
    });
  });

  it.each(['?maturity=huge', '?maturity=high,low', '?q=o%27brien', '?sort=name&maturity=low'])(
    'takes no step of its own on the way back to %s, which it would write in another way',
    async (query) => {
      const store = startAt(query);
      store.choose(openProvider('ada'));
      const before = history.length;
      store.choose(openProvider('bob'));
      await goBack();
      await goBack();
      expect([location.search, history.length]).toEqual([query, before + 1]);
    },
  );

  it('keeps the parameters of others', () => {
    const store = startAt('?utm_source=mail');
    store.choose(pickProvider('ada'));
    expect(location.search).toBe('?pick=ada&utm_source=mail');
  });
});

describe('A link that is opened inside the page', () => {
  it('is a step that Back undoes', async () => {
    const store = startAt('?maturity=low');
    openLink('?pick=ada');
    expect(store.getState().choices).toMatchObject({ picks: ['ada'], filters: {} });
    await goBack();
    expect(store.getState().choices).toEqual(readLink(catalog, '?maturity=low').choices);
  });

  it('stands in the address as it is, with what is not known yet', () => {
    const store = startAt('');
    openLink('?catalog=team.yaml&pick=ada,racks');
    expect(location.search).toBe('?catalog=team.yaml&pick=ada,racks');
    expect(store.getState().choices.picks).toEqual(['ada']);
  });

  it('is followed again once what it names is known, which is no step', () => {
    const store = startAt('');
    openLink('?pick=ada,cyd&utm_source=mail');
    const said = ['Opened: a sheet'];
    store.setState({
      known: aCatalog([aProvider({ name: 'Ada' }), aProvider({ name: 'Cyd' })]),
      opened: said,
    });
    const before = history.length;
    followAgain(store);
    expect(store.getState()).toMatchObject({ choices: { picks: ['ada', 'cyd'] }, opened: said });
    expect([location.search, history.length]).toEqual(['?pick=ada,cyd&utm_source=mail', before]);
  });

  it('is not followed again where that would change nothing but notices that are put away', () => {
    const store = startAt('');
    openLink('?pick=ada,moon');
    store.putNoticeAway();
    followAgain(store);
    expect(store.getState().unread).toEqual([]);
  });

  it('may be the bare list', () => {
    const store = startAt('?pick=ada');
    openLink('?');
    expect([location.search, store.getState().choices.picks]).toEqual(['', []]);
  });
});
