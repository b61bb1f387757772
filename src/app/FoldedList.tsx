const SHOWN = 8;

type LinesProps = { readonly lines: readonly string[] };

/** Lines of a notice; those after the eighth are folded away and counted. */
export function FoldedList({ lines }: LinesProps) {
  return (
    <>
      <Lines lines={lines.slice(0, SHOWN)} />
      {lines.length > SHOWN && (
        <details>
          <summary>{(lines.length - SHOWN).toLocaleString('en')} more</summary>
          <Lines lines={lines.slice(SHOWN)} />
        </details>
      )}
    </>
  );
}

function Lines({ lines }: LinesProps) {
  return (
    <ul>
      {lines.map((line, at) => (
        // The lines of one link never change places, and two may read the same.
        <li key={at}>{line}</li>
      ))}
    </ul>
  );
}
