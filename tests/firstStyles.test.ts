import { readFileSync } from 'node:fs';
import postcss, { AtRule } from 'postcss';
import { describe, expect, it } from 'vitest';
import { firstStyles } from '../scripts/firstStyles';

const PAGE = '<html><body><p class="note">Rows.</p><button>Sort</button></body></html>';
const of = (styles: string) => firstStyles(styles, PAGE);

describe('The styles that a page is first drawn with', () => {
  it('dress what is on it, in their order, and nothing else', () => {
    expect(of('p{margin:0}.tray{top:0}.note{top:1px}')).toBe('p{margin:0}.note{top:1px}');
  });

  it('are looked for within layers, sizes of the window and of a container', () => {
    const needed = '@layer a{@media (width<9px){p{margin:0}}@container x (width<9px){p{top:0}}}';
    expect(of(needed)).toBe(needed);
    expect(of('@layer a{@media (width<9px){.tray{margin:0}}}')).toBe('');
  });

  it('keep the order of the layers, also of those that are still empty', () => {
    expect(of('@layer a,b;@layer a{.tray{top:0}}p{top:0}')).toBe('@layer a,b;p{top:0}');
  });

  it('take of several selectors those that are met', () => {
    expect(of('.tray,p::before,p:after,button{top:0}')).toBe('p::before,p:after,button{top:0}');
  });

  it('show what the reader does before the whole sheet is there', () => {
    const done =
      'button:focus-visible{top:0}p:checked~button{top:0}p:popover-open::backdrop{top:0}';
    expect(of(`${done}.tray:hover{top:0}`)).toBe(done);
  });

  it('leave what is hovered, printed, or set in a font that is still to come', () => {
    expect(of('p:hover{top:0}@media print{p{top:0}}')).toBe('');
    const faces = '@font-face{src:local(Arial)}@font-face{src:url(a.woff2)}';
    expect(of(`${faces}@layer font{:root{--font:a}}`)).toBe(faces);
  });

  it('keep all tokens, since a script before the rows may choose among them', () => {
    const tokens = '@layer tokens{:root[data-theme=dark]{--ink:#fff}}';
    expect(of(tokens)).toBe(tokens);
  });

  it('keep what nobody can judge without a window', () => {
    const unheardOf = 'p:unheard-of{top:0}';
    expect(of(unheardOf)).toBe(unheardOf);
  });
});

type Written = { readonly selectors: readonly string[]; readonly rest: string };

/** The rules of a stylesheet in their order: whom each dresses, and how, within which at-rules. */
const writtenIn = (styles: string): readonly Written[] => {
  const written: Written[] = [];
  postcss.parse(styles).walkRules(({ selectors, nodes, parent }) => {
    let rest = nodes.join(';');
    for (let at = parent; at instanceof AtRule; at = at.parent)
      rest = `@${at.name} ${at.params} ${rest}`;
    written.push({ selectors, rest });
  });
  return written;
};

describe('The built page', () => {
  const built = (file: string) => readFileSync(new URL(`../dist/${file}`, import.meta.url), 'utf8');

  const page = () => built('index.html');
  const wholeSheet = () =>
    built(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/.exec(page())?.[1] ?? 'no stylesheet');

  it('is followed by a sheet that says again, in the same order, what it was first drawn with', () => {
    const [, first = ''] = /<style>(.*?)<\/style>/s.exec(page()) ?? [];
    const whole = writtenIn(wholeSheet());
    expect(writtenIn(first).length).toBeGreaterThan(100);
    let from = 0;
    for (const { selectors, rest } of writtenIn(first)) {
      const at = whole.findIndex(
        (rule, place) =>
          place >= from &&
          rule.rest === rest &&
          selectors.every((selector) => rule.selectors.includes(selector)),
      );
      expect(at, `${selectors.join()} ${rest}`).toBeGreaterThan(-1);
      from = at + 1;
    }
  });

  it('is not drawn before all its rows are there', () => {
    const [, awaited] = /<link rel="expect" href="#([^"]+)" blocking="render"/.exec(page()) ?? [];
    const [before = '', ...after] = page().split(`id="${awaited}"`);
    expect(after).toHaveLength(1);
    expect(before.match(/class="row"/g)).toHaveLength(11);
  });

  it('draws its rows without looking for a font that is still to come', () => {
    const withoutFaces = page().replaceAll(/@font-face\{[^}]*\}/g, '');
    expect(withoutFaces).toContain('Encode Sans stand-in');
    expect(withoutFaces).not.toContain('Encode Sans GW');
  });

  it('declares the font itself, or Chromium says after a reload that it was preloaded in vain', () => {
    const face = /@font-face\{[^}]*\.woff2/g;
    expect(page().match(face)).toHaveLength(1);
    expect(wholeSheet()).not.toMatch(face);
  });
});
