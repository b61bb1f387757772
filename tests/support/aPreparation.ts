import type { Layer, LayerProvider, Prepare } from '../../src/domain/catalog/layer';
import { aCatalog, aProvider } from './aCatalog';

const places = [{ source: 'repository', path: 'docs/start.md' }];

type Besides = Pick<Partial<Layer>, 'preferences'> & {
  readonly others?: readonly LayerProvider[];
  readonly values?: { readonly [Criterion in string]?: string };
};

/** A catalog of Ada, with what is to be prepared for it, and of others if there are to be any. */
export const toPrepare = (prepare: Prepare, { others = [], values = {}, ...wish }: Besides = {}) =>
  aCatalog([aProvider({ name: 'Ada', values, prepare }), ...others], {
    ...wish,
    sources: [
      { id: 'paper', title: 'A paper', read: '2026-01-31' },
      {
        id: 'repository',
        title: 'ada/ada at 1234567',
        read: '2026-02-03',
        url: 'https://code.example/ada/blob/1234567/',
      },
    ],
  });

/** Something of every kind. */
export const PREPARE = {
  warnings: [
    { text: 'It erases the disks.', places },
    { text: 'The contract ends.', bites: '2027-04', places },
    { text: 'Built against v1.', tone: 'info', places },
  ],
  prerequisites: [
    { text: 'A rack', places },
    { text: 'A switch', places },
  ],
  endpoint: { text: 'Reserve an address.', places },
  configuration: {
    text: 'It goes into a file.',
    entries: [
      { name: 'ada', type: 'InfrastructureProvider', fill: 'the components of ada/ada', places },
    ],
    places,
  },
  variables: [
    { name: 'ADA_HOST', for: 'the host', example: '10.0.0.1', places },
    { name: 'ADA_PORT', usual: '22', places },
  ],
  installs: [
    { what: 'The rack first', note: 'By hand.', places },
    { what: 'A tool', command: 'make tool', places },
    { what: 'Ada', init: [{ as: 'infrastructure', name: 'ada-ada', places }], places },
  ],
  guides: [{ places }, { url: 'https://ada.example/', places }],
} as const satisfies Prepare;
