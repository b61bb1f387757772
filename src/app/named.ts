export { bringNamed } from '../features/catalogs/bringNamed';
