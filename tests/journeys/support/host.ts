import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { extname, join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { writeOfflineWorker } from '../../../scripts/offlineWorker';

/** The app stands in a folder of the host, as it may. */
const APP = '/tools/groundwork/';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A host of static files that a story can stop, start again, and give other files. */
export type Host = {
  /** The address of the app. */
  readonly app: string;
  /** What the app's folder holds from now on, and nothing else. */
  readonly serve: (folder: string) => void;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
};

/** A host that lets browsers keep everything for a day, as careless ones do. */
export const hostOf = async (first: string): Promise<Host> => {
  let folder = first;
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://host');
    const file = join(folder, pathname.slice(APP.length) || 'index.html');
    if (!pathname.startsWith(APP) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const content = readFileSync(file);
    response
      .writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'cache-control': 'max-age=86400',
        etag: `"${createHash('sha256').update(content).digest('hex')}"`,
      })
      .end(content);
  });
  const listen = async (port: number) => {
    await once(server.listen(port, '127.0.0.1'), 'listening');
    // It listens on a port, so its address is one of a network.
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  return {
    app: `http://127.0.0.1:${port}${APP}`,
    serve: (other) => {
      folder = other;
    },
    stop: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
    start: async () => {
      await listen(port);
    },
  };
};

/**
 * Makes another build of a built folder: each script has a new name, as if all had changed, and says
 * other words in the place of some.
 */
export const nextBuild = async (
  built: string,
  next: string,
  words: Readonly<Record<string, string>>,
): Promise<void> => {
  cpSync(built, next, { recursive: true });
  const assets = join(next, 'assets');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const changes = [
    ...scripts.map((name) => [name, name.replace(/\.js$/, '-next.js')] as const),
    ...Object.entries(words),
  ];
  for (const path of ['index.html', ...scripts.map((name) => join('assets', name))]) {
    const file = join(next, path);
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      changes.reduce((changed, [from, to]) => changed.replaceAll(from, to), text),
    );
  }
  for (const name of scripts)
    renameSync(join(assets, name), join(assets, name.replace(/\.js$/, '-next.js')));
  await writeOfflineWorker(next);
};
