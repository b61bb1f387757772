import { resolve } from 'node:path';
import { type Plugin, type Rolldown, runnerImport } from 'vite';
import { firstStyles } from './firstStyles.ts';

type Prerender = typeof import('../src/prerender');

/**
 * Where the app will be served, with a slash at its end. Chat tools want a preview's whole address,
 * and a build does not know it; without it most of them show title and description alone.
 */
const SITE = process.env['GROUNDWORK_SITE'];

/** Components import what dresses them; as HTML they need none of it. */
const withoutStyles: Plugin = {
  name: 'groundwork:without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-style' : null),
  load: (id) => (id === '\0no-style' ? '' : null),
};

/**
 * Puts the page itself into index.html: the rows as they are without any choice, and the styles that
 * they need, which would cost a round trip of their own. The whole stylesheet follows the rows, or
 * stands in the page where that is all there is (`isOneFile`). The script then takes over the rows.
 */
export const prerenderedPage = (isOneFile: boolean): Plugin => ({
  name: 'groundwork:prerendered-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    async handler(html, { bundle }) {
      const { module } = await runnerImport<Prerender>(resolve('src/prerender.tsx'), {
        plugins: [withoutStyles],
      });
      const order = /\s*<style>([^<]*)<\/style>/.exec(html);
      const links = [...html.matchAll(/\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g)];
      const sheets = links.map(([, file = '']) => styleOf(bundle?.[file]));
      const styles = [order?.[1]?.trim() ?? '', ...sheets].join('');
      const inside = [order, ...(isOneFile ? links : [])];
      const bare = inside.reduce((text, tag) => text.replace(tag?.[0] ?? '', ''), html);
      const page = lastInBody(bare)
        .replaceAll(FOR_READERS_OF_THE_SOURCE, '')
        .replace('./preview.png', (own) => (SITE === undefined ? own : new URL(own, SITE).href))
        .replace('<div id="root"></div>', () => `<div id="root">${module.renderedPage}</div>`);
      const style = isOneFile ? styles : firstStyles(styles, page);
      return page.replace('</head>', () => `<style>${style}</style></head>`);
    },
  },
});

/**
 * Comments and the line breaks before tags and attributes: with them the page would not fit into
 * what a first answer can carry, some 14 kB. The place of the policy is filled in later.
 */
const FOR_READERS_OF_THE_SOURCE = /<!--(?! policy )[^]*?-->|\n\s*(?=<|\/?>)|(?<=\n)\s+/g;

const LATE =
  /\s*(<script type="module"[^>]*><\/script>|<link\s+rel="(modulepreload|preload|stylesheet)"[^>]*>)/g;

/**
 * Moves what the rows can do without to the end of the page. In the head, a font to be preloaded
 * holds the first paint back, and so does starting four requests before there is anything to draw:
 * together a seventh of the time to the first rows on a slow phone. The stylesheet comes first: no
 * script runs before it is there, so what a script draws is dressed.
 */
const lastInBody = (html: string): string => {
  const tags = [...html.matchAll(LATE)].map(([, tag = '']) => `    ${tag}\n`);
  const isSheet = (tag: string) => tag.includes('rel="stylesheet"');
  const late = [...tags.filter(isSheet), ...tags.filter((tag) => !isSheet(tag))];
  return html.replaceAll(LATE, '').replace('  </body>', () => `${late.join('')}  </body>`);
};

type Output = Rolldown.OutputBundle[string];

/** A stylesheet as it stands inside the page: addresses are relative to the page, not to it. */
const styleOf = (file: Output | undefined): string => {
  if (file?.type !== 'asset') throw new Error('index.html names a stylesheet that was not built.');
  return String(file.source).trim().replaceAll('url(./', 'url(./assets/');
};
