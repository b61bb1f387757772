import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** What scripts and styles hold themselves; a script that names a file holds nothing. */
const writtenIn = (html: string, kind: string): readonly string[] =>
  [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)].flatMap(([, tag, text = '']) =>
    tag === kind && text !== '' ? [text] : [],
  );

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a page may use, by the rule of the policy; scripts and styles that it holds come on top. */
type Uses = Readonly<Record<string, readonly string[]>>;

/** A page on a host: files that stand beside it. */
const ON_HOST: Uses = {
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
};

/** A page that is one file: nothing but itself, and no request. Its worker is under the same rules. */
export const IN_ONE_FILE: Uses = {
  'script-src': [],
  'style-src': [],
  'img-src': ['data:'],
  'font-src': ['data:'],
  'worker-src': ['blob:'],
};

/**
 * The finished page with its Content-Security-Policy: nothing may run, load or be styled that this
 * build did not make.
 */
export const withPolicy = (html: string, uses: Uses): string => {
  const rules = Object.entries(uses).map(([rule, sources]) =>
    [rule, ...sources, ...writtenIn(html, rule.replace('-src', '')).map(hashOf)].join(' '),
  );
  const all = ["default-src 'none'", ...rules, "base-uri 'none'", "form-action 'none'"];
  return html.replace(
    '<!-- policy -->',
    () => `<meta http-equiv="Content-Security-Policy" content="${all.join('; ')}">`,
  );
};

/** Writes the policy of a page on a host, after whatever else changes the page: addresses come last. */
export const hostPolicy = (): Plugin => ({
  name: 'groundwork:host-policy',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') return this.error('There is no page to be given a policy.');
      page.source = withPolicy(String(page.source), ON_HOST);
    },
  },
});
