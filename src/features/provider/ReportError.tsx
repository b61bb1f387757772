import type { Provider } from '../../domain/catalog/catalog';
import type { Cell } from '../../domain/catalog/cell';
import type { Criterion } from '../../domain/catalog/layer';
import { addressOf, placeIn } from '../../domain/catalog/place';
import { cellWords, sourceWords } from '../../domain/catalog/wording';
import { Icon } from '../../ui/Icon';
import { tellableAddress } from '../../url/tellableAddress';
import '../../ui/rowAct.css';
import { reportAddress } from './report';

type ReportErrorProps = {
  readonly provider: Provider;
  readonly criterion: Criterion;
  readonly cell: Cell;
};

const sourceOf = (cell: Cell): string => {
  if (cell.state === 'not-stated') return 'no source';
  const { statement } = cell;
  const { from } = statement;
  const words = [from && sourceWords(from), addressOf(statement) ?? placeIn(statement)];
  return words.filter((each) => each !== undefined).join(', ');
};

/** Opens a report of this value, filled in but for what it should say. */
export function ReportError({ provider, criterion, cell }: ReportErrorProps) {
  const report = {
    provider: provider.name,
    criterion: criterion.label,
    value: cellWords(criterion, cell),
    source: sourceOf(cell),
    page: tellableAddress(location.href),
  };
  const what = `Report an error in ${criterion.label}`;
  return (
    <a
      className="row-act report no-print"
      href={reportAddress(report, import.meta.env.GROUNDWORK_REPOSITORY)}
      target="_blank"
      rel="external noopener noreferrer"
      aria-label={what}
      title={what}
    >
      <Icon name="flag" />
    </a>
  );
}
