import { COUNTED_WORDS } from '../../domain/catalog/countedWords';
import { useChoices, useKnown } from '../../store/AppStoreContext';
import { count, toggleAlso } from '../../store/layingChanges';
import { Icon } from '../../ui/Icon';
import '../../ui/chip.css';
import { ChoiceLink } from '../../url/ChoiceLink';

/** What the reader chose of layers and statements, where it is not as usual, each with a way back. */
export default function LaidChips() {
  const { also, counts } = useChoices();
  const { further } = useKnown();
  const asked = further.filter(({ id }) => also.includes(id));
  const chips = [
    ...asked.map(({ id, label }) => ({ key: id, words: `Also: ${label}`, change: toggleAlso(id) })),
    ...(counts === 'first'
      ? []
      : [{ key: 'counts', words: `Counted: ${COUNTED_WORDS[counts]}`, change: count('first') }]),
  ];
  return (
    <div className="bar chips">
      <ul aria-label="Your layers">
        {chips.map(({ key, words, change }) => (
          <li key={key} className="chip">
            {words}
            <ChoiceLink change={change} aria-label={`Remove ${words}`}>
              <Icon name="cross" />
            </ChoiceLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
