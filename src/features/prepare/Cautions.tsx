import { titled } from '../../domain/catalog/wording';
import type { Preparation } from '../../domain/prepare/preparation';
import { Icon } from '../../ui/Icon';
import { Block, type Level } from './Block';
import { Places } from './Places';

type CautionsProps = { readonly level: Level; readonly warnings: Preparation['warnings'] };

/** What the reader has to know before any command, with the day from which it matters. */
export function Cautions({ level, warnings }: CautionsProps) {
  if (warnings.length === 0) return null;
  return (
    <Block level={level} title="Before the first command">
      <ul className="sourced cautions">
        {warnings.map(({ text, from, tone, places }) => (
          <li key={text}>
            <span className={tone === 'caution' ? 'caution' : undefined}>
              {tone === 'caution' && <Icon name="warn" />}
              <span>
                {from !== undefined && <b>{titled(from)}: </b>}
                {text}
              </span>
            </span>
            <Places places={places} />
          </li>
        ))}
      </ul>
    </Block>
  );
}
