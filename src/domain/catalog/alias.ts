import type { Alias } from './layer';

/** The id that a thing has today: what its alias leads to, or the id itself where it has none. */
export const todaysId = (aliases: readonly Alias[], of: string, id: string): string =>
  aliases.find((alias) => alias.of === of && alias.old === id)?.now ?? id;
