import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';
import { IN_ONE_FILE, withPolicy } from './policy.ts';

/** What the one file is called. */
const NAME = 'groundwork.html';

/** Chat tools cannot see a file on somebody's disk, and the picture is not in it. */
const PREVIEW = /\s*<meta\s+(property="og:image|name="twitter:card)[^>]*>/g;
const PRELOAD = /\s*<link\s+rel="preload"[^>]*>/g;
const EARLY_SCRIPT = /<script\b[^>]*src="\.\/(look\.js)"[^>]*><\/script>/;
const ICON = 'href="./icon.svg"';
const SCRIPT = /<script type="module"[^>]*src="\.\/([^"]+)"[^>]*><\/script>/;

const publicFile = (name: string): string => readFileSync(`public/${name}`, 'utf8').trim();

/** A script as HTML may hold it: nothing in its texts may look like its end. */
const insideHtml = (code: string): string =>
  code.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3C!--');

/** A text as an address that holds it, and that any quotes of a script may stand around. */
const dataAddress = (text: string): string =>
  `data:text/plain;charset=utf-8,${encodeURIComponent(text).replaceAll("'", '%27').replaceAll('%20', ' ')}`;

/** Files beside the page that the app offers for download become addresses that hold them. */
const withDownloads = (code: string): string =>
  readdirSync('public')
    .filter((name) => code.includes(`./${name}`))
    .reduce(
      (whole, name) => whole.replaceAll(`./${name}`, () => dataAddress(publicFile(name))),
      code,
    );

const codeOf = (file: Rolldown.OutputBundle[string] | undefined): string => {
  if (file?.type !== 'chunk') throw new Error('The page names a script that was not built.');
  return file.code;
};

/**
 * Makes one HTML file of the page and everything that belongs to it, to be opened from a disk, where
 * a browser lets a page load no other file.
 */
export const oneFile = (): Plugin => ({
  name: 'groundwork:one-file',
  apply: 'build',
  config: () => ({
    build: {
      outDir: 'dist-file',
      copyPublicDir: false,
      manifest: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  }),
  transformIndexHtml: {
    // Before Vite sees it: a font that the page preloads would stay a file of its own.
    order: 'pre',
    handler: (html) =>
      html
        .replaceAll(PREVIEW, '')
        .replaceAll(PRELOAD, '')
        .replace(EARLY_SCRIPT, (_, name: string) => `<script>${publicFile(name)}</script>`)
        .replace(
          ICON,
          () => `href="data:image/svg+xml,${encodeURIComponent(publicFile('icon.svg'))}"`,
        ),
  },
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      if (chunks.length !== 1) this.error('A part of the app would be missing in the one file.');
      const page = bundle['index.html'];
      if (page?.type !== 'asset') return this.error('There is no page to be made one file.');
      const whole = String(page.source).replace(
        SCRIPT,
        (_tag, name: string) =>
          `<script type="module">${insideHtml(withDownloads(codeOf(bundle[name])))}</script>`,
      );
      page.source = withPolicy(whole, IN_ONE_FILE);
      page.fileName = NAME;
      for (const [name, file] of Object.entries(bundle)) if (file !== page) delete bundle[name];
    },
  },
});
