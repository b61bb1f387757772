import type { Rolldown } from 'vite';

type Found = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/**
 * Puts everything that the page cannot start without into one script. Left alone, what a later part
 * shares with it becomes a script of its own: more requests, and a kilobyte that is compressed worse.
 */
export const firstLoad = (): ((id: string, found: Found) => string | null) => {
  const known = new Map<string, boolean>();
  const isEarly = (id: string, found: Found): boolean => {
    const met = known.get(id);
    if (met !== undefined) return met;
    // Whoever comes round to itself learns nothing from that way.
    known.set(id, false);
    const module = found.getModuleInfo(id);
    const early =
      module?.isEntry === true || module?.importers.some((each) => isEarly(each, found)) === true;
    known.set(id, early);
    return early;
  };
  return (id, found) => (isEarly(id, found) ? 'start' : null);
};
