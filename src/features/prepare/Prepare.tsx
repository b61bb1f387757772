import { useId, useMemo } from 'react';
import { providerById } from '../../domain/catalog/catalog';
import { type Preparation, preparationOf } from '../../domain/prepare/preparation';
import { useCatalog } from '../../store/AppStoreContext';
import '../../ui/panel.css';
import '../../ui/value.css';
import { Block, type Level } from './Block';
import { Cautions } from './Cautions';
import { Checklist } from './Checklist';
import { Guides } from './Guides';
import { Installs } from './Installs';
import { Places } from './Places';
import './prepare.css';
import { Snippet } from './Snippet';
import { Variables } from './Variables';

type PrepareProps = {
  readonly id: string;
  /** Whether it stands under a heading of its own already. */
  readonly isInside?: boolean;
};

/** Everything between the choice of a provider and its first command. */
export default function Prepare({ id, isInside = false }: PrepareProps) {
  const catalog = useCatalog();
  const heading = useId();
  const preparation = useMemo(() => {
    const provider = providerById(catalog, id);
    return provider && preparationOf(catalog, provider);
  }, [catalog, id]);
  if (preparation === undefined) return null;
  if (isInside) return <Parts id={id} level="h4" preparation={preparation} />;
  return (
    <section className="panel no-print" aria-labelledby={heading}>
      <header>
        <h2 id={heading}>Prepare</h2>
        <span className="note">from the choice to the first command</span>
      </header>
      <Parts id={id} level="h3" preparation={preparation} />
    </section>
  );
}

type PartsProps = {
  readonly id: string;
  readonly level: Level;
  readonly preparation: Preparation;
};

function Parts({ id, level, preparation }: PartsProps) {
  const { warnings, checklist, endpoint, configuration, variables, guides } = preparation;
  return (
    <div className="prepare">
      <Cautions level={level} warnings={warnings} />
      <Checklist level={level} id={id} lines={checklist} />
      {endpoint !== undefined && (
        <Block level={level} title="API endpoint">
          <div className="sourced">
            <p>{endpoint.text}</p>
            <Places places={endpoint.places} />
          </div>
        </Block>
      )}
      {configuration !== undefined && (
        <Block level={level} title="Configure clusterctl">
          <div className="sourced">
            <p>{configuration.text}</p>
            <Places places={configuration.places} />
          </div>
          <Snippet name="clusterctl’s configuration" text={configuration.yaml} />
          {configuration.entries.map(({ text, places }) => (
            <div key={text} className="sourced">
              <p>{text}</p>
              <Places places={places} />
            </div>
          ))}
        </Block>
      )}
      {variables !== undefined && <Variables level={level} id={id} variables={variables} />}
      <Installs level={level} steps={preparation.steps} withoutInit={preparation.withoutInit} />
      <Guides level={level} guides={guides} />
    </div>
  );
}
