import type { Catalog } from '../../src/domain/catalog/catalog';
import { decidedBy } from '../../src/domain/decide/decided';
import type { Decision } from '../../src/domain/share/decision';
import { decisionRecord } from '../../src/domain/share/decisionRecord';
import type { Provenance } from '../../src/domain/share/provenance';
import { type Choices, defaultChoices } from '../../src/store/choices';
import { writeLink } from '../../src/url/link';

/** What was answered and put in order. */
export type Asking = Pick<Choices, 'answers' | 'order'>;

/** Where a record with these answers and this order comes from: the very link to it, a fixed day. */
export const provenanceOf = (catalog: Catalog, asking: Asking): Provenance => {
  const choices = { ...defaultChoices(catalog), view: 'decide', ...asking } as const;
  return {
    sheet: 'Decide',
    drawnWith: '',
    catalog: catalog.title,
    version: 1,
    read: catalog.sources[0]?.read,
    exported: '2026-11-30',
    link: `https://groundwork.example/${writeLink(catalog, choices)}`,
  };
};

/** The decision that a catalog’s questions come to with these answers and this order. */
const decided = (catalog: Catalog, asking: Asking): Decision => ({
  ...decidedBy(catalog, asking),
  method: 'https://groundwork.example/?view=method',
});

/** The decision that these answers and this order come to, and its record. */
export const recordOf = (catalog: Catalog, asking: Asking) => {
  const decision = decided(catalog, asking);
  return { decision, written: decisionRecord(catalog, decision, provenanceOf(catalog, asking)) };
};

/** Three journeys of Decide on the bundled catalog, by the name of the kept file. */
export const JOURNEYS: {
  readonly [Name in 'own-racks' | 'running-hosts' | 'nothing-fits']: Asking;
} = {
  'own-racks': {
    answers: { ground: ['own-servers'], cncf: ['sandbox'] },
    order: [['maturity'], ['complexity', 'hardware-discovery']],
  },
  'running-hosts': {
    answers: { ground: ['running-hosts'], lacks: ['bmc', 'dhcp-tftp'], agent: ['no'], system: ['ubuntu'] },
    order: [['maturity'], ['complexity']],
  },
  'nothing-fits': {
    answers: { ground: ['own-servers', 'running-hosts'], maturity: ['high'], complexity: ['low'] },
    order: [['cncf']],
  },
}; // prettier-ignore
