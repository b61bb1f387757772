import { screen, within } from '@testing-library/react';

/** The table of Browse; it is named by what it shows and in which order. */
export const table = () => screen.getByRole('table', { name: /, by / });

/** The names in the rows, from the top. */
export const shownNames = (): readonly string[] =>
  within(table())
    .getAllByRole('checkbox', { name: /^Pick / })
    .map((pick) => pick.getAttribute('aria-label')?.replace('Pick ', '') ?? '');

/** The row of one provider. */
export const rowOf = (name: string): HTMLElement => {
  const row = within(table())
    .getByRole('checkbox', { name: `Pick ${name}` })
    .closest('tr');
  if (row === null) throw new Error(`There is no row of ${name}.`);
  return row;
};

/** A column's head link, by which one sorts. */
export const head = (label: string): HTMLElement => {
  const cells = within(table()).getAllByRole('columnheader');
  const links = cells.flatMap((cell) => within(cell).queryAllByRole('link'));
  const link = links.find(({ textContent }) => textContent.startsWith(label));
  if (link === undefined) throw new Error(`There is no column ${label}.`);
  return link;
};

/** The check box of a facet's entry: `tick('CNCF status', /^Sandbox/)`. */
export const tick = (facet: string, entry: RegExp): HTMLElement => {
  const fields = within(screen.getByRole('complementary', { name: 'Filters' })).getAllByRole(
    'group',
  );
  const field = fields.find((each) =>
    each.querySelector(':scope > legend')?.textContent.startsWith(facet),
  );
  if (field === undefined) throw new Error(`There is no facet ${facet}.`);
  return within(field).getByRole('checkbox', { name: entry });
};
