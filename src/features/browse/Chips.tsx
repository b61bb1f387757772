import { filterable } from '../../domain/browse/facet';
import { entryWords } from '../../domain/catalog/wording';
import { useCatalog, useChoices } from '../../store/AppStoreContext';
import { clearFilters, searchFor, toggleFilter } from '../../store/changes';
import { Icon } from '../../ui/Icon';
import '../../ui/chip.css';
import { ChoiceLink } from '../../url/ChoiceLink';

/** What narrows the list, each part with a way to take it off. */
export function Chips() {
  const catalog = useCatalog();
  const { filters, search } = useChoices();
  const ticked = filterable(catalog).flatMap((criterion) =>
    (filters[criterion.id] ?? []).map((entry) => ({
      key: `${criterion.id} ${entry}`,
      words: `${criterion.label}: ${entryWords(criterion, entry)}`,
      change: toggleFilter(criterion.id, entry),
    })),
  );
  const typed = { key: 'q', words: `“${search.trim()}”`, change: searchFor('') };
  const chips = [...(search.trim() === '' ? [] : [typed]), ...ticked];
  if (chips.length === 0) return null;
  return (
    <div className="bar chips">
      <ul aria-label="Your filters">
        {chips.map(({ key, words, change }) => (
          <li key={key} className="chip">
            {words}
            <ChoiceLink change={change} aria-label={`Remove ${words}`}>
              <Icon name="cross" />
            </ChoiceLink>
          </li>
        ))}
      </ul>
      <ChoiceLink change={clearFilters} className="btn bare">
        Clear
      </ChoiceLink>
    </div>
  );
}
