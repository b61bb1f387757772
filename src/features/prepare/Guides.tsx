import type { Guide } from '../../domain/prepare/preparation';
import { Block, type Level } from './Block';
import { PlaceLink, Places } from './Places';

type GuidesProps = { readonly level: Level; readonly guides: readonly Guide[] };

/** Where to read on: the guides themselves, and the addresses that the repositories name. */
export function Guides({ level, guides }: GuidesProps) {
  if (guides.length === 0) return null;
  return (
    <Block level={level} title="Read on">
      <ul className="sourced">
        {guides.map(({ url, places }) => (
          <li key={url ?? places[0]?.path}>
            {url === undefined ? (
              <Files places={places} />
            ) : (
              <>
                <a href={url} rel="external noopener noreferrer">
                  {url.replace(/^https?:\/\/(www\.)?|\/$/g, '')}
                </a>
                <Places places={places} />
              </>
            )}
          </li>
        ))}
      </ul>
    </Block>
  );
}

type FilesProps = { readonly places: Guide['places'] };

function Files({ places: [place] }: FilesProps) {
  if (place === undefined) return null;
  return (
    <>
      <PlaceLink place={place} />
      <span className="places note">{place.from.title}</span>
    </>
  );
}
