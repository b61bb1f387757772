import type { Told } from './told';

type TellingProps = { readonly told: Told | undefined };

/** Says what came of the last act, and holds what the browser would not take. */
export function Telling({ told }: TellingProps) {
  return (
    <div className="telling">
      <p role="status">{told?.words}</p>
      {told?.text !== undefined && (
        <textarea
          key={told.text}
          aria-label="To be copied by hand"
          readOnly
          rows={4}
          defaultValue={told.text}
          ref={(area) => {
            area?.focus();
            area?.select();
          }}
        />
      )}
    </div>
  );
}
