import type { ReactNode } from 'react';

type ArrivalHeadingProps = { readonly id?: string; readonly children: ReactNode };

/** The reader who came from inside the page is taken to the head of what was opened. */
const arrive = (head: HTMLHeadingElement | null) => {
  if (head === null || history.state === null) return;
  window.scrollTo(0, 0);
  head.focus({ preventScroll: true });
};

/** The heading of a view that opens over another one. */
export function ArrivalHeading({ id, children }: ArrivalHeadingProps) {
  return (
    <h1 id={id} tabIndex={-1} ref={arrive}>
      {children}
    </h1>
  );
}
