import type { ReactNode } from 'react';

type ReloadProps = { readonly children: ReactNode };

/** Loads the page again at the same address, with all choices that are in it. */
export function Reload({ children }: ReloadProps) {
  return (
    <button className="linkbtn" type="button" onClick={() => window.location.reload()}>
      {children}
    </button>
  );
}
