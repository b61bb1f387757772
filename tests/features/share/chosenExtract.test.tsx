// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../../../src/domain/share/extract';
import { chosenExtract } from '../../../src/features/share/chosenExtract';
import { readLink } from '../../../src/url/link';
import { bundledCatalog } from '../../support/bundled';
import { renderApp } from '../../support/renderApp';

const extractOf = (query: string) => {
  const extract = chosenExtract(bundledCatalog, readLink(bundledCatalog, query).choices);
  if (extract === undefined) throw new Error('It has no table.');
  return extract;
};

/** Letters and digits alone: marks, commas and spaces are drawn in many ways. */
const bare = (text: string | null | undefined) => text?.replace(/[^\p{L}\p{N}]/gu, '');

/** The value that can be seen in a cell: no mark, not what is only read out nor what opens on demand. */
const seen = (cell: Element) => {
  const copy = cell.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const hidden of copy.querySelectorAll('.vh, .disputed, [popover], button')) hidden.remove();
  return bare(copy.textContent);
};

const cellsIn = (row: HTMLElement) => within(row).queryAllByRole('cell');

describe('What is taken from the screen', () => {
  it.each(['', '?columns=brings,boot-method,kind&sort=-complexity,name', '?maturity=high,low&q=ubuntu'])(
    'is the list, row by row and cell by cell: %s',
    (query) => {
      renderApp({ query });
      const { heads, rows } = tableOf(extractOf(query));
      const table = screen.getByRole('table', { name: / providers?, by / });
      const drawn = within(table)
        .getAllByRole('row')
        .filter((row) => row.dataset['id'] !== undefined);
      expect(drawn.map(({ dataset: { id } }) => id)).toEqual(
        rows.map(([name]) => bundledCatalog.providers.find((each) => each.name === name)?.id),
      );
      expect(heads.slice(0, 2)).toEqual(['Provider', 'Ground']);
      // The first cell is the tick of the pick; the ground is drawn once for all on it.
      expect(drawn.map((row) => cellsIn(row).slice(1).map(seen))).toEqual(
        rows.map((row) => row.slice(2).map(bare)),
      );
    },
  ); // prettier-ignore

  it.each([
    '?view=compare&pick=metal3,byoh,maas',
    '?view=compare&pick=omni,byoh&only=differences&base=byoh',
    '?view=compare&pick=vcluster',
  ])('is the comparison, row by row and cell by cell: %s', async (query) => {
    renderApp({ query });
    const region = await screen.findByRole('region', { name: 'Comparison table' });
    const { rows, sentences } = extractOf(query);
    const drawn = within(region)
      .getAllByRole('row')
      .filter((row) => cellsIn(row).length > 0);
    const folded = drawn.filter(({ className }) => className === 'same');
    const ofRows = drawn.filter(({ className }) => className !== 'same');
    const texts = tableOf({ ...extractOf(query), rows: rows.map(({ cells }) => ({ cells })) }).rows;
    expect(ofRows.map((row) => cellsIn(row).map(seen))).toEqual(
      texts.map(([, ...row]) => row.map(bare)),
    );
    const onScreen = folded.filter(({ parentElement }) => parentElement?.className === 'folded');
    for (const [at, row] of onScreen.entries())
      expect(bare(row.textContent)).toContain(bare(sentences[at]?.split(': ').slice(1).join(': ')));
  });

  it('is everybody with the verdict that the page gives', async () => {
    const query = '?view=decide&need=maturity:medium,discovery:yes&order=complexity,maturity';
    renderApp({ query });
    const list = await screen.findByRole('list', { name: /^All \d+ / });
    const words: { readonly [Verdict in string]: string } = {
      recommended: 'fits',
      fits: 'fits',
      'to check': 'to be checked',
      'ruled out': 'ruled out',
    };
    const rows = tableOf(extractOf(query)).rows.map(([name, verdict = '']) => `${name}: ${words[verdict]}`);
    const drawn = within(list).getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(rows.toSorted()).toEqual(drawn.toSorted());
  }); // prettier-ignore

  it('is the sheet that is open, whatever the view behind it', () => {
    const [group, row] =
      tableOf(extractOf('?view=compare&pick=maas&provider=metal3')).rows[0] ?? [];
    expect([group, row]).toEqual(['Provider', 'Name']);
  });

  it('is nothing where there is no table', () => {
    for (const query of ['?view=method', '?view=compare'])
      expect(
        chosenExtract(bundledCatalog, readLink(bundledCatalog, query).choices),
      ).toBeUndefined();
  });
});
