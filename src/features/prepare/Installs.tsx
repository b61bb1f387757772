import type { Preparation, Step } from '../../domain/prepare/preparation';
import { Block, type Level } from './Block';
import { Places } from './Places';
import { Snippet } from './Snippet';

type InstallsProps = {
  readonly level: Level;
  readonly steps: Preparation['steps'];
  readonly withoutInit: Preparation['withoutInit'];
};

/** What is installed, in the order in which it has to be; or why there is no command for it. */
export function Installs({ level, steps, withoutInit }: InstallsProps) {
  if (steps.length === 0 && withoutInit === undefined) return null;
  return (
    <Block level={level} title={steps.length > 1 ? 'Install, in this order' : 'Install'}>
      {withoutInit !== undefined && (
        <div className="sourced">
          <p>{withoutInit.text}</p>
          <Places places={withoutInit.places} />
        </div>
      )}
      {steps.length > 0 && (
        <ol className="installs">
          {steps.map((step) => (
            <Install key={step.text} step={step} />
          ))}
        </ol>
      )}
    </Block>
  );
}

type InstallProps = { readonly step: Step };

function Install({ step: { text, note, command, parts, places } }: InstallProps) {
  return (
    <li>
      <div className="sourced">
        <p>
          <b>{text}</b>
          {note !== undefined && <span className="told">{note}</span>}
        </p>
        <Places places={places} />
      </div>
      {command !== undefined && <Snippet name={`the command for ${text}`} text={command} />}
      {parts.length > 0 && (
        <ul className="sourced parts">
          {parts.map((part) => (
            <li key={part.text}>
              <code>{part.text}</code>
              <Places places={part.places} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
