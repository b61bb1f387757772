import type { Plugin } from 'vite';

const SHEET = 'src/ui/webFont.css';

/** Makes the font's stylesheet a file of its own, for which the page asks after its rows. */
export const lateSheet = (): Plugin => ({
  name: 'groundwork:late-sheet',
  apply: 'build',
  config: () => ({ build: { rolldownOptions: { input: ['index.html', SHEET] } } }),
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const sheet = Object.values(bundle).find(
        (file) => file.type === 'asset' && file.originalFileNames.includes(SHEET),
      );
      if (sheet === undefined) throw new Error(`${SHEET} was not built.`);
      return html.replace(`href="/${SHEET}"`, `href="./${sheet.fileName}"`);
    },
  },
});
