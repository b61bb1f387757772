import { providerById } from '../../domain/catalog/catalog';
import { toCheckWords } from '../../domain/decide/needWords';
import type { Recommendation } from '../../domain/decide/recommendation';
import { useCatalog } from '../../store/AppStoreContext';
import { openProvider } from '../../store/changes';
import { ChoiceLink } from '../../url/ChoiceLink';
import { LongList } from './LongList';
import { PickButton } from './PickButton';
import { Warnings } from './Warnings';

type ToCheckProps = { readonly recommendation: Recommendation };

/** Those who miss nothing that is stated: what has to be found out, and where to look. */
export function ToCheck({ recommendation }: ToCheckProps) {
  const catalog = useCatalog();
  const { toCheck, asked } = recommendation;
  if (toCheck.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="check">
      <header>
        <h3 id="check">To check</h3>
        <span className="note">
          the source is silent on something that you need; silence is not “no”
        </span>
      </header>
      <LongList className="reslist" all={toCheck}>
        {(each) => {
          const provider = providerById(catalog, each.provider);
          const [link] = provider?.links ?? [];
          return (
            <li key={each.provider}>
              <span className="nm">
                <ChoiceLink change={openProvider(each.provider)}>{provider?.name}</ChoiceLink>
              </span>
              <span className="why1">
                <span>{toCheckWords(catalog, asked.needs, each)}</span>
                {link !== undefined && (
                  <span>
                    Look it up:{' '}
                    <a href={link.url} rel="external noopener noreferrer">
                      {link.url.replace(/^https?:\/\/(www\.)?|\/$/g, '')}
                    </a>
                  </span>
                )}
                <Warnings id={each.provider} recommendation={recommendation} />
              </span>
              <PickButton id={each.provider} />
            </li>
          );
        }}
      </LongList>
    </section>
  );
}
