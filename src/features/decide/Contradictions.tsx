import { contradictions, declaredContradictions } from '../../domain/decide/contradiction';
import { answersAgainstWords, contradictionWords } from '../../domain/decide/needWords';
import type { AskedNeed } from '../../domain/decide/question';
import { useCatalog } from '../../store/AppStoreContext';
import { Notice } from '../../ui/Notice';

type ContradictionsProps = { readonly asked: readonly AskedNeed[] };

/** Answers that no provider could meet together, whatever the catalog holds. */
export function Contradictions({ asked }: ContradictionsProps) {
  const catalog = useCatalog();
  const needs = asked.map(({ need }) => need);
  const lines = [
    ...contradictions(catalog, needs).map((pair) => contradictionWords(catalog, needs, pair)),
    ...declaredContradictions(asked).map((pair) => answersAgainstWords(asked, pair)),
  ];
  return lines.map((line) => (
    <Notice key={line} title="Two answers contradict each other" isNews={false}>
      <p>{line}</p>
    </Notice>
  ));
}
