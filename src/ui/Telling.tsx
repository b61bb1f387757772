import type { Delivered } from './deliver';
import './telling.css';

type TellingProps = { readonly delivered: Delivered | undefined };

/** Taken into the hand as soon as it is there; the same function, so that it is done once. */
const select = (area: HTMLTextAreaElement | null) => {
  area?.focus();
  area?.select();
};

/** Says what came of the last act, and holds what the browser would not take. */
export function Telling({ delivered }: TellingProps) {
  const text = delivered?.text;
  return (
    <div className="telling">
      <p role="status">{delivered?.words}</p>
      {text !== undefined && (
        <textarea
          key={text}
          aria-label="To be copied by hand"
          readOnly
          rows={4}
          defaultValue={text}
          ref={select}
        />
      )}
    </div>
  );
}
