import type { Line } from '../../domain/prepare/preparation';
import { Block, type Level } from './Block';
import { Places } from './Places';
import { useTicks } from './useTicks';

type ChecklistProps = {
  readonly level: Level;
  readonly id: string;
  readonly lines: readonly Line[];
};

/** What has to be there, to be ticked off; the ticks stay on this device. */
export function Checklist({ level, id, lines }: ChecklistProps) {
  const { ticked, isOnDevice, tick, forget } = useTicks(id);
  if (lines.length === 0) return null;
  const done = lines.filter(({ text }) => ticked.has(text)).length;
  const count = (
    <>
      <span className="note">
        {done} of {lines.length} ticked
        {done > 0 && isOnDevice && ', kept on this device'}
      </span>
      {done > 0 && (
        <button className="linkbtn small push" type="button" onClick={forget}>
          Forget ticks
        </button>
      )}
    </>
  );
  return (
    <Block level={level} title="Have ready" aside={count}>
      {!isOnDevice && (
        <p className="small" role="status">
          This browser keeps nothing for this page. The ticks stay until you leave it.
        </p>
      )}
      <ul className="sourced">
        {lines.map(({ text, places }) => (
          <li key={text}>
            <label>
              <input
                type="checkbox"
                checked={ticked.has(text)}
                onChange={({ target }) => tick(text, target.checked)}
              />
              <span>{text}</span>
            </label>
            <Places places={places} />
          </li>
        ))}
      </ul>
    </Block>
  );
}
