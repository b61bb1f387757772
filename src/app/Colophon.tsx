import { useCatalog } from '../store/AppStoreContext';

/** The foot of the page: where everything comes from, how new it is, and where it runs. */
export function Colophon() {
  const { sources } = useCatalog();
  return (
    <footer className="colophon">
      {sources.map(({ id, title, lines, newest }) => (
        <div key={id}>
          <span className="cap">Source</span>
          <b>
            {title}
            {lines !== undefined && `, ${lines} lines`}
          </b>
          {newest !== undefined && <span className="note">Newest dated fact: {newest.text}</span>}
        </div>
      ))}
      <div>
        <span className="cap">Runs</span>
        <b>In this browser. Nothing is sent anywhere.</b>
      </div>
    </footer>
  );
}
