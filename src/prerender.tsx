import { prerender } from 'react-dom/static';
import { App } from './app/App';
import document from './data/document.layer.json';
import { catalogOf } from './domain/catalog/catalog';
import { createAppStore } from './store/appStore';

const store = createAppStore(catalogOf([document]));
const { prelude } = await prerender(<App store={store} />);

/** The page as it is without any choice, as HTML; `main.tsx` hydrates exactly this. */
export const renderedPage: string = await new Response(prelude).text();
