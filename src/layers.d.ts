/** A bundled layer; the build has parsed it (scripts/bundledLayers.ts), so this type is true. */
declare module '*.layer.json' {
  const layer: import('./domain/catalog/layer').Layer;
  export default layer;
}
