import { directionWords } from '../../domain/browse/orderWords';
import { criterionById } from '../../domain/catalog/catalog';
import { titled } from '../../domain/catalog/wording';
import { useCatalog, useChoices } from '../../store/AppStoreContext';
import { alsoSortBy, sortAsAtFirst, stopSortingBy } from '../../store/changes';
import { Icon } from '../../ui/Icon';
import { Popover } from '../../ui/Popover';
import { ChoiceLink } from '../../url/ChoiceLink';
import { MOST_DRAWN } from './ProviderTable';

/** The order, key by key, for those who do not hold Shift: phones, keyboards, newcomers. */
export function SortMenu() {
  const catalog = useCatalog();
  const { sort, columns } = useChoices();
  const labelOf = (by: string) => criterionById(catalog, by)?.label ?? titled(catalog.things[0]);
  const strata = catalog.roles.strata;
  const sortable = new Set([...(strata === undefined ? [] : [strata]), 'name', ...columns]);
  const further = [...sortable].filter((by) => sort.every((key) => key.by !== by));
  return (
    <Popover
      id="sort"
      label="Sort"
      button="Sort"
      isDrawnLate={catalog.providers.length > MOST_DRAWN}
    >
      <header>
        <h2>Sorted by</h2>
        <ChoiceLink change={sortAsAtFirst} className="small">
          As at first
        </ChoiceLink>
      </header>
      <ol>
        {sort.map(({ by, descending }) => (
          <li key={by} className="mi">
            <span>
              {labelOf(by)}
              <span className="note">{directionWords(criterionById(catalog, by), descending)}</span>
            </span>
            <ChoiceLink
              change={alsoSortBy(by)}
              className="btn push"
              aria-label={`${labelOf(by)}: turn round`}
            >
              Turn round
            </ChoiceLink>
            <ChoiceLink
              change={stopSortingBy(by)}
              className="btn bare icon"
              aria-label={`Do not sort by ${labelOf(by)}`}
            >
              <Icon name="cross" />
            </ChoiceLink>
          </li>
        ))}
      </ol>
      <h3 className="cap">Then by</h3>
      <ul>
        {further.map((by) => (
          <li key={by}>
            <ChoiceLink change={alsoSortBy(by)} className="mi">
              {labelOf(by)}
            </ChoiceLink>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
