import type { AppStore, Look } from '../store/appStore';

const KEY = 'groundwork.look';

const isLook = (text: string | null): text is Look => text === 'light' || text === 'dark';

/** The look that this device remembers; the system's where it remembers none or may not say. */
const rememberedLook = (): Look => {
  try {
    const kept = localStorage.getItem(KEY);
    return isLook(kept) ? kept : 'system';
  } catch {
    return 'system';
  }
};

const remember = (look: Look): void => {
  try {
    if (look === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, look);
  } catch {
    // A browser that keeps nothing still shows the look until the page is left.
  }
};

/** Shows the chosen look on the page and remembers it on this device. */
export const keepLook = (store: AppStore, page: HTMLElement): void => {
  const show = (look: Look) => {
    if (look === 'system') delete page.dataset['theme'];
    else page.dataset['theme'] = look;
  };
  store.setState({ look: rememberedLook() });
  show(store.getState().look);
  store.subscribe(({ look }, before) => {
    if (look === before.look) return;
    show(look);
    remember(look);
  });
};
