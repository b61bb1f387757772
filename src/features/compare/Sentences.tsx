type SentencesProps = { readonly lines: readonly string[] };

/** What a picture shows, for those who cannot see it and for those who have to say it. */
export function Sentences({ lines }: SentencesProps) {
  if (lines.length === 0) return null;
  return (
    <ul className="sentences small">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
