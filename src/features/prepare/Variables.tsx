import { countWords, titled } from '../../domain/catalog/wording';
import type { VariableList } from '../../domain/prepare/preparation';
import { copied, saved } from '../../ui/deliver';
import { Telling } from '../../ui/Telling';
import { useTold } from '../../ui/useTold';
import { Block, type Level } from './Block';
import { Places } from './Places';

type VariablesProps = {
  readonly level: Level;
  readonly id: string;
  readonly variables: VariableList;
};

/** The variables as a file to be filled in, and each of them with what is said of it. */
export function Variables({ level, id, variables: { all, file, yaml } }: VariablesProps) {
  const { tell, toldOn } = useTold();
  const name = `${id}.env`;
  const made = () => ({ name, content: new Blob([file], { type: 'text/plain' }) });
  return (
    <Block
      level={level}
      title="Fill in the variables"
      aside={<span className="note">{countWords(all.length, ['variable', 'variables'])}</span>}
    >
      <div className="snippet">
        <details>
          <summary>The file</summary>
          <pre>
            <code>{file.trimEnd()}</code>
          </pre>
        </details>
        <details>
          <summary>Each variable, and where it is asked for</summary>
          <ul className="sourced">
            {all.map(({ text, told, places }) => (
              <li key={text}>
                <span>
                  <code>{text}</code>
                  {told.length > 0 && <span className="told">{titled(told.join('; '))}</span>}
                </span>
                <Places places={places} />
              </li>
            ))}
          </ul>
        </details>
        <div className="acts">
          <button
            className="btn"
            type="button"
            onClick={() => tell(id, saved(Promise.resolve().then(made)))}
          >
            Save as {name}
          </button>
          <button
            className="btn"
            type="button"
            aria-label="Copy the variables"
            onClick={() => tell(id, copied('the variables', Promise.resolve(file)))}
          >
            Copy
          </button>
          <button
            className="btn"
            type="button"
            onClick={() =>
              tell(id, copied('the variables for clusterctl.yaml', Promise.resolve(yaml)))
            }
          >
            Copy for clusterctl.yaml
          </button>
        </div>
        <Telling delivered={toldOn(id)} />
      </div>
    </Block>
  );
}
