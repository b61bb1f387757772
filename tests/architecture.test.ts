import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The table of the architecture, and what else a file must not do, checked file by file. */
const SRC = resolve(import.meta.dirname, '../src');
const paths = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((each) =>
  each.replaceAll('\\', '/'),
);
const files = paths
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }));

const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
const IMPORT = /\b(?:import|export)\b[^'"`;]*?\bfrom\s*'([^']+)'|\bimport\s*\(?\s*'([^']+)'/g;

/** Where an import leads: a path inside src, or the name of a library. */
const target = (from: string, to: string): string =>
  to.startsWith('.') ? relative(SRC, resolve(SRC, dirname(from), to)).replaceAll('\\', '/') : to;

const imports = files.flatMap(({ path, text }) =>
  [...withoutComments(text).matchAll(IMPORT)].map(([, still, late]) => {
    const to = still ?? late ?? '';
    return { path, to: target(path, to), isOurs: to.startsWith('.') };
  }),
);
const ours = imports.filter(({ isOurs }) => isOurs);
const libraries = imports.filter(({ isOurs }) => !isOurs);

const partOf = (path: string): string => {
  const [part = '', second = ''] = path.split('/');
  if (part === 'domain' || part === 'features') return `${part}/${second}`;
  return path.includes('/') ? part : 'start';
};
const DOMAIN = [
  'domain/catalog',
  'domain/browse',
  'domain/compare',
  'domain/decide',
  'domain/share',
  'domain/prepare',
];
const FEATURES = ['browse', 'provider', 'compare', 'decide', 'share', 'prepare', 'catalogs'].map(
  (name) => `features/${name}`,
);
const forFeature = ['ui', 'url', 'store', ...DOMAIN];
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  start: ['start', 'app', 'url', 'store', 'data', ...DOMAIN],
  app: ['app', ...FEATURES, ...forFeature],
  ...Object.fromEntries(FEATURES.map((feature) => [feature, [feature, ...forFeature]])),
  url: ['url', 'store', ...DOMAIN],
  store: ['store', ...DOMAIN],
  // Compare, decide, browse and share stand on the catalog, and each on those before it.
  ...Object.fromEntries(DOMAIN.map((part, at) => [part, DOMAIN.slice(0, at + 1)])),
  ui: ['ui'],
  data: [],
  // The service worker stands beside the page and shares nothing with it.
  offline: [],
};

/** Which libraries there are, and the places that may use each. */
const LIBRARIES: Readonly<Record<string, RegExp>> = {
  react: /^(app|features|ui)\/|^(store\/AppStoreContext|url\/ChoiceLink)\.tsx$/,
  'react-dom': /^(main|prerender)\.tsx$|^features\/browse\/watchPaper\.ts$/,
  '@tanstack/react-table': /^features\/browse\//,
  '@tanstack/table-core': /^features\/browse\//,
  '@tanstack/react-virtual': /^features\/browse\//,
  zustand: /^store\//,
  'zod/mini': /^domain\/catalog\//,
  recharts: /^ui\/RadarPlot\.tsx$/,
  papaparse: /^features\/share\/csv\.ts$/,
  'fastest-levenshtein': /^domain\/catalog\/nearest\.ts$/,
  'idb-keyval': /^features\/catalogs\/keptCatalogs\.ts$/,
  yaml: /^domain\/catalog\/reading\/yamlDocuments\.ts$/,
  mdast: /^features\/share\//,
  'mdast-util-to-markdown': /^features\/share\//,
  'mdast-util-gfm-table': /^features\/share\//,
};
const libraryOf = (name: string) =>
  Object.keys(LIBRARIES).find((each) => name === each || name.startsWith(`${each}/`));

const wrong = (rule: RegExp, within: (path: string) => boolean = () => true) =>
  files
    .filter(({ path }) => within(path))
    .flatMap(({ path, text }) =>
      [...withoutComments(text).matchAll(rule)].map(([found]) => `${path}: ${found.trim()}`),
    );

describe('The house', () => {
  it('has only parts that the architecture names', () => {
    const unknown = paths.filter((path) => /\.\w+$/.test(path) && !(partOf(path) in MAY_IMPORT));
    expect(unknown).toEqual([]);
    expect(files.length).toBeGreaterThan(40);
    expect(imports.length).toBeGreaterThan(100);
  });

  it('has imports that only lead down the ladder', () => {
    const up = ours.filter(({ path, to }) => !MAY_IMPORT[partOf(path)]?.includes(partOf(to)));
    expect(up.map(({ path, to }) => `${path} → ${to}`)).toEqual([]);
  });

  it('has features that do not know each other', () => {
    const isFeature = (part: string) => part.startsWith('features/');
    const across = ours
      .map(({ path, to }) => [partOf(path), partOf(to)] as const)
      .filter(([from, to]) => isFeature(from) && isFeature(to) && from !== to);
    expect(across).toEqual([]);
  });

  it('has each library in its place, and no other library', () => {
    const astray = libraries.filter(({ path, to }) => {
      const library = libraryOf(to);
      return library === undefined || LIBRARIES[library]?.test(path) !== true;
    });
    expect(astray.map(({ path, to }) => `${path}: ${to}`)).toEqual([]);
  });

  it('has no drawers', () => {
    const drawers = /^(utils?|helpers?|common|types|hooks|index|misc|shared|constants)\b/i;
    expect(paths.filter((path) => path.split('/').some((part) => drawers.test(part)))).toEqual([]);
  });

  it('has nothing but facts in its data', () => {
    const odd = paths.filter((path) => path.startsWith('data/') && !path.endsWith('.layer.json'));
    expect(odd).toEqual([]);
  });
});

describe('A file of the house', () => {
  it('has at most 200 lines, and the middle one no more than 60', () => {
    const sizes = files.map(({ text }) => text.trimEnd().split('\n').length);
    const long = files.filter((_, at) => (sizes[at] ?? 0) > 200).map(({ path }) => path);
    expect(long).toEqual([]);
    expect(sizes.toSorted((one, other) => one - other)[sizes.length >> 1]).toBeLessThanOrEqual(60);
  });

  it('has no enum, no any, and no “!” that silences a doubt', () => {
    expect(wrong(/\benum\s+\w+\s*\{/g)).toEqual([]);
    expect(wrong(/(:|<|\bas|\|)\s*any\b(?!\s+[a-z])/g)).toEqual([]);
    expect(wrong(/[\w)\]]!(?=[.;,)\]]|\s*$)/gm)).toEqual([]);
    expect(wrong(/@ts-(ignore|expect-error|nocheck)/g)).toEqual([]);
  });

  it('has no style attribute, which the policy of the page would block', () => {
    expect(wrong(/\sstyle=/g)).toEqual([]);
    expect(wrong(/dangerouslySetInnerHTML|innerHTML|\beval\(|new Function/g)).toEqual([]);
  });

  it('has no default export, unless it is loaded late', () => {
    const late = files.flatMap(({ path, text }) =>
      [...text.matchAll(/\bimport\(\s*'([^']+)'/g)].map(([, to = '']) => target(path, to)),
    );
    const withDefault = files
      .filter(({ text }) => /export default/.test(text))
      .map(({ path }) => path);
    const early = withDefault.filter((path) => !late.includes(path.replace(/\.tsx?$/, '')));
    expect(early.filter((path) => path !== 'layers.d.ts')).toEqual([]);
  });

  it('asks for no criterion by its id', () => {
    const ids =
      /===\s*'(maturity|complexity|ground|cncf|kind|boot-method|self-hosted|metal3|byoh)'/g;
    expect(wrong(ids)).toEqual([]);
  });

  it('knows no clock and no chance, and one of the domain no page', () => {
    // Exports say on which day they were made, and values when they were read long ago.
    const isClock = (path: string) => path === 'store/today.ts';
    const others = (path: string) => !isClock(path);
    expect(wrong(/\bnew Date\b|Date\.now|Math\.random/g, others)).toEqual([]);
    const isDomain = (path: string) => path.startsWith('domain/');
    expect(wrong(/\b(window|document|localStorage|navigator)\./g, isDomain)).toEqual([]);
  });

  it('of domain, store and url says what each of its exports means', () => {
    const bare = files
      .filter(({ path }) => /^(domain|store|url)\//.test(path))
      .flatMap(({ path, text }) => {
        const lines = text.split('\n');
        return lines.flatMap((line, at) => {
          const name = /^export (?:const|function|type|class|async function) (\w+)/.exec(line)?.[1];
          const isSaid = /\*\/\s*$/.test(lines[at - 1] ?? '');
          const isComponent = path.endsWith('.tsx') && /^[A-Z]/.test(name ?? '');
          return name === undefined || isSaid || isComponent ? [] : [`${path}: ${name}`];
        });
      });
    expect(bare).toEqual([]);
  });
});
