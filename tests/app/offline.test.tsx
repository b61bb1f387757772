// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepOffline } from '../../src/app/offline';
import { createAppStore } from '../../src/store/appStore';
import { defaultChoices } from '../../src/store/choices';
import { aCatalog, aProvider } from '../support/aCatalog';
import { renderApp } from '../support/renderApp';

const catalog = aCatalog([aProvider({ name: 'Ada' })]);

type Worker = EventTarget & { state: string; postMessage: (message: string) => void };

/** What a browser has of an app's service workers: one for each stage, or none. */
class Registration extends EventTarget {
  installing: Worker | null = null;
  waiting: Worker | null = null;
  active: Worker | null = null;
  readonly update = vi.fn(() => Promise.resolve());
}

const aWorker = (): Worker =>
  Object.assign(new EventTarget(), { state: 'installing', postMessage: vi.fn() });

/** Gives the browser service workers, which jsdom has none of. */
const browserWith = (register: () => Promise<unknown>) => {
  const serviceWorker = Object.assign(new EventTarget(), {
    controller: null as Worker | null,
    register: vi.fn(register),
  });
  Object.defineProperty(navigator, 'serviceWorker', { value: serviceWorker, configurable: true });
  return serviceWorker;
};

const browserOf = (registration: Registration) => browserWith(() => Promise.resolve(registration));

/** Brings a worker from its first stage to the one in which it waits. */
const install = (registration: Registration): void => {
  const worker = aWorker();
  registration.installing = worker;
  registration.dispatchEvent(new Event('updatefound'));
  registration.installing = null;
  registration.waiting = worker;
  worker.dispatchEvent(new Event('statechange'));
};

afterEach(() => Reflect.deleteProperty(navigator, 'serviceWorker'));

describe('Keeping the app for when there is no network', () => {
  it('asks past every cache whether there is a newer version', async () => {
    const { register } = browserOf(new Registration());
    await keepOffline(createAppStore(catalog));
    expect(register).toHaveBeenCalledExactlyOnceWith('sw.js', { updateViaCache: 'none' });
  });

  it('leaves the device alone where a view is embedded in somebody else’s page', async () => {
    const { register } = browserOf(new Registration());
    await keepOffline(createAppStore(catalog, { ...defaultChoices(catalog), isEmbedded: true }));
    expect(register).not.toHaveBeenCalled();
  });

  it('changes nothing where the browser has no service workers', async () => {
    const store = createAppStore(catalog);
    const before = store.getState();
    await keepOffline(store);
    expect(store.getState()).toBe(before);
  });

  it('changes nothing where the browser or the host refuses', async () => {
    browserWith(() => Promise.reject(new DOMException('Not here.', 'SecurityError')));
    const store = createAppStore(catalog);
    const before = store.getState();
    await keepOffline(store);
    expect(store.getState()).toBe(before);
  });

  it('says nothing of the first version, which replaces none', async () => {
    const registration = new Registration();
    browserOf(registration);
    const store = createAppStore(catalog);
    await keepOffline(store);
    install(registration);
    expect(store.getState().isOutdated).toBe(false);
  });

  it('says when another version lies ready', async () => {
    const registration = new Registration();
    registration.active = aWorker();
    browserOf(registration);
    const store = createAppStore(catalog);
    await keepOffline(store);
    expect(store.getState().isOutdated).toBe(false);
    install(registration);
    expect(store.getState().isOutdated).toBe(true);
  });

  it('says so at once where it lay ready before the page was opened', async () => {
    const registration = new Registration();
    registration.active = aWorker();
    registration.waiting = aWorker();
    browserOf(registration);
    const store = createAppStore(catalog);
    await keepOffline(store);
    expect(store.getState().isOutdated).toBe(true);
  });

  it('says when another tab has let another version take over', async () => {
    const serviceWorker = browserOf(new Registration());
    serviceWorker.controller = aWorker();
    const store = createAppStore(catalog);
    const kept = keepOffline(store);
    serviceWorker.dispatchEvent(new Event('controllerchange'));
    await kept;
    expect(store.getState().isOutdated).toBe(true);
  });

  it('says nothing when the first version begins to answer for the page', async () => {
    const serviceWorker = browserOf(new Registration());
    const store = createAppStore(catalog);
    await keepOffline(store);
    serviceWorker.controller = aWorker();
    serviceWorker.dispatchEvent(new Event('controllerchange'));
    expect(store.getState().isOutdated).toBe(false);
  });

  it('tells the version that is kept when a page has opened, so that older ones can go', async () => {
    const registration = new Registration();
    const active = aWorker();
    registration.active = active;
    browserOf(registration);
    await keepOffline(createAppStore(catalog));
    expect(active.postMessage).toHaveBeenCalledExactlyOnceWith('opened');
  });

  it('asks again when the reader comes back to the page', async () => {
    const registration = new Registration();
    browserOf(registration);
    await keepOffline(createAppStore(catalog));
    expect(registration.update).not.toHaveBeenCalled();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(registration.update).toHaveBeenCalledOnce();
  });
});

describe('The notice of a new version', () => {
  it('is there when one lies ready, until it is put away', async () => {
    const { user, store } = renderApp({ catalog });
    const heading = { name: 'A new version of Groundwork is here' };
    expect(screen.queryByRole('heading', heading)).not.toBeInTheDocument();
    store.setState({ isOutdated: true });
    expect(await screen.findByRole('heading', heading)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Load it' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('heading', heading)).not.toBeInTheDocument();
  });

  it('lets the other version take over when the reader says so', async () => {
    const waiting = Object.assign(new EventTarget(), { postMessage: vi.fn() });
    const serviceWorker = browserOf(new Registration());
    Object.assign(serviceWorker, { getRegistration: () => Promise.resolve({ waiting }) });
    const { user, store } = renderApp({ catalog });
    store.setState({ isOutdated: true });
    expect(waiting.postMessage).not.toHaveBeenCalled();
    await user.click(await screen.findByRole('button', { name: 'Load it' }));
    await vi.waitFor(() =>
      expect(waiting.postMessage).toHaveBeenCalledExactlyOnceWith('take over'),
    );
  });
});
