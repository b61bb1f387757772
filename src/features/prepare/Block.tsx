import { type ReactNode, useId } from 'react';

/** The level that a part of the preparation has where it stands. */
export type Level = 'h3' | 'h4';

type BlockProps = {
  readonly level: Level;
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** A part of what is to be prepared, under its heading. */
export function Block({ level: Heading, title, aside, children }: BlockProps) {
  const id = useId();
  return (
    <section className="block" aria-labelledby={id}>
      <div className="block-head">
        <Heading id={id}>{title}</Heading>
        {aside}
      </div>
      {children}
    </section>
  );
}
