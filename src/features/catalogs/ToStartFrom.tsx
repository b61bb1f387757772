import { layersOf } from '../../domain/catalog/catalog';
import { layerFile } from '../../domain/catalog/layerFile';
import { useKnown } from '../../store/AppStoreContext';
import { saved } from '../../ui/deliver';
import { Telling } from '../../ui/Telling';
import { useTold } from '../../ui/useTold';

/** Files to begin with: a sample, the form, and the catalog that is in use. */
export function ToStartFrom() {
  const known = useKnown();
  const { tell, toldOn } = useTold();
  const download = () => {
    const content = new Blob([layerFile(layersOf(known))], { type: 'application/json' });
    tell('download', saved(Promise.resolve({ name: 'groundwork-catalog.json', content })));
  };
  return (
    <section className="panel no-print" aria-labelledby="start-from">
      <header>
        <h2 id="start-from">To start from</h2>
      </header>
      <ul className="layer-list">
        <li>
          <span>
            <a href="./sample-catalog.yaml" download="sample-catalog.yaml">
              A sample
            </a>
          </span>
          <span className="note">
            A provider, a criterion and a rating of one’s own, with comments
          </span>
        </li>
        <li>
          <span>
            <button className="linkbtn" type="button" onClick={download}>
              The catalog in use
            </button>
          </span>
          <span className="note">All of its layers in one file, which opens again as it is</span>
        </li>
        <li>
          <span>
            <a href="./catalog.schema.json" download="catalog.schema.json">
              The form, as a JSON Schema
            </a>
          </span>
          <span className="note">For editors that check while you write</span>
        </li>
      </ul>
      <Telling delivered={toldOn('download')} />
    </section>
  );
}
