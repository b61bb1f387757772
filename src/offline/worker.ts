// The service worker: opens the app without a network, and never two builds of it at once. A build
// is kept whole or not at all, serves the pages that were opened with it, and makes way for the next
// one when its last page is closed or when a reader says so. It stands alone: the build
// (scripts/offlineWorker.ts) writes FILES and BUILD before it and puts it beside the page.

/** The files of this build by their address, each with the hash that its content must have. */
declare const FILES: Readonly<Record<string, string>>;
/** A name for exactly these files. */
declare const BUILD: string;

// The library cannot know which kind of worker a file becomes.
const worker = self as unknown as ServiceWorkerGlobalScope;
const { clients, registration } = worker;

/** The folder that the app stands in, with a slash at its end; a host may have several such apps. */
const HOME = registration.scope;
const PAGE = './';
const BUILDS = `groundwork ${HOME} `;
const OWN = `${BUILDS}${BUILD}`;
/** Catalogs that somebody has placed beside the app: they belong to no build. */
const BESIDE = `groundwork beside ${HOME}`;
const ELDERS = 'elders';

const keepFile = async (kept: Cache, [file, integrity]: readonly [string, string]) => {
  if ((await kept.match(file)) !== undefined) return;
  // A host or a browser may still hold an older file under a name that stays the same.
  const cache = file.startsWith('assets/') ? 'default' : 'no-cache';
  const found = await fetch(file, { integrity, cache, priority: 'low' });
  if (!found.ok) throw new Error(`${file}: ${found.status}`);
  // Browsers open no page from an answer that came by way of another address.
  await kept.put(file, found.redirected ? new Response(found.body, found) : found);
};

/** One file after the other, so that what the reader asks for meanwhile comes first. */
const keepBuild = async (): Promise<void> => {
  const kept = await caches.open(OWN);
  for (const entry of Object.entries(FILES)) await keepFile(kept, entry);
};

/** The open pages of this app. */
const pages = async (): Promise<readonly string[]> => {
  const all = await clients.matchAll({ includeUncontrolled: true, type: 'window' });
  return all.filter(({ url }) => url.startsWith(HOME)).map(({ id }) => id);
};

/** Notes which pages are open, since they run a build before this one, and answers for all. */
const takeOver = async (): Promise<void> => {
  await (await caches.open(OWN)).put(ELDERS, Response.json(await pages()));
  await clients.claim();
  await forgetBuilds();
};

/** Deletes the builds before this one, once the pages that run them are closed. */
const forgetBuilds = async (): Promise<void> => {
  if ((registration.installing ?? registration.waiting) !== null) return;
  const noted = await (await caches.open(OWN)).match(ELDERS);
  const elders: readonly string[] = noted === undefined ? [] : await noted.json();
  const open = await pages();
  if (elders.some((id) => open.includes(id))) return;
  const older = (await caches.keys()).filter((name) => name.startsWith(BUILDS) && name !== OWN);
  await Promise.all(older.map((name) => caches.delete(name)));
};

const fromThisBuild = async (file: string, request: Request): Promise<Response> =>
  (await (await caches.open(OWN)).match(file)) ?? fetch(request);

/** For a page of an earlier build; the names of such files change with their content. */
const fromAnyBuild = async (request: Request): Promise<Response> =>
  (await caches.match(request)) ?? fetch(request);

const freshOrKept = async (event: FetchEvent): Promise<Response> => {
  const kept = await caches.open(BESIDE);
  try {
    const fresh = await fetch(event.request);
    if (fresh.ok) event.waitUntil(kept.put(event.request, fresh.clone()));
    return fresh;
  } catch {
    return (await kept.match(event.request)) ?? Response.error();
  }
};

worker.addEventListener('install', (event) => event.waitUntil(keepBuild()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));

worker.addEventListener('message', (event) => {
  if (event.data === 'take over') event.waitUntil(worker.skipWaiting());
  if (event.data === 'opened') event.waitUntil(forgetBuilds());
});

/** What answers for an address of the app; everything else is left to the browser. */
const answerTo = (event: FetchEvent, file: string): Promise<Response> | undefined => {
  if (Object.hasOwn(FILES, file)) return fromThisBuild(file, event.request);
  if (file.startsWith('assets/')) return fromAnyBuild(event.request);
  return /\.(json|ya?ml)$/.test(file) ? freshOrKept(event) : undefined;
};

worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  const address = `${origin}${pathname}`;
  if (method !== 'GET' || !address.startsWith(HOME)) return;
  const name = address.slice(HOME.length);
  const answer = answerTo(event, name === '' || name === 'index.html' ? PAGE : name);
  if (answer !== undefined) event.respondWith(answer);
});
