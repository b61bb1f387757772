import type { AppStore } from '../store/appStore';

const untilIdle = async (): Promise<void> => {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => {
      window.addEventListener('load', resolve, { once: true });
    });
  await new Promise<unknown>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve);
    else setTimeout(resolve);
  });
};

/** Says so once another build lies on this device beside the one that is running. */
const watchForNewer = (registration: ServiceWorkerRegistration, store: AppStore): void => {
  const tell = () => {
    // The first build of all waits for nobody.
    if (registration.waiting !== null && registration.active !== null)
      store.setState({ isOutdated: true });
  };
  const watch = () => registration.installing?.addEventListener('statechange', tell);
  registration.active?.postMessage('opened');
  tell();
  watch();
  registration.addEventListener('updatefound', watch);
  // A page that stays open for weeks asks when somebody comes back to it.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  });
};

/**
 * Keeps the app on this device, so that it opens without a network (src/offline/worker.ts), and says
 * when a newer version is there. A view in somebody else's page leaves the device alone.
 */
export const keepOffline = async (store: AppStore): Promise<void> => {
  if (!('serviceWorker' in navigator) || store.getState().choices.isEmbedded) return;
  const { serviceWorker } = navigator;
  // Another tab may let a newer version take over before this one has asked.
  if (serviceWorker.controller !== null)
    serviceWorker.addEventListener('controllerchange', () => store.setState({ isOutdated: true }));
  await untilIdle();
  try {
    const registration = await serviceWorker.register('sw.js', { updateViaCache: 'none' });
    watchForNewer(registration, store);
  } catch {
    // A browser that keeps nothing, or a host without that file: the app needs a network, as before.
  }
};

/** Shows the newer version at the same address. Other tabs keep theirs until they are loaded again. */
export const loadNewer = async (): Promise<void> => {
  const { serviceWorker } = navigator;
  const waiting = (await serviceWorker.getRegistration())?.waiting;
  if (!waiting) return location.reload();
  serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('take over');
};
