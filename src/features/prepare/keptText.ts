/** A text that this device keeps under a key; where it keeps nothing, the page does until it is left. */
export type KeptText = {
  readonly read: () => string;
  readonly write: (text: string) => void;
  /** Whether the last text written is on the device, and not only on the page. */
  readonly isOnDevice: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
};

/** Storage may be blocked, full or gone at any time, so that it is asked anew for every reading. */
export const keptText = (key: string): KeptText => {
  const listeners = new Set<() => void>();
  let onPage: string | undefined;
  const onDevice = (): string => {
    try {
      return localStorage.getItem(key) ?? '';
    } catch {
      return '';
    }
  };
  const store = (text: string): string | undefined => {
    try {
      if (text === '') localStorage.removeItem(key);
      else localStorage.setItem(key, text);
      return undefined;
    } catch {
      return text;
    }
  };
  return {
    read: () => onPage ?? onDevice(),
    write: (text) => {
      onPage = store(text);
      for (const listener of listeners) listener();
    },
    isOnDevice: () => onPage === undefined,
    subscribe: (listener) => {
      listeners.add(listener);
      window.addEventListener('storage', listener);
      return () => {
        listeners.delete(listener);
        window.removeEventListener('storage', listener);
      };
    },
  };
};
