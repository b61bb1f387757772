import { COUNTED_WORDS, countedSentence } from '../../domain/catalog/countedWords';
import type { Recommendation } from '../../domain/decide/recommendation';
import { useChoices, useKnown } from '../../store/AppStoreContext';
import { count, toggleAlso } from '../../store/layingChanges';
import { ChoiceLink } from '../../url/ChoiceLink';

type LayersProps = { readonly recommendation: Recommendation };

/** So few that fit are little to choose from. */
const FEW = 1;

/** Which further layers could be asked too where little fits, and what is not as usual already. */
export function Layers({ recommendation }: LayersProps) {
  const { also, counts } = useChoices();
  const { further } = useKnown();
  const { asked, confirmed } = recommendation;
  const findsLittle = asked.needs.length > 0 && confirmed.length <= FEW;
  const offered = findsLittle ? further.filter(({ id }) => !also.includes(id)) : [];
  const laid = further.filter(({ id }) => also.includes(id));
  const lines = [
    ...offered.map(({ id, label, note }) => ({
      words: `Little fits. There are ${label}. ${note}`,
      act: 'Ask them too',
      change: toggleAlso(id),
    })),
    ...laid.map(({ id, label }) => ({
      words: `Asked as well: ${label}.`,
      act: 'Leave them out',
      change: toggleAlso(id),
    })),
    ...(counts === 'first'
      ? []
      : [
          {
            words: countedSentence(counts),
            act: `Count ${COUNTED_WORDS.first}`,
            change: count('first'),
          },
        ]),
  ];
  if (lines.length === 0) return null;
  return (
    <ul className="layers small no-print">
      {lines.map(({ words, act, change }) => (
        <li key={words}>
          <span>{words}</span> <ChoiceLink change={change}>{act}</ChoiceLink>
        </li>
      ))}
    </ul>
  );
}
