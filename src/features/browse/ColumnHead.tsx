import { directionWords } from '../../domain/browse/orderWords';
import { criterionById } from '../../domain/catalog/catalog';
import { definitionOf } from '../../domain/catalog/definition';
import { useCatalog, useChoices } from '../../store/AppStoreContext';
import { alsoSortBy, sortBy } from '../../store/changes';
import { Definition } from '../../ui/Definition';
import { Icon } from '../../ui/Icon';
import { ChoiceLink } from '../../url/ChoiceLink';

type ColumnHeadProps = {
  /** A criterion's id, or `name`. */
  readonly by: string;
  readonly label: string;
};

/** A column's name: a link that sorts by it (with Shift: ties too), and its definition on demand. */
export function ColumnHead({ by, label }: ColumnHeadProps) {
  const catalog = useCatalog();
  const criterion = criterionById(catalog, by);
  const isStrata = by === catalog.roles.strata;
  return (
    <>
      <ChoiceLink change={sortBy(by)} shiftChange={alsoSortBy(by)} className="sort">
        <span>
          {label}
          {criterion?.hint !== undefined && <span className="hint">{criterion.hint}</span>}
        </span>
        <SortMark by={by} />
      </ChoiceLink>
      {criterion !== undefined && !isStrata && <Definition {...definitionOf(catalog, criterion)} />}
    </>
  );
}

type SortMarkProps = { readonly by: string };

const RANKS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** Which part a column has in the order: its rank in a box, its direction as an arrow, in words. */
function SortMark({ by }: SortMarkProps) {
  const catalog = useCatalog();
  const { sort } = useChoices();
  const place = sort.findIndex((key) => key.by === by);
  const key = sort[place];
  if (key === undefined) return <Icon name="both" />;
  const direction = directionWords(criterionById(catalog, by), key.descending);
  return (
    <>
      <span className="vh">{`, ${RANKS[place] ?? 'further'} sort, ${direction}`}</span>
      <span className="sortn" aria-hidden="true">
        {place + 1}
      </span>
      <Icon name={key.descending ? 'down' : 'up'} />
    </>
  );
}
