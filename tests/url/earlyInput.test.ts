// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { earlyInput, withEarlyInput } from '../../src/url/earlyInput';

const page = (html: string) => {
  document.body.innerHTML = html;
  return document;
};
afterEach(() => page(''));

describe('What was done before the script arrived', () => {
  it('is what was typed and what was ticked, by the names of the link', () => {
    const early = earlyInput(
      page(`
        <input name="q" type="search" value="talos">
        <input name="maturity" type="checkbox" value="low">
        <input name="maturity" type="checkbox" value="high" checked>
        <input name="pick" type="checkbox" value="maas" checked>
        <input type="checkbox" checked>
      `),
    );
    expect(early).toEqual([
      ['q', 'talos'],
      ['maturity', 'high'],
      ['pick', 'maas'],
    ]);
  });

  it('is nothing on an untouched page', () => {
    expect(
      earlyInput(page('<input name="q"><input name="pick" type="checkbox" value="a">')),
    ).toEqual([]);
  });
});

describe('An address with early input', () => {
  it('is itself when nothing was done', () => {
    expect(withEarlyInput('?sort=name', [])).toBe('?sort=name');
    expect(withEarlyInput('', [])).toBe('');
  });

  it('has the ticks beside its own', () => {
    expect(withEarlyInput('?maturity=low', [['maturity', 'high']])).toBe(
      '?maturity=low&maturity=high',
    );
  });

  it('has what was typed in place of its own search', () => {
    expect(withEarlyInput('?q=old&sort=name', [['q', 'new words']])).toBe('?sort=name&q=new+words');
  });

  it('keeps its search when only ticks were made', () => {
    expect(withEarlyInput('?q=old', [['pick', 'maas']])).toBe('?q=old&pick=maas');
  });

  it('keeps what was broken in it, so that the notice can still name it', () => {
    expect(withEarlyInput('?a=%zz', [['pick', 'maas']])).toBe('?pick=maas&a=%zz');
  });
});
