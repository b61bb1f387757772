import table from '../../src/data/document.layer.json';
import details from '../../src/data/document-details.layer.json';
import repositories from '../../src/data/repositories.layer.json';
import repositoriesDetails from '../../src/data/repositories-details.layer.json';
import repositoriesDisputes from '../../src/data/repositories-disputes.layer.json';
import repositoriesPrepare from '../../src/data/repositories-prepare.layer.json';
import beyond from '../../src/data/beyond.layer.json';
import beyondDetails from '../../src/data/beyond-details.layer.json';
import beyondPrepare from '../../src/data/beyond-prepare.layer.json';
import { catalogOf, layersOf } from '../../src/domain/catalog/catalog';

/** What the page shows at first: the part of the document that the table needs. */
export const tablePart = catalogOf([table]);

/** The bundled catalog as the app knows it a moment later. */
export const bundledCatalog = catalogOf([
  table,
  details,
  repositories,
  repositoriesDetails,
  repositoriesDisputes,
  repositoriesPrepare,
]);

/** The same with the layers that come on demand. */
export const wholeCatalog = catalogOf([
  ...layersOf(bundledCatalog),
  beyond,
  beyondDetails,
  beyondPrepare,
]);
