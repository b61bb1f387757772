const SIGNS = {
  link: 'M6.5 9.5 9.5 6.5M7 4.5l1.6-1.6a3 3 0 0 1 4.3 4.3L11.4 8.800M9 11.500l-1.6 1.600a3 3 0 0 1-4.3-4.300L4.6 7.200',
  markdown: 'M1 3.500h14v9H1zM3.5 10V6l2 2.300L7.5 6v4M11.500 6v4m-1.7-1.700L11.5 10l1.700-1.700',
  csv: 'M1.500 2.500h13v11h-13zM1.500 6.200h13M1.500 9.900h13M6 2.500v11',
  json: 'M5.500 2c-2 0-2 1-2 3s-.3 3-2 3c1.700 0 2 1 2 3s0 3 2 3m5-12c2 0 2 1 2 3s.3 3 2 3c-1.700 0-2 1-2 3s0 3-2 3',
  record: 'M3 1.500h7l3 3v10H3zM5.500 7h5M5.500 9.500h5M5.500 12h3',
  picture: 'M1.500 2.500h13v11h-13zM1.500 11l4-4 3 3 2-2 4 4M11 5.500h.1',
  embed: 'M5 4 1.500 8 5 12M11 4l3.500 4L11 12M9.200 3 6.800 13',
  print: 'M4 5.500v-4h8v4M4 11.500H1.500v-6h13v6H12M4 9.500h8v5H4z',
  open: 'M1.500 13.500v-11h4l1.500 2h7v2.500M1.500 13.500l2.500-6.500h11.500l-2.500 6.500z',
} as const;

export type SignName = keyof typeof SIGNS;

type SignProps = { readonly name: SignName };

/** A sign of a way to share; the word beside it says what it is. */
export function Sign({ name }: SignProps) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path fill="none" stroke="currentColor" strokeWidth="1.4" d={SIGNS[name]} />
    </svg>
  );
}
