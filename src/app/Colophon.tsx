import {
  readWords,
  sourcesRead,
  type SourcesRead,
  sourcesTitle,
} from '../domain/catalog/sourcesRead';
import { titled } from '../domain/catalog/wording';
import { useCatalog } from '../store/AppStoreContext';

type ReadProps = { readonly group: SourcesRead };

/** One source, or one line for all that are one of the same. */
function Read({ group }: ReadProps) {
  const [{ lines, newest, of }] = group;
  const facts = [
    ...(of === undefined ? [] : [readWords(group)]),
    ...(newest === undefined ? [] : [`Newest dated fact: ${newest.text}`]),
  ];
  return (
    <div>
      <span className="cap">Source</span>
      <b>
        {sourcesTitle(group)}
        {lines !== undefined && `, ${lines} lines`}
      </b>
      {facts.length > 0 && <span className="note">{titled(facts.join('. '))}</span>}
    </div>
  );
}

/** The foot of the page: where everything comes from, how new it is, and where it runs. */
export function Colophon() {
  const { sources } = useCatalog();
  return (
    <footer className="colophon">
      {sourcesRead(sources).map((group) => (
        <Read key={group[0].id} group={group} />
      ))}
      <div>
        <span className="cap">Runs</span>
        <b>In this browser. Nothing is sent anywhere.</b>
      </div>
    </footer>
  );
}
