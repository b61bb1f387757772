import type { Spoke } from '../../domain/compare/spoke';

type SpokeRulesProps = { readonly spokes: readonly Spoke[] };

/** Where the order of the steps is our reading and not the source's, the rule stands beside it. */
export function SpokeRules({ spokes }: SpokeRulesProps) {
  const ruled = spokes.filter(({ rule }) => rule !== undefined);
  if (ruled.length === 0) return null;
  return (
    <details className="rules">
      <summary className="small">Steps that are our reading</summary>
      <dl className="small">
        {ruled.map(({ criterion, label, rule }) => (
          <div key={criterion.id}>
            <dt>{label}</dt>
            <dd>{rule}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
