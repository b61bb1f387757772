import type { ReactNode } from 'react';

type BandProps = { readonly span: number; readonly children: ReactNode };

/** The name of a group of rows. */
export function Band({ span, children }: BandProps) {
  return (
    <tr className="band" role="row">
      <th colSpan={span} scope="colgroup" role="columnheader">
        <span>{children}</span>
      </th>
    </tr>
  );
}
