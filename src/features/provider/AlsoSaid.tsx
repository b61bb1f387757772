import { alsoSaid, cellSaying } from '../../domain/catalog/alsoSaid';
import type { Provider } from '../../domain/catalog/catalog';
import type { Criterion } from '../../domain/catalog/layer';
import { valueOf } from '../../domain/catalog/value';
import { Value } from '../../ui/Value';
import { FactPlace } from './FactPlace';
import { ReportError } from './ReportError';

type AlsoSaidProps = { readonly criterion: Criterion; readonly provider: Provider };

/** What other layers state on the same criterion; the statement above is the one that counts. */
export function AlsoSaid({ criterion, provider }: AlsoSaidProps) {
  return alsoSaid(provider, criterion.id).map((stated, place) => (
    // Two layers may say the same; their places never change.
    <tr key={place} className={stated.own === true ? 'also is-own' : 'also'}>
      <th scope="row">
        {stated.own === true ? 'Your own' : 'Also said'}
        <span className="vh"> of {criterion.label}</span>
      </th>
      <td>
        <Value value={valueOf(criterion, cellSaying(stated))} />
        {stated.note !== undefined && <span className="note">{stated.note}</span>}
      </td>
      <td className="src">
        <FactPlace stated={stated} isDated />
        {stated.own !== true && (
          <ReportError provider={provider} criterion={criterion} cell={cellSaying(stated)} />
        )}
      </td>
    </tr>
  ));
}
