import type { ReactNode } from 'react';
import { Sign, type SignName } from './Sign';

type ShareRowProps = {
  readonly sign: SignName;
  readonly name: string;
  readonly note: string;
  readonly children: ReactNode;
};

/** One way to share, and what can be done with it. */
export function ShareRow({ sign, name, note, children }: ShareRowProps) {
  return (
    <li className="mi">
      <Sign name={sign} />
      <b>{name}</b>
      <span className="note">{note}</span>
      <span className="acts">{children}</span>
    </li>
  );
}
