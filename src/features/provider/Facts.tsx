import { Fragment, type ReactNode } from 'react';
import type { Catalog, Provider } from '../../domain/catalog/catalog';
import { isSaidTwice } from '../../domain/catalog/alsoSaid';
import { cellOf } from '../../domain/catalog/cell';
import { nameInSentence } from '../../domain/catalog/criterion';
import { definitionOf } from '../../domain/catalog/definition';
import { isDisputed } from '../../domain/catalog/dispute';
import { type FactGroup, factGroupsOf } from '../../domain/catalog/facts';
import type { Criterion } from '../../domain/catalog/layer';
import { valueOf } from '../../domain/catalog/value';
import { listWords, shortDateWords } from '../../domain/catalog/wording';
import { useCatalog } from '../../store/AppStoreContext';
import { Definition } from '../../ui/Definition';
import { Disputed } from '../../ui/Disputed';
import { Value } from '../../ui/Value';
import { AlsoSaid } from './AlsoSaid';
import { FactPlace } from './FactPlace';
import { ReportError } from './ReportError';

type FactsProps = {
  readonly provider: Provider;
  /** The way to say something of one’s own on a criterion. */
  readonly own: (criterion: Criterion) => ReactNode;
};

/** The facts by group; readings on which nothing is stated follow in a sentence. */
export function Facts(props: FactsProps) {
  return factGroupsOf(useCatalog(), props.provider).map((group) => (
    <Group key={group.id} group={group} {...props} />
  ));
}

/** What the values of a group are, and when their source was read where not each says so itself. */
const originWords = ({ sources: [first] }: Catalog, { isReading, isBeside }: FactGroup): string =>
  [
    ...(isReading ? ['our reading of the source’s words'] : []),
    ...(isBeside || first === undefined ? [] : [`read ${shortDateWords(first.read)}`]),
  ].join(', ');

type GroupProps = FactsProps & { readonly group: FactGroup };

function Group({ group, provider, own }: GroupProps) {
  const { id, label, isBeside, listed, silent } = group;
  const catalog = useCatalog();
  return (
    <section className={isBeside ? 'panel beside' : 'panel'} aria-labelledby={`facts-${id}`}>
      <header>
        <h2 id={`facts-${id}`}>{label}</h2>
        <span className="note push">{originWords(catalog, group)}</span>
      </header>
      {listed.length > 0 && (
        <table className="facts">
          <thead className="vh">
            <tr>
              <th scope="col">Criterion</th>
              <th scope="col">Value</th>
              <th scope="col">Source</th>
            </tr>
          </thead>
          <tbody>
            {listed.map((criterion) => (
              <Fragment key={criterion.id}>
                <Fact criterion={criterion} provider={provider} own={own} />
                <AlsoSaid criterion={criterion} provider={provider} />
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
      {silent.length > 0 && (
        <p className="pad small silent">
          <span className="ns">not stated</span> {listWords(silent.map(nameInSentence))}
        </p>
      )}
    </section>
  );
}

type FactProps = FactsProps & { readonly criterion: Criterion };

function Fact({ criterion, provider, own }: FactProps) {
  const catalog = useCatalog();
  const cell = cellOf(provider, criterion.id);
  const statement = cell.state === 'not-stated' ? undefined : cell.statement;
  const note = statement === undefined ? criterion.absence : statement.note;
  return (
    <tr>
      <th scope="row">
        {criterion.label}
        <Definition {...definitionOf(catalog, criterion)} />
      </th>
      <td>
        <Value value={valueOf(criterion, cell)} />
        {isDisputed(provider, criterion) && <Disputed />}
        {note !== undefined && <span className="note">{note}</span>}
      </td>
      <td className="src">
        {statement === undefined ? (
          <span className="note">no line</span>
        ) : (
          <FactPlace stated={statement} isDated={isSaidTwice(provider, criterion.id)} />
        )}
        {own(criterion)}
        <ReportError provider={provider} criterion={criterion} cell={cell} />
      </td>
    </tr>
  );
}
