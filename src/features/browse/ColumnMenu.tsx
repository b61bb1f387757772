import { useAppStore, useCatalog, useChoices } from '../../store/AppStoreContext';
import { columnsAsAtFirst, toggleColumn } from '../../store/changes';
import { Popover } from '../../ui/Popover';
import { ChoiceLink } from '../../url/ChoiceLink';
import { MOST_DRAWN } from './ProviderTable';

/** Which criteria are columns; those that a catalog only offers stand under their group. */
export function ColumnMenu() {
  const store = useAppStore();
  const catalog = useCatalog();
  const { columns } = useChoices();
  const groups = catalog.groups
    .map((group) => ({
      ...group,
      criteria: catalog.criteria.filter(
        (criterion) => criterion.group === group.id && criterion.column !== undefined,
      ),
    }))
    .filter(({ criteria }) => criteria.length > 0);
  return (
    <Popover
      id="columns"
      label="Columns"
      button="Columns"
      isDrawnLate={catalog.providers.length > MOST_DRAWN}
    >
      <header>
        <h2>Columns</h2>
        <ChoiceLink change={columnsAsAtFirst} className="small">
          As at first
        </ChoiceLink>
      </header>
      {groups.map((group) => (
        <fieldset key={group.id}>
          <legend className="cap">{group.label}</legend>
          {group.criteria.map((criterion) => (
            <label key={criterion.id} className="mi">
              <input
                type="checkbox"
                autoComplete="off"
                checked={columns.includes(criterion.id)}
                onChange={() => store.choose(toggleColumn(criterion.id))}
              />
              {criterion.label}
            </label>
          ))}
        </fieldset>
      ))}
    </Popover>
  );
}
