/** A bundled layer; the build has parsed it (scripts/bundledLayers.ts), so this type is true. */
declare module '*.layer.json' {
  const layer: import('./domain/catalog/layer').Layer;
  export default layer;
}

/** What a build is told of the outside. */
interface ImportMetaEnv {
  /** The address of the repository in which errors are reported. */
  readonly GROUNDWORK_REPOSITORY?: string;
}

interface ImportMeta {
  readonly env: ImportMetaEnv;
}
