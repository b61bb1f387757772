import { type AppStore, catalogIn } from '../store/appStore';
import { pageDescription, pageTitle } from '../store/sheetWords';

/** Says in the page's title and description what it shows, now and after every choice. */
export const keepHead = (store: AppStore, page: Document): void => {
  const description = page.querySelector('meta[name=description]');
  const usual = description?.getAttribute('content') ?? '';
  const say = () => {
    const { choices } = store.getState();
    const catalog = catalogIn(store.getState());
    page.title = pageTitle(catalog, choices);
    description?.setAttribute('content', pageDescription(catalog, choices) ?? usual);
  };
  say();
  store.subscribe(say);
};
