// @ts-check
// What a reader must be told before a provider's first cluster and no single field of the evidence
// says. Each fact names the files that say it, at the commits of the evidence.

import { HOSTS } from './prepareHosts.mjs';
import { MACHINES } from './prepareMachines.mjs';

/** By provider. */
export const FACTS = { ...HOSTS, ...MACHINES };
