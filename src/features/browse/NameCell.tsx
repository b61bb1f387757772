import { foundIn, markedParts, passagesOf, searchWords } from '../../domain/browse/search';
import type { Provider } from '../../domain/catalog/catalog';
import { fullerName } from '../../domain/catalog/wording';
import { useCatalog, useChoices } from '../../store/AppStoreContext';
import { openProvider } from '../../store/changes';
import { Icon } from '../../ui/Icon';
import { ChoiceLink } from '../../url/ChoiceLink';

type NameCellProps = { readonly provider: Provider };

/** A provider's name, which opens its sheet, its caution, and what the search found in it. */
export function NameCell({ provider }: NameCellProps) {
  const { search } = useChoices();
  const words = searchWords(search);
  const { id, name, notice } = provider;
  const fuller = fullerName(provider);
  return (
    <>
      <ChoiceLink change={openProvider(id)} className={provider.own ? 'name own' : 'name'}>
        <Marked text={name} words={words} />
      </ChoiceLink>
      {fuller !== undefined && (
        <span className="note long-name">
          {' '}
          <Marked text={fuller} words={words} />
        </span>
      )}
      {notice?.tone === 'info' && <div className="info">{notice.text}</div>}
      {notice?.tone === 'caution' && (
        <div className="caution">
          <Icon name="warn" />
          <span>
            <span className="vh">Caution: </span>
            {notice.text}
          </span>
        </div>
      )}
      {words.length > 0 && <Found provider={provider} words={words} />}
    </>
  );
}

type MarkedProps = { readonly text: string; readonly words: readonly string[] };

function Marked({ text, words }: MarkedProps) {
  if (words.length === 0) return text;
  return markedParts(text, words).map((part, at) =>
    // The parts of one text never change places, so their place is their key.
    part.isFound ? <mark key={at}>{part.text}</mark> : part.text,
  );
}

type FoundProps = { readonly provider: Provider; readonly words: readonly string[] };

/** Where the words stand, but for the name, which shows its own. */
function Found({ provider, words }: FoundProps) {
  const catalog = useCatalog();
  return foundIn(passagesOf(catalog, provider), words)
    .filter(({ of }) => of !== 'name')
    .map(({ of, text }) => (
      <div key={`${of} ${text}`} className="found">
        {of}: <Marked text={text} words={words} />
      </div>
    ));
}
