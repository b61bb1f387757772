import type { ReactNode } from 'react';

const line = (d: string, width: number): ReactNode => (
  <path fill="none" stroke="currentColor" strokeWidth={width} strokeLinejoin="round" d={d} />
);

type Sign = { readonly box: string; readonly drawing: ReactNode };

const TRIANGLE = 'M6.5 1 12.3 12H.7z';

/** Every sign: its box, and what is drawn in it. */
const SIGNS = {
  bench: {
    box: '0 0 30 34',
    drawing: (
      <>
        <path d="M2 2h26v3.2H2z" />
        <path fill="none" stroke="currentColor" strokeWidth="3" d="M5 32 15 8.5 25 32M15 10v22" />
      </>
    ),
  },
  yes: { box: '0 0 11 11', drawing: line('m1 6 3 3.2L10 1.5', 2) },
  no: { box: '0 0 11 11', drawing: line('m1.5 1.5 8 8m0-8-8 8', 1.6) },
  partly: { box: '0 0 11 11', drawing: line('M1 5.5h9', 1.6) },
  warn: { box: '0 0 12 12', drawing: line('M6 1 11.3 11H.7zM6 4.4v3.2M6 8.6v1', 1.4) },
  none: { box: '0 0 13 13', drawing: line('M3 8h7', 1.4) },
  first: { box: '0 0 13 13', drawing: line(TRIANGLE, 1.4) },
  second: {
    box: '0 0 13 13',
    drawing: (
      <>
        {line(TRIANGLE, 1.4)}
        <circle cx="6.5" cy="8.4" r="1.7" />
      </>
    ),
  },
  up: { box: '0 0 8 10', drawing: <path d="M4 1 8 7H0z" /> },
  down: { box: '0 0 8 10', drawing: <path d="M4 9 0 3h8z" /> },
  both: { box: '0 0 8 10', drawing: <path d="M4 0 7 4H1zM4 10 1 6h6z" opacity=".55" /> },
  flag: { box: '0 0 10 10', drawing: line('M2 9.5V1h6L6.2 3.3 8 5.6H2', 1.2) },
  pen: { box: '0 0 10 10', drawing: line('M1.5 8.5 2.2 6 7 1.2 8.8 3 4 7.8z', 1.2) },
  differs: { box: '0 0 10 10', drawing: line('M1 3.6h8M1 6.4h8M7.2 1 2.8 9', 1.3) },
  left: { box: '0 0 10 10', drawing: line('M6.5 1 2.5 5l4 4', 1.6) },
  right: { box: '0 0 10 10', drawing: line('m3.5 1 4 4-4 4', 1.6) },
  cross: { box: '0 0 10 10', drawing: line('m1 1 8 8m0-8-8 8', 1.6) },
  find: {
    box: '0 0 16 16',
    drawing: line('M11 11l4 4M7 12.5a5.5 5.5 0 1 1 0-11 5.5 5.5 0 0 1 0 11z', 1.5),
  },
  half: {
    box: '0 0 16 16',
    drawing: (
      <>
        <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 2a6 6 0 0 1 0 12z" />
      </>
    ),
  },
  sun: {
    box: '0 0 16 16',
    drawing: (
      <>
        <circle cx="8" cy="8" r="3.2" />
        {line(
          'M8 .8v2.4M8 12.800v2.400M.8 8h2.400M12.8 8h2.400M3 3l1.6 1.600M11.4 11.4 13 13M13 3l-1.6 1.600M4.6 11.4 3 13',
          1.4,
        )}
      </>
    ),
  },
  moon: {
    box: '0 0 16 16',
    drawing: <path d="M6 1.500a6.7 6.7 0 1 0 8.5 8.500A5.6 5.6 0 0 1 6 1.500z" />,
  },
} as const satisfies Record<string, Sign>;

export type IconName = keyof typeof SIGNS;

type IconProps = { readonly name: IconName };

/** A sign. It never speaks alone: the word beside it does. */
export function Icon({ name }: IconProps) {
  const { box, drawing } = SIGNS[name];
  return (
    <svg viewBox={box} aria-hidden="true">
      {drawing}
    </svg>
  );
}
