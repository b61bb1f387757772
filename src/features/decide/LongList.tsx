import { type ReactNode, useState } from 'react';

type LongListProps<Each> = {
  readonly className: string;
  readonly all: readonly Each[];
  /** A row with its key. */
  readonly children: (each: Each) => ReactNode;
};

/** As many rows are drawn at once; the page must answer at once with a thousand providers too. */
const AT_ONCE = 25;

/** The rows of a result, the first ones first, and the others as they are asked for. */
export function LongList<Each>({ className, all, children }: LongListProps<Each>) {
  const [shown, setShown] = useState(AT_ONCE);
  const left = all.length - shown;
  return (
    <>
      <ul className={className}>{all.slice(0, shown).map(children)}</ul>
      {left > 0 && (
        <p className="shown small">
          <span>
            {shown} of {all.length.toLocaleString('en')}
          </span>
          <button type="button" className="btn" onClick={() => setShown(shown + AT_ONCE)}>
            Show {Math.min(AT_ONCE, left)} more
          </button>
        </p>
      )}
    </>
  );
}
