import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';

type LayerCheck = typeof import('../src/domain/catalog/parseLayer');

const SUFFIX = '.layer.json';

const besides = (file: string): readonly unknown[] =>
  readdirSync(dirname(file))
    .filter((name) => name.endsWith(SUFFIX) && name !== basename(file))
    .map((name): unknown => JSON.parse(readFileSync(join(dirname(file), name), 'utf8')));

/**
 * Checks every bundled layer while the app is built, and fails the build with all that is wrong.
 * So the browser need not carry the schema: what is imported from `*.layer.json` has been parsed.
 */
export const bundledLayers = (): Plugin => {
  let check: Promise<LayerCheck> | undefined;
  const loaded = () =>
    (check ??= runnerImport<LayerCheck>(resolve('src/domain/catalog/parseLayer.ts')).then(
      ({ module }) => module,
    ));
  return {
    name: 'groundwork:bundled-layers',
    enforce: 'pre',
    transform: {
      filter: { id: /\.layer\.json$/ },
      async handler(code, id) {
        const { errorLine, layersIn, parseLayer } = await loaded();
        const json: unknown = JSON.parse(code);
        const parsed = parseLayer(json, layersIn(besides(id)));
        if (parsed.ok) return null;
        const errors = parsed.errors.map((error) => `  ${errorLine(json, error)}`);
        return this.error(`${basename(id)} is not a layer:\n${errors.join('\n')}`);
      },
    },
  };
};
