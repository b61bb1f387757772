export { bringNamed } from '../features/catalogs/bringNamed';
export { tellKept } from '../features/catalogs/keptCatalogs';
