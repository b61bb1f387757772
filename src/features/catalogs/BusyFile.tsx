import { useAppStore } from '../../store/AppStoreContext';
import { cancelReading } from './openCatalog';

type BusyFileProps = { readonly name: string; readonly share: number };

/** A file that is being read, how far it is, and the way out. */
export function BusyFile({ name, share }: BusyFileProps) {
  const store = useAppStore();
  return (
    <section className="panel busy" aria-labelledby="busy">
      <header>
        <h2 id="busy">Reading {name}</h2>
        <button className="btn push" type="button" onClick={() => cancelReading(store)}>
          Cancel
        </button>
      </header>
      <div className="pad">
        <progress max={1} value={share} aria-labelledby="busy" />
        <p className="small soft" role="status">
          Every entry is checked against the format. The catalog in use stays until this one is
          good.
        </p>
      </div>
    </section>
  );
}
