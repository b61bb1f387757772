import type { ReactNode } from 'react';
import { copied } from '../../ui/deliver';
import { Telling } from '../../ui/Telling';
import { useTold } from '../../ui/useTold';

type SnippetProps = {
  /** What it is called once it is copied: “the command for Ironic”. */
  readonly name: string;
  readonly text: string;
  readonly children?: ReactNode;
};

/** A text to be taken along: shown as it is, and copied with one press. */
export function Snippet({ name, text, children }: SnippetProps) {
  const { tell, toldOn } = useTold();
  return (
    <div className="snippet">
      <pre>
        <code>{text.trimEnd()}</code>
      </pre>
      <div className="acts">
        <button
          className="btn"
          type="button"
          aria-label={`Copy ${name}`}
          onClick={() => tell(text, copied(name, Promise.resolve(text)))}
        >
          Copy
        </button>
        {children}
      </div>
      <Telling delivered={toldOn(text)} />
    </div>
  );
}
