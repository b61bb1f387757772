import { type Provider, providerById } from '../../domain/catalog/catalog';
import { type Cell, cellOf, entriesOf } from '../../domain/catalog/cell';
import { optionsOf } from '../../domain/catalog/criterion';
import { definitionOf } from '../../domain/catalog/definition';
import { isDisputed } from '../../domain/catalog/dispute';
import type { Criterion } from '../../domain/catalog/layer';
import { valueOf } from '../../domain/catalog/value';
import type { ComparedRow } from '../../domain/compare/differences';
import { type Relation, relationOf, relationWords } from '../../domain/compare/relation';
import { useCatalog, useChoices } from '../../store/AppStoreContext';
import { Disputed } from '../../ui/Disputed';
import { Definition } from '../../ui/Definition';
import { Hatch } from '../../ui/Hatch';
import { Value } from '../../ui/Value';

type ComparedCellsProps = { readonly row: ComparedRow; readonly picked: readonly Provider[] };

/** On paper rows without a difference are always sentences, so that a sheet holds all of them. */
export const foldsOnPaper = ({ state }: ComparedRow, picked: readonly Provider[]): boolean =>
  picked.length > 1 && state !== 'differs';

/** A criterion across the picks. With a baseline every other cell says how it stands to it. */
export function ComparedCells({ row, picked }: ComparedCellsProps) {
  const catalog = useCatalog();
  const base = providerById(catalog, useChoices().base ?? '');
  const { criterion, cells, odd } = row;
  const relationTo = (provider: Provider, cell: Cell): Relation | undefined =>
    base === undefined || base.id === provider.id
      ? undefined
      : relationOf(criterion, cellOf(base, criterion.id), cell);
  return (
    <tr role="row" className={foldsOnPaper(row, picked) ? 'on-screen' : undefined}>
      <th scope="row" role="rowheader">
        {criterion.label}
        <Definition {...definitionOf(catalog, criterion)} />
      </th>
      {picked.map((provider, place) => {
        const cell = cells[place] ?? { state: 'not-stated' };
        const relation = relationTo(provider, cell);
        const isOdd = base === undefined ? odd[place] === true : isApart(relation);
        return (
          <td
            key={provider.id}
            role="cell"
            data-who={provider.name}
            className={isOdd ? 'odd' : undefined}
          >
            <div className={cell.state === 'n/a' ? 'said is-na' : 'said'}>
              <Hatch fill={hatchOf(criterion, cell)} />
              <Value value={valueOf(criterion, cell)} />
              {isDisputed(provider, criterion) && <Disputed />}
              {relation !== undefined && cell.state === 'stated' && (
                <span className="relation">{relationWords(criterion, relation)}</span>
              )}
            </div>
          </td>
        );
      })}
    </tr>
  );
}

const isApart = (relation: Relation | undefined): boolean =>
  relation !== undefined && relation.kind !== 'same' && relation.kind !== 'unknown';

const hatchOf = (criterion: Criterion, cell: Cell): string | undefined =>
  optionsOf(criterion).find(({ id }) => entriesOf(cell).includes(id))?.hatch;
