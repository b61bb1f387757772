import type { LayerProvider } from './layer';

type Role = NonNullable<LayerProvider['links']>[number]['role'];

/** What a link of a provider leads to, in words. */
export const LINK_ROLES: { readonly [Each in Role]: string } = {
  provider: 'Cluster API provider',
  project: 'Project',
  fork: 'Fork',
  original: 'Original',
};
