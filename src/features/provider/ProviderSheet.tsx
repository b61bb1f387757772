import { criterionById, providerById } from '../../domain/catalog/catalog';
import { cellOf } from '../../domain/catalog/cell';
import { valueOf } from '../../domain/catalog/value';
import { fullerName } from '../../domain/catalog/wording';
import { useCatalog } from '../../store/AppStoreContext';
import { backToList, openProvider } from '../../store/changes';
import { Hatch } from '../../ui/Hatch';
import '../../ui/panel.css';
import { Value } from '../../ui/Value';
import { ChoiceLink } from '../../url/ChoiceLink';
import { Contradictions } from './Contradictions';
import { Facts } from './Facts';
import { GroundSection } from './GroundSection';
import { Links } from './Links';
import { Passages } from './Passages';
import { PickSwitch } from './PickSwitch';
import { Standing } from './Standing';
import './provider.css';

type ProviderSheetProps = { readonly id: string };

/** The reader who came from inside the page is taken to the head of the sheet. */
const arrive = (head: HTMLHeadingElement | null) => {
  if (head === null || history.state === null) return;
  window.scrollTo(0, 0);
  head.focus({ preventScroll: true });
};

/** Everything that is known of one provider, each fact with its place in the source. */
export default function ProviderSheet({ id }: ProviderSheetProps) {
  const catalog = useCatalog();
  const provider = providerById(catalog, id);
  if (provider === undefined) return null;
  const { name, summary, notice } = provider;
  const strata = criterionById(catalog, catalog.roles.strata ?? '');
  const ground = strata && valueOf(strata, cellOf(provider, strata.id));
  const successor = providerById(catalog, notice?.successor ?? '');
  return (
    <main id="main" className="wrap datasheet">
      <div className="ds-head">
        <div>
          <p className="cap crumbs">
            <ChoiceLink change={backToList}>Browse</ChoiceLink>
            {ground?.state === 'stated' && ` / ${ground.words}`}
          </p>
          <h1 tabIndex={-1} ref={arrive}>
            {name} <small>{fullerName(provider)}</small>
          </h1>
          {summary !== undefined && <p className="lead">{summary.text}</p>}
        </div>
        <PickSwitch id={id} />
      </div>
      {notice !== undefined && (
        <p className={notice.tone === 'caution' ? 'ds-notice caution' : 'ds-notice info'}>
          <span>
            {notice.text}.{' '}
            {successor !== undefined && (
              <ChoiceLink change={openProvider(successor.id)}>Open {successor.name}</ChoiceLink>
            )}
          </span>
        </p>
      )}
      <dl className="fields">
        {catalog.criteria
          .filter(({ headline }) => headline)
          .map((criterion) => {
            const cell = cellOf(provider, criterion.id);
            const hatch =
              criterion.kind === 'scale' && cell.state === 'stated'
                ? criterion.levels.find(({ id: level }) => level === cell.statement.value)?.hatch
                : undefined;
            return (
              <div key={criterion.id}>
                <dt className="cap">
                  {criterion.label}
                  {criterion.hint !== undefined && `, ${criterion.hint}`}
                </dt>
                <dd>
                  <Hatch fill={hatch} /> <Value value={valueOf(criterion, cell)} />
                </dd>
              </div>
            );
          })}
      </dl>
      <div className="stack">
        <Contradictions provider={provider} />
        <Facts provider={provider} />
        <Passages title="Key features" passages={provider.features} />
        <Passages title="Status and remarks" passages={provider.status} />
        <Links provider={provider} />
      </div>
      <div className="stack">
        <GroundSection provider={provider} />
        <Standing provider={provider} />
      </div>
    </main>
  );
}
