import './definition.css';
import { Popover } from './Popover';

type DefinitionProps = {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    readonly text: string;
  }[];
  readonly source: string | undefined;
};

/** A question mark beside a name, and what the name means. */
export function Definition({ id, label, text, options, source }: DefinitionProps) {
  const title = `What ${label} means`;
  return (
    <Popover
      id={`what-${id}`}
      label={title}
      className="menu what"
      buttonClass="what-button"
      button="?"
      buttonLabel={title}
    >
      <p>{text}</p>
      {options.length > 0 && (
        <dl>
          {options.map((option) => (
            <div key={option.id}>
              <dt>{option.label}</dt>
              <dd>{option.text}</dd>
            </div>
          ))}
        </dl>
      )}
      {source !== undefined && <p className="note">{source}</p>}
    </Popover>
  );
}
