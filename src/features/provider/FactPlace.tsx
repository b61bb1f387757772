import { isOldSource } from '../../domain/catalog/age';
import type { Stated } from '../../domain/catalog/catalog';
import type { Source } from '../../domain/catalog/layer';
import { addressOf, placeIn } from '../../domain/catalog/place';
import { shortDateWords, sourceWords } from '../../domain/catalog/wording';
import { useCatalog, useToday } from '../../store/AppStoreContext';
import { BreakingPath } from '../../ui/BreakingPath';

type FactPlaceProps = {
  readonly stated: Pick<Stated, 'from' | 'at' | 'path' | 'own'>;
  readonly isDated: boolean;
};

/**
 * Where a statement is written, as a link where its source has an address. When it was read is said
 * beside every link, and wherever several statements stand against each other.
 */
export function FactPlace({ stated, isDated }: FactPlaceProps) {
  const { from } = stated;
  const address = addressOf(stated);
  const place = placeIn(stated) ?? (stated.own === true ? 'your own' : 'no line');
  const title = from && sourceWords(from);
  if (address === undefined || from === undefined)
    return (
      <span className="note" title={title}>
        {place}
        {isDated && from !== undefined && (
          <span className="read">
            <ReadOn source={from} />
          </span>
        )}
      </span>
    );
  return (
    <>
      <a href={address} rel="external noopener noreferrer" title={title}>
        <BreakingPath path={place} />
      </a>
      <span className="note read">
        {from.title}, <ReadOn source={from} />
      </span>
    </>
  );
}

type ReadOnProps = { readonly source: Source };

/** When a source was read, with a word where that is long ago. */
function ReadOn({ source }: ReadOnProps) {
  const catalog = useCatalog();
  const isOld = isOldSource(source, catalog, useToday());
  return (
    <>
      read {shortDateWords(source.read)}
      {isOld && (
        <span className="old" title={`More than ${catalog.oldAfter} months ago`}>
          , old
        </span>
      )}
    </>
  );
}
