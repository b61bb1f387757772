import type { Catalog } from '../../src/domain/catalog/catalog';
import type { Order } from '../../src/domain/decide/order';
import {
  type Answers,
  askedNeeds,
  preferencesIn,
  questionsOf,
} from '../../src/domain/decide/question';
import { recommend } from '../../src/domain/decide/recommendation';
import type { Decision } from '../../src/domain/share/decision';
import type { Provenance } from '../../src/domain/share/provenance';
import { defaultChoices } from '../../src/store/choices';
import { writeLink } from '../../src/url/link';

/** Where a record with these answers and this order comes from: the very link to it, a fixed day. */
export const provenanceOf = (catalog: Catalog, answers: Answers, order: Order): Provenance => {
  const choices = { ...defaultChoices(catalog), view: 'decide', answers, order } as const;
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
export const decided = (catalog: Catalog, answers: Answers, order: Order): Decision => {
  const asked = askedNeeds(questionsOf(catalog), answers);
  const recommendation = recommend(catalog, {
    needs: asked.map(({ need }) => need),
    preferences: preferencesIn(catalog, order),
    order,
  });
  return { asked, recommendation, method: 'https://groundwork.example/?view=method' };
};

/** Three journeys of Decide on the bundled catalog, by the name of the kept file. */
export const JOURNEYS: {
  readonly [Name in 'own-racks' | 'running-hosts' | 'nothing-fits']: {
    readonly answers: Answers;
    readonly order: Order;
  };
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
