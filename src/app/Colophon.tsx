import { isOldSource } from '../domain/catalog/age';
import {
  readWords,
  sourcesRead,
  type SourcesRead,
  sourcesTitle,
} from '../domain/catalog/sourcesRead';
import { titled } from '../domain/catalog/wording';
import { useCatalog, useToday } from '../store/AppStoreContext';

type ReadProps = { readonly group: SourcesRead };

/** “3 of 33 longer than 12 months ago”; of one source alone, without the numbers. */
const oldWords = (old: number, all: number, months: number | undefined): string =>
  `${all === 1 ? 'that is' : `${old} of ${all}`} more than ${months} months ago`;

/** One source, or one line for all that are one of the same. */
function Read({ group }: ReadProps) {
  const catalog = useCatalog();
  const today = useToday();
  const [{ lines, newest, of }] = group;
  const old = group.filter((source) => isOldSource(source, catalog, today)).length;
  const facts = [
    ...(of === undefined ? [] : [readWords(group)]),
    ...(old === 0 ? [] : [oldWords(old, group.length, catalog.oldAfter)]),
    ...(newest === undefined ? [] : [`Newest dated fact: ${newest.text}`]),
  ];
  return (
    <div>
      <span className="cap">Source</span>
      <b>
        {sourcesTitle(group)}
        {lines !== undefined && `, ${lines} lines`}
      </b>
      {facts.length > 0 && <span className="note">{facts.map(titled).join('. ')}</span>}
    </div>
  );
}

/**
 * The foot of the page: where everything comes from, how new it is, and where it runs. Nothing is
 * drawn before it is there (index.html), since then all rows are.
 */
export function Colophon() {
  const { sources } = useCatalog();
  return (
    <footer className="colophon" id="colophon">
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
