import { directionWords } from '../../domain/browse/orderWords';
import { criterionById } from '../../domain/catalog/catalog';
import { useCatalog, useChoices } from '../../store/AppStoreContext';
import { alsoSortBy, sortBy } from '../../store/changes';
import { Icon } from '../../ui/Icon';
import { ChoiceLink } from '../../url/ChoiceLink';
import { Definition } from './Definition';

type ColumnHeadProps = {
  /** A criterion's id, or `name`. */
  readonly by: string;
  readonly label: string;
};

const RANKS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** A column's name: a link that sorts by it (with Shift: ties too), and its definition on demand. */
export function ColumnHead({ by, label }: ColumnHeadProps) {
  const catalog = useCatalog();
  const { sort } = useChoices();
  const criterion = criterionById(catalog, by);
  const place = sort.findIndex((key) => key.by === by);
  const descending = sort[place]?.descending === true;
  return (
    <>
      <ChoiceLink change={sortBy(by)} shiftChange={alsoSortBy(by)} className="sort">
        <span>
          {label}
          {criterion?.hint !== undefined && <span className="hint">{criterion.hint}</span>}
        </span>
        {place >= 0 && (
          <>
            <span className="vh">
              , {RANKS[place] ?? 'further'} sort, {directionWords(criterion, descending)}
            </span>
            <span className="sortn" aria-hidden="true">
              {place + 1}
            </span>
          </>
        )}
        <Icon name={place < 0 ? 'both' : descending ? 'down' : 'up'} />
      </ChoiceLink>
      {criterion !== undefined && by !== catalog.roles.strata && (
        <Definition criterion={criterion} />
      )}
    </>
  );
}
