import type { ReactNode } from 'react';
import { criterionById, type Provider, providerById } from '../../domain/catalog/catalog';
import { cellOf, entriesOf } from '../../domain/catalog/cell';
import { optionsOf } from '../../domain/catalog/criterion';
import type { Criterion } from '../../domain/catalog/layer';
import { placed } from '../../domain/catalog/placedPassage';
import { valueOf } from '../../domain/catalog/value';
import { fullerName } from '../../domain/catalog/wording';
import { useCatalog, useChoices } from '../../store/AppStoreContext';
import {
  backToList,
  type Change,
  openCatalogs,
  openComparison,
  openDecision,
  openMethod,
  openProvider,
} from '../../store/changes';
import type { View } from '../../store/choices';
import { ArrivalHeading } from '../../ui/ArrivalHeading';
import { Hatch } from '../../ui/Hatch';
import { Icon } from '../../ui/Icon';
import '../../ui/panel.css';
import { Value } from '../../ui/Value';
import { ChoiceLink } from '../../url/ChoiceLink';
import { Contradictions } from './Contradictions';
import { FactPlace } from './FactPlace';
import { Facts } from './Facts';
import { GroundSection } from './GroundSection';
import { Links } from './Links';
import { PaperNotes } from './PaperNotes';
import { Passages } from './Passages';
import { PickSwitch } from './PickSwitch';
import { Standing } from './Standing';
import './provider.css';

/** Where readers say something of their own: on whatever they like, or on one criterion. */
type OwnSlots = {
  readonly onAny: ReactNode;
  readonly on: (criterion: Criterion) => ReactNode;
};

type ProviderSheetProps = {
  readonly provider: Provider;
  readonly share: ReactNode;
  /** What is to be done before its first cluster. */
  readonly prepare: ReactNode;
  readonly own: OwnSlots;
};

/** Everything that is known of one provider, each fact with its place in the source. */
export function ProviderSheet({ provider, share, prepare, own }: ProviderSheetProps) {
  return (
    <main id="main" className="wrap datasheet">
      <Head
        provider={provider}
        acts={
          <>
            {own.onAny}
            {share}
          </>
        }
      />
      <Caution provider={provider} />
      <Headlines provider={provider} />
      <div className="stack">
        <Contradictions provider={provider} />
        <Facts provider={provider} own={own.on} />
        <Passages title="Key features" passages={provider.features} />
        <Passages title="Status and remarks" passages={provider.status} />
        {prepare}
        <Links provider={provider} />
      </div>
      <div className="stack">
        <GroundSection provider={provider} />
        <Standing provider={provider} />
        <PaperNotes provider={provider} />
      </div>
    </main>
  );
}

/** The view that a sheet was opened from, and the way back to it. */
const BACK: { readonly [Each in View]: readonly [string, Change] } = {
  browse: ['Browse', backToList],
  compare: ['Compare', openComparison],
  decide: ['Decide', openDecision],
  method: ['Method', openMethod],
  catalogs: ['Catalogs', openCatalogs],
};

type PartProps = { readonly provider: Provider };

function Head({ provider, acts }: PartProps & { readonly acts: ReactNode }) {
  const catalog = useCatalog();
  const [from, back] = BACK[useChoices().view];
  const strata = criterionById(catalog, catalog.roles.strata ?? '');
  const ground = strata && valueOf(strata, cellOf(provider, strata.id));
  return (
    <div className="ds-head">
      <div>
        <p className="cap crumbs">
          <ChoiceLink change={back}>{from}</ChoiceLink>
          {ground?.state === 'stated' && ` / ${ground.words}`}
        </p>
        <ArrivalHeading>
          {provider.name} <small>{fullerName(provider)}</small>
        </ArrivalHeading>
        {provider.summary !== undefined && <p className="lead">{provider.summary.text}</p>}
      </div>
      <div className="bar ds-acts">
        <PickSwitch id={provider.id} />
        {acts}
      </div>
    </div>
  );
}

/** What the reader should know before anything else, with the way to the named successor. */
function Caution({ provider: { notice } }: PartProps) {
  const catalog = useCatalog();
  if (notice === undefined) return null;
  const successor = providerById(catalog, notice.successor ?? '');
  return (
    <p className={`ds-notice ${notice.tone}`}>
      {notice.tone === 'caution' && <Icon name="warn" />}
      <span>
        {notice.text}.{' '}
        {successor !== undefined && (
          <ChoiceLink change={openProvider(successor.id)}>Open {successor.name}</ChoiceLink>
        )}
        {notice.source !== undefined && (
          <span className="note">
            <FactPlace stated={placed(catalog, notice)} isDated />
          </span>
        )}
      </span>
    </p>
  );
}

/** The few criteria that a catalog puts first. */
function Headlines({ provider }: PartProps) {
  const { criteria } = useCatalog();
  return (
    <dl className="fields">
      {criteria
        .filter(({ headline }) => headline)
        .map((criterion) => {
          const cell = cellOf(provider, criterion.id);
          const option = optionsOf(criterion).find(({ id }) => entriesOf(cell).includes(id));
          return (
            <div key={criterion.id}>
              <dt className="cap">
                {[criterion.label, criterion.hint].filter(Boolean).join(', ')}
              </dt>
              <dd>
                <Hatch fill={option?.hatch} /> <Value value={valueOf(criterion, cell)} />
              </dd>
            </div>
          );
        })}
    </dl>
  );
}
